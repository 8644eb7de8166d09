// Generated from Post.java. Edit that file, not this one.
package com.acme.blog;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.TableName;
import dev.dovetail.generated.Attachment;
import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Generated;
import dev.dovetail.generated.NullableProperties;
import dev.dovetail.generated.Parameters;
import dev.dovetail.generated.RelationshipDefinition;
import dev.dovetail.generated.Row;
import dev.dovetail.generated.Tracked;
import dev.dovetail.generated.Tracking;
import dev.dovetail.generated.WithoutGetters;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.KeySource;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Implements {@link Post}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
@NullableProperties("userId")
final class Post_Impl extends Post implements Tracked, WithoutGetters {
    static final int TOPIC = 0;
    static final int USER_POSTS = 1;
    static final int ID = 2;
    static final int USER_ID = 3;
    static final int TOPIC_ID = 4;

    private @Nullable Long id;
    private @Nullable Long userId;
    private Long topicId;
    private @Nullable Topic topic;
    private @Nullable User userPosts;

    private @Nullable Attachment $attachment;
    private @Nullable Changes $changes;
    private long $loaded;

    @Override
    public Long id() {
        if (($loaded & (1L << ID)) == 0) {
            Tracking.load(this, ID);
        }
        return id;
    }

    @Override
    public @Nullable Long userId() {
        if (($loaded & (1L << USER_ID)) == 0) {
            Tracking.load(this, USER_ID);
        }
        return userId;
    }

    @Override
    public Long topicId() {
        if (($loaded & (1L << TOPIC_ID)) == 0) {
            Tracking.load(this, TOPIC_ID);
        }
        return topicId;
    }

    @Override
    public Topic topic() {
        if (($loaded & (1L << TOPIC)) == 0) {
            Tracking.load(this, TOPIC);
        }
        return topic;
    }

    /** Sets {@link Post#topic()}. */
    @Override
    public Post topic(Topic topic) {
        Tracking.refer(this, TOPIC, topic);
        return this;
    }

    /** Returns the entity type and the identifier. Never loads. */
    @Override
    public String toString() {
        return Tracking.describe(this);
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) Post_.TYPE;
    }

    @Override
    public @Nullable Attachment $attachment() {
        return $attachment;
    }

    @Override
    public void $attachment(@Nullable Attachment attachment) {
        $attachment = attachment;
    }

    @Override
    public long $loaded() {
        return $loaded;
    }

    @Override
    public void $loaded(long mask) {
        $loaded = mask;
    }

    @Override
    public @Nullable Changes $changes() {
        return $changes;
    }

    @Override
    public void $changes(@Nullable Changes changes) {
        $changes = changes;
    }

    @Override
    public @Nullable Object $get(int property) {
        return switch (property) {
            case TOPIC -> topic;
            case USER_POSTS -> userPosts;
            case ID -> id;
            case USER_ID -> userId;
            case TOPIC_ID -> topicId;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case TOPIC -> topic = (Topic) value;
            case USER_POSTS -> userPosts = (User) value;
            case ID -> id = (Long) value;
            case USER_ID -> userId = (Long) value;
            case TOPIC_ID -> topicId = (Long) value;
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        id = row.longOrNull(first);
        userId = row.longOrNull(first + 1);
        topicId = row.longOrNull(first + 2);
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case ID -> id = row.longOrNull(column);
            case USER_ID -> userId = row.longOrNull(column);
            case TOPIC_ID -> topicId = row.longOrNull(column);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case ID -> parameters.longOrNull(position, id);
            case USER_ID -> parameters.longOrNull(position, userId);
            case TOPIC_ID -> parameters.longOrNull(position, topicId);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Post}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Post> {
        Type() {
            super(Post.class, "Post", TableName.of("posts"),
                    Attribute.of(ID, "id", "id", ColumnType.LONG).id(KeySource.IDENTITY),
                    Attribute.of(USER_ID, "userId", "user_id", ColumnType.LONG).foreignKey().nullable(),
                    Attribute.of(TOPIC_ID, "topicId", "topic_id", ColumnType.LONG).foreignKey());
        }

        @Override
        protected Post create() {
            return new Post_Impl();
        }

        @Override
        protected Post read(Row row, int first, long loaded, Attachment attachment) {
            Post_Impl object = new Post_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return new RelationshipDefinition[] {
                RelationshipDefinition.manyToOne(TOPIC, "topic", Topic_.TYPE).key("topicId"),
                RelationshipDefinition.manyToOne(USER_POSTS, "(User.posts)", User_.TYPE)
                        .key("userId")
                        .inverse("posts")
                        .implicit()
            };
        }
    }
}
