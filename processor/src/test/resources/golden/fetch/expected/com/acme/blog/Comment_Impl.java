// Generated from Comment.java. Edit that file, not this one.
package com.acme.blog;

import dev.dovetail.annotation.Fetch;
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

/** Implements {@link Comment}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
@NullableProperties({"answersId", "answers"})
final class Comment_Impl extends Comment implements Tracked, WithoutGetters {
    static final int POST = 0;
    static final int ANSWERS = 1;
    static final int ID = 2;
    static final int POST_ID = 3;
    static final int ANSWERS_ID = 4;

    private @Nullable Long id;
    private Long postId;
    private @Nullable Post post;
    private @Nullable Long answersId;
    private @Nullable Comment answers;

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
    public Long postId() {
        if (($loaded & (1L << POST_ID)) == 0) {
            Tracking.load(this, POST_ID);
        }
        return postId;
    }

    @Override
    public Post post() {
        if (($loaded & (1L << POST)) == 0) {
            Tracking.load(this, POST);
        }
        return post;
    }

    @Override
    public @Nullable Long answersId() {
        if (($loaded & (1L << ANSWERS_ID)) == 0) {
            Tracking.load(this, ANSWERS_ID);
        }
        return answersId;
    }

    @Override
    public @Nullable Comment answers() {
        if (($loaded & (1L << ANSWERS)) == 0) {
            Tracking.load(this, ANSWERS);
        }
        return answers;
    }

    /** Returns the entity type and the identifier. Never loads. */
    @Override
    public String toString() {
        return Tracking.describe(this);
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) Comment_.TYPE;
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
            case POST -> post;
            case ANSWERS -> answers;
            case ID -> id;
            case POST_ID -> postId;
            case ANSWERS_ID -> answersId;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case POST -> post = (Post) value;
            case ANSWERS -> answers = (Comment) value;
            case ID -> id = (Long) value;
            case POST_ID -> postId = (Long) value;
            case ANSWERS_ID -> answersId = (Long) value;
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        id = row.longOrNull(first);
        postId = row.longOrNull(first + 1);
        answersId = row.longOrNull(first + 2);
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case ID -> id = row.longOrNull(column);
            case POST_ID -> postId = row.longOrNull(column);
            case ANSWERS_ID -> answersId = row.longOrNull(column);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case ID -> parameters.longOrNull(position, id);
            case POST_ID -> parameters.longOrNull(position, postId);
            case ANSWERS_ID -> parameters.longOrNull(position, answersId);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Comment}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Comment> {
        Type() {
            super(Comment.class, "Comment", TableName.of("comments"),
                    Attribute.of(ID, "id", "id", ColumnType.LONG).id(KeySource.IDENTITY),
                    Attribute.of(POST_ID, "postId", "post_id", ColumnType.LONG).foreignKey(),
                    Attribute.of(ANSWERS_ID, "answersId", "answers_id", ColumnType.LONG).foreignKey().nullable());
        }

        @Override
        protected Comment create() {
            return new Comment_Impl();
        }

        @Override
        protected Comment read(Row row, int first, long loaded, Attachment attachment) {
            Comment_Impl object = new Comment_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return new RelationshipDefinition[] {
                RelationshipDefinition.manyToOne(POST, "post", Post_.TYPE)
                        .key("postId")
                        .inverse("comments")
                        .fetch(Fetch.JOINED),
                RelationshipDefinition.manyToOne(ANSWERS, "answers", Comment_.TYPE)
                        .key("answersId")
                        .fetch(Fetch.RAISE)
            };
        }
    }
}
