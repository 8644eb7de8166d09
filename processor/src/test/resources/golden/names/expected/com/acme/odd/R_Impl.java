// Generated from R.java. Edit that file, not this one.
package com.acme.odd;

import dev.dovetail.annotation.Converter;
import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.TableName;
import dev.dovetail.generated.Attachment;
import dev.dovetail.generated.Changes;
import dev.dovetail.generated.Conversion;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.EnumConverter;
import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Parameters;
import dev.dovetail.generated.Row;
import dev.dovetail.generated.Tracked;
import dev.dovetail.generated.Tracking;
import dev.dovetail.generated.WithoutGetters;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.KeySource;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Implements {@link R}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
final class R_Impl extends R implements Tracked, WithoutGetters {
    static final int ID = 0;
    static final int TYPE = 1;

    private static final Converter<Type, String> TYPE_CONVERTER = EnumConverter.byName(Type.values());

    private @Nullable Long id;
    private Type type;

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
    public Type type() {
        if (($loaded & (1L << TYPE)) == 0) {
            Tracking.load(this, TYPE);
        }
        return type;
    }

    @Override
    public R type(Type type) {
        Tracking.changing(this, TYPE);
        this.type = type;
        return this;
    }

    /** Returns the entity type and the identifier. Never loads. */
    @Override
    public String toString() {
        return Tracking.describe(this);
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) R_.TYPE;
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
            case TYPE -> type;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case ID -> id = (Long) value;
            case TYPE -> type = (Type) value;
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        id = row.longOrNull(first);
        type = Conversion.toProperty(TYPE_CONVERTER, row.string(first + 1));
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case ID -> id = row.longOrNull(column);
            case TYPE -> type = Conversion.toProperty(TYPE_CONVERTER, row.string(column));
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case ID -> parameters.longOrNull(position, id);
            case TYPE -> parameters.string(position, Conversion.toColumn(TYPE_CONVERTER, type));
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link R}: the table, the attributes and the relationships. */
    static final class Type_ extends EntityMapping<R> {
        Type_() {
            super(R.class, "R", TableName.of("r"),
                    Attribute.of(ID, "id", "id", ColumnType.LONG).id(KeySource.IDENTITY),
                    Attribute.of(TYPE, "type", "type", ColumnType.STRING)
                            .javaType(Type.class)
                            .converted(TYPE_CONVERTER));
        }

        @Override
        protected R create() {
            return new R_Impl();
        }

        @Override
        protected R read(Row row, int first, long loaded, Attachment attachment) {
            R_Impl object = new R_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }
    }
}
