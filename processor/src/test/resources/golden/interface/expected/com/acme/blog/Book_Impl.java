// Generated from Book.java. Edit that file, not this one.
package com.acme.blog;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.TableName;
import dev.dovetail.generated.Attachment;
import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Generated;
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

/** Implements {@link Book}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
final class Book_Impl implements Book, Tracked, WithoutGetters {
    static final int AUTHOR = 0;
    static final int ID = 1;
    static final int TITLE = 2;
    static final int AUTHOR_ID = 3;

    private @Nullable Long id;
    private String title;
    private Long authorId;
    private @Nullable Author author;

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
    public String title() {
        if (($loaded & (1L << TITLE)) == 0) {
            Tracking.load(this, TITLE);
        }
        return title;
    }

    @Override
    public void title(String title) {
        Tracking.changing(this, TITLE);
        this.title = title;
    }

    @Override
    public Long authorId() {
        if (($loaded & (1L << AUTHOR_ID)) == 0) {
            Tracking.load(this, AUTHOR_ID);
        }
        return authorId;
    }

    @Override
    public Author author() {
        if (($loaded & (1L << AUTHOR)) == 0) {
            Tracking.load(this, AUTHOR);
        }
        return author;
    }

    /** Sets {@link Book#author()} and updates {@link Author#books()}. */
    @Override
    public void author(Author author) {
        Tracking.refer(this, AUTHOR, author);
    }

    /** Returns the entity type and the identifier. Never loads. */
    @Override
    public String toString() {
        return Tracking.describe(this);
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) Book_.TYPE;
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
            case ID -> id;
            case TITLE -> title;
            case AUTHOR_ID -> authorId;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case AUTHOR -> author = (Author) value;
            case ID -> id = (Long) value;
            case TITLE -> title = (String) value;
            case AUTHOR_ID -> authorId = (Long) value;
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        id = row.longOrNull(first);
        title = row.string(first + 1);
        authorId = row.longOrNull(first + 2);
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case ID -> id = row.longOrNull(column);
            case TITLE -> title = row.string(column);
            case AUTHOR_ID -> authorId = row.longOrNull(column);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case ID -> parameters.longOrNull(position, id);
            case TITLE -> parameters.string(position, title);
            case AUTHOR_ID -> parameters.longOrNull(position, authorId);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Book}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Book> {
        Type() {
            super(Book.class, "Book", TableName.of("books"),
                    Attribute.of(ID, "id", "id", ColumnType.LONG).id(KeySource.IDENTITY),
                    Attribute.of(TITLE, "title", "title", ColumnType.STRING),
                    Attribute.of(AUTHOR_ID, "authorId", "author_id", ColumnType.LONG).foreignKey());
        }

        @Override
        protected Book create() {
            return new Book_Impl();
        }

        @Override
        protected Book read(Row row, int first, long loaded, Attachment attachment) {
            Book_Impl object = new Book_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return new RelationshipDefinition[] {
                RelationshipDefinition.manyToOne(AUTHOR, "author", Author_.TYPE).key("authorId").inverse("books")
            };
        }
    }
}
