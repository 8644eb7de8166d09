// Generated from Note.java. Edit that file, not this one.
package com.acme.shop.customer;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.TableName;
import dev.dovetail.generated.Attachment;
import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Parameters;
import dev.dovetail.generated.Row;
import dev.dovetail.generated.SourceComments;
import dev.dovetail.generated.Tracked;
import dev.dovetail.generated.Tracking;
import dev.dovetail.generated.WithoutGetters;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.KeySource;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Implements {@link Note}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
@SourceComments("Known within its package only.")
final class Note_Impl extends Note implements Tracked, WithoutGetters {
    static final int ID = 0;
    static final int TEXT = 1;

    private @Nullable Long id;
    private String text;

    private @Nullable Attachment $attachment;
    private @Nullable Changes $changes;
    private long $loaded;

    @Override
    Long id() {
        if (($loaded & (1L << ID)) == 0) {
            Tracking.load(this, ID);
        }
        return id;
    }

    @Override
    String text() {
        if (($loaded & (1L << TEXT)) == 0) {
            Tracking.load(this, TEXT);
        }
        return text;
    }

    @Override
    Note text(String text) {
        Tracking.changing(this, TEXT);
        this.text = text;
        return this;
    }

    /** Returns the entity type and the identifier. Never loads. */
    @Override
    public String toString() {
        return Tracking.describe(this);
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) Note_.TYPE;
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
            case ID -> id;
            case TEXT -> text;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case ID -> id = (Long) value;
            case TEXT -> text = (String) value;
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        id = row.longOrNull(first);
        text = row.string(first + 1);
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case ID -> id = row.longOrNull(column);
            case TEXT -> text = row.string(column);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case ID -> parameters.longOrNull(position, id);
            case TEXT -> parameters.string(position, text);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Note}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Note> {
        Type() {
            super(Note.class, "Note", TableName.of("notes"),
                    Attribute.of(ID, "id", "id", ColumnType.LONG).id(KeySource.IDENTITY),
                    Attribute.of(TEXT, "text", "text", ColumnType.STRING));
        }

        @Override
        protected Note create() {
            return new Note_Impl();
        }

        @Override
        protected Note read(Row row, int first, long loaded, Attachment attachment) {
            Note_Impl object = new Note_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }
    }
}
