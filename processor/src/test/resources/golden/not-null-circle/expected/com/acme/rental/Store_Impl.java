// Generated from Store.java. Edit that file, not this one.
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
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Implements {@link Store}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
final class Store_Impl implements Store, Tracked, WithoutGetters {
    static final int MANAGER = 0;
    static final int STAFF = 1;
    static final int ID = 2;
    static final int MANAGER_STAFF_ID = 3;

    private @Nullable Long id;
    private Long managerStaffId;
    private @Nullable Staff manager;
    private List<Staff> staff;

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
    public Long managerStaffId() {
        if (($loaded & (1L << MANAGER_STAFF_ID)) == 0) {
            Tracking.load(this, MANAGER_STAFF_ID);
        }
        return managerStaffId;
    }

    @Override
    public Staff manager() {
        if (($loaded & (1L << MANAGER)) == 0) {
            Tracking.load(this, MANAGER);
        }
        return manager;
    }

    /** Sets {@link Store#manager()}. */
    @Override
    public Store manager(Staff manager) {
        Tracking.refer(this, MANAGER, manager);
        return this;
    }

    @Override
    public List<Staff> staff() {
        if (($loaded & (1L << STAFF)) == 0) {
            Tracking.load(this, STAFF);
        }
        return staff;
    }

    /** Returns the entity type and the identifier. Never loads. */
    @Override
    public String toString() {
        return Tracking.describe(this);
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) Store_.TYPE;
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
            case MANAGER -> manager;
            case STAFF -> staff;
            case ID -> id;
            case MANAGER_STAFF_ID -> managerStaffId;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case MANAGER -> manager = (Staff) value;
            case STAFF -> staff = (List<Staff>) value;
            case ID -> id = (Long) value;
            case MANAGER_STAFF_ID -> managerStaffId = (Long) value;
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        id = row.longOrNull(first);
        managerStaffId = row.longOrNull(first + 1);
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case ID -> id = row.longOrNull(column);
            case MANAGER_STAFF_ID -> managerStaffId = row.longOrNull(column);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case ID -> parameters.longOrNull(position, id);
            case MANAGER_STAFF_ID -> parameters.longOrNull(position, managerStaffId);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Store}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Store> {
        Type() {
            super(Store.class, "Store", TableName.of("stores"),
                    Attribute.of(ID, "id", "id", ColumnType.LONG).id(KeySource.IDENTITY),
                    Attribute.of(MANAGER_STAFF_ID, "managerStaffId", "manager_staff_id", ColumnType.LONG)
                            .unique()
                            .placeholders(5)
                            .foreignKey());
        }

        @Override
        protected Store create() {
            return new Store_Impl();
        }

        @Override
        protected Store read(Row row, int first, long loaded, Attachment attachment) {
            Store_Impl object = new Store_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return new RelationshipDefinition[] {
                RelationshipDefinition.manyToOne(MANAGER, "manager", Staff_.TYPE)
                        .key("managerStaffId")
                        .deferrable("fk_stores_manager_staff_id"),
                RelationshipDefinition.oneToMany(STAFF, "staff", Staff_.TYPE).key("storeId").inverse("store")
            };
        }
    }
}
