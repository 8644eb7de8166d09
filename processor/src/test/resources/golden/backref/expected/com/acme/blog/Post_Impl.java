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
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Implements {@link Post}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
@NullableProperties("authorId")
final class Post_Impl extends Post implements Tracked, WithoutGetters {
    static final int AUTHOR = 0;
    static final int READERS = 1;
    static final int ID = 2;
    static final int AUTHOR_ID = 3;

    private @Nullable Long id;
    private @Nullable Long authorId;
    private @Nullable User author;
    private List<User> readers;

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
    public @Nullable Long authorId() {
        if (($loaded & (1L << AUTHOR_ID)) == 0) {
            Tracking.load(this, AUTHOR_ID);
        }
        return authorId;
    }

    /** Returns the other side of {@link User#posts()}. Called by {@link Post_}. */
    @Nullable User $author() {
        if (($loaded & (1L << AUTHOR)) == 0) {
            Tracking.load(this, AUTHOR);
        }
        return author;
    }

    void $author(@Nullable User author) {
        Tracking.refer(this, AUTHOR, author);
    }

    /** Returns the other side of {@link User#reads()}. Called by {@link Post_}. */
    List<User> $readers() {
        if (($loaded & (1L << READERS)) == 0) {
            Tracking.load(this, READERS);
        }
        return readers;
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
            case AUTHOR -> author;
            case READERS -> readers;
            case ID -> id;
            case AUTHOR_ID -> authorId;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case AUTHOR -> author = (User) value;
            case READERS -> readers = (List<User>) value;
            case ID -> id = (Long) value;
            case AUTHOR_ID -> authorId = (Long) value;
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        id = row.longOrNull(first);
        authorId = row.longOrNull(first + 1);
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case ID -> id = row.longOrNull(column);
            case AUTHOR_ID -> authorId = row.longOrNull(column);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case ID -> parameters.longOrNull(position, id);
            case AUTHOR_ID -> parameters.longOrNull(position, authorId);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Post}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Post> {
        Type() {
            super(Post.class, "Post", TableName.of("posts"),
                    Attribute.of(ID, "id", "id", ColumnType.LONG).id(KeySource.IDENTITY),
                    Attribute.of(AUTHOR_ID, "authorId", "author_id", ColumnType.LONG).foreignKey().nullable());
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
                RelationshipDefinition.manyToOne(AUTHOR, "author", User_.TYPE)
                        .key("authorId")
                        .inverse("posts")
                        .implicit(),
                RelationshipDefinition.manyToMany(READERS, "readers", User_.TYPE)
                        .associationInverse(TableName.of("reading_list"), List.of("post_id"), List.of("user_id"))
                        .inverse("reads")
                        .implicit()
            };
        }
    }
}
