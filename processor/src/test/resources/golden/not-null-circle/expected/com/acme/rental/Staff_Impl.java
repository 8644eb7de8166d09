// Generated from Staff.java. Edit that file, not this one.
package com.acme.rental;

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

/** Implements {@link Staff}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
final class Staff_Impl implements Staff, Tracked, WithoutGetters {
    static final int STORE = 0;
    static final int ID = 1;
    static final int STORE_ID = 2;

    private @Nullable Long id;
    private Long storeId;
    private @Nullable Store store;

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
    public Long storeId() {
        if (($loaded & (1L << STORE_ID)) == 0) {
            Tracking.load(this, STORE_ID);
        }
        return storeId;
    }

    @Override
    public Store store() {
        if (($loaded & (1L << STORE)) == 0) {
            Tracking.load(this, STORE);
        }
        return store;
    }

    /** Sets {@link Staff#store()} and updates {@link Store#staff()}. */
    @Override
    public Staff store(Store store) {
        Tracking.refer(this, STORE, store);
        return this;
    }

    /** Returns the entity type and the identifier. Never loads. */
    @Override
    public String toString() {
        return Tracking.describe(this);
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) Staff_.TYPE;
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
            case STORE -> store;
            case ID -> id;
            case STORE_ID -> storeId;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case STORE -> store = (Store) value;
            case ID -> id = (Long) value;
            case STORE_ID -> storeId = (Long) value;
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        id = row.longOrNull(first);
        storeId = row.longOrNull(first + 1);
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case ID -> id = row.longOrNull(column);
            case STORE_ID -> storeId = row.longOrNull(column);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case ID -> parameters.longOrNull(position, id);
            case STORE_ID -> parameters.longOrNull(position, storeId);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Staff}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Staff> {
        Type() {
            super(Staff.class, "Staff", TableName.of("staff"),
                    Attribute.of(ID, "id", "id", ColumnType.LONG).id(KeySource.IDENTITY),
                    Attribute.of(STORE_ID, "storeId", "store_id", ColumnType.LONG).foreignKey());
            unreturned();
        }

        @Override
        protected Staff create() {
            return new Staff_Impl();
        }

        @Override
        protected Staff read(Row row, int first, long loaded, Attachment attachment) {
            Staff_Impl object = new Staff_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return new RelationshipDefinition[] {
                RelationshipDefinition.manyToOne(STORE, "store", Store_.TYPE).key("storeId").inverse("staff")
            };
        }
    }
}
