// Generated from Row.java. Edit that file, not this one.
package com.acme.odd;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.TableName;
import dev.dovetail.generated.Attachment;
import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Parameters;
import dev.dovetail.generated.RelationshipDefinition;
import dev.dovetail.generated.Tracked;
import dev.dovetail.generated.Tracking;
import dev.dovetail.generated.WithoutGetters;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.KeySource;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Implements {@link Row}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
final class Row_Impl extends Row implements Tracked, WithoutGetters {
    static final int TITLES = 0;
    static final int ID = 1;
    static final int URL_ = 2;

    private @Nullable Long id;
    private String URL;
    private List<Title> titles;

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
    public String URL() {
        if (($loaded & (1L << URL_)) == 0) {
            Tracking.load(this, URL_);
        }
        return URL;
    }

    @Override
    public Row URL(String URL) {
        Tracking.changing(this, URL_);
        this.URL = URL;
        return this;
    }

    @Override
    public List<Title> titles() {
        if (($loaded & (1L << TITLES)) == 0) {
            Tracking.load(this, TITLES);
        }
        return titles;
    }

    /** Returns the entity type and the identifier. Never loads. */
    @Override
    public String toString() {
        return Tracking.describe(this);
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) Row_.TYPE;
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
            case TITLES -> titles;
            case ID -> id;
            case URL_ -> URL;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case TITLES -> titles = (List<Title>) value;
            case ID -> id = (Long) value;
            case URL_ -> URL = (String) value;
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(dev.dovetail.generated.Row row, int first) {
        id = row.longOrNull(first);
        URL = row.string(first + 1);
    }

    @Override
    public void $read(int property, dev.dovetail.generated.Row row, int column) {
        switch (property) {
            case ID -> id = row.longOrNull(column);
            case URL_ -> URL = row.string(column);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case ID -> parameters.longOrNull(position, id);
            case URL_ -> parameters.string(position, URL);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Row}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Row> {
        Type() {
            super(Row.class, "Row", TableName.of("row"),
                    Attribute.of(ID, "id", "id", ColumnType.LONG).id(KeySource.IDENTITY),
                    Attribute.of(URL_, "URL", "url", ColumnType.STRING));
        }

        @Override
        protected Row create() {
            return new Row_Impl();
        }

        @Override
        protected Row read(dev.dovetail.generated.Row row, int first, long loaded, Attachment attachment) {
            Row_Impl object = new Row_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return new RelationshipDefinition[] {
                RelationshipDefinition.oneToMany(TITLES, "titles", Title_.TYPE).key("createId").viewOnly()
            };
        }
    }
}
