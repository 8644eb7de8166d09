// Generated from Contact.java. Edit that file, not this one.
package com.acme.crm;

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
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.KeySource;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Implements {@link Contact}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
final class Contact_Impl extends Contact implements Tracked {
    static final int CUSTOMER = 0;
    static final int ID = 1;
    static final int CUSTOMER_ID = 2;

    private long id;
    private long customerId;
    private @Nullable Customer customer;

    private boolean $hasId;
    private boolean $hasCustomerId;
    private @Nullable Attachment $attachment;
    private @Nullable Changes $changes;
    private long $loaded;

    @Override
    public long getId() {
        if (($loaded & (1L << ID)) == 0) {
            Tracking.load(this, ID);
        }
        return id;
    }

    @Override
    public long getCustomerId() {
        if (($loaded & (1L << CUSTOMER_ID)) == 0) {
            Tracking.load(this, CUSTOMER_ID);
        }
        return customerId;
    }

    @Override
    public void setCustomerId(long customerId) {
        Tracking.changing(this, CUSTOMER_ID);
        this.customerId = customerId;
        $hasCustomerId = true;
    }

    @Override
    public Customer getCustomer() {
        if (($loaded & (1L << CUSTOMER)) == 0) {
            Tracking.load(this, CUSTOMER);
        }
        return customer;
    }

    /** Sets {@link Contact#getCustomer()} and updates {@link Customer#getContacts()}. */
    @Override
    public void setCustomer(Customer customer) {
        Tracking.refer(this, CUSTOMER, customer);
    }

    /** Returns the entity type and the identifier. Never loads. */
    @Override
    public String toString() {
        return Tracking.describe(this);
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) Contact_.TYPE;
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
            case CUSTOMER -> customer;
            case ID -> $hasId ? id : null;
            case CUSTOMER_ID -> $hasCustomerId ? customerId : null;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case CUSTOMER -> customer = (Customer) value;
            case ID -> {
                $hasId = value != null;
                id = $hasId ? (long) value : 0;
            }
            case CUSTOMER_ID -> {
                $hasCustomerId = value != null;
                customerId = $hasCustomerId ? (long) value : 0;
            }
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        id = row.longValue(first);
        $hasId = row.has(first, id);
        customerId = row.longValue(first + 1);
        $hasCustomerId = row.has(first + 1, customerId);
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case ID -> {
                id = row.longValue(column);
                $hasId = row.has(column, id);
            }
            case CUSTOMER_ID -> {
                customerId = row.longValue(column);
                $hasCustomerId = row.has(column, customerId);
            }
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case ID -> parameters.longOrNull(position, $hasId ? id : null);
            case CUSTOMER_ID -> parameters.longOrNull(position, $hasCustomerId ? customerId : null);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Contact}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Contact> {
        Type() {
            super(Contact.class, "Contact", TableName.of("contact"),
                    Attribute.of(ID, "id", "id", ColumnType.LONG).javaType(long.class).id(KeySource.IDENTITY),
                    Attribute.of(CUSTOMER_ID, "customerId", "customer_id", ColumnType.LONG)
                            .javaType(long.class)
                            .foreignKey());
        }

        @Override
        protected Contact create() {
            return new Contact_Impl();
        }

        @Override
        protected Contact read(Row row, int first, long loaded, Attachment attachment) {
            Contact_Impl object = new Contact_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return new RelationshipDefinition[] {
                RelationshipDefinition.manyToOne(CUSTOMER, "customer", Customer_.TYPE)
                        .key("customerId")
                        .inverse("contacts")
            };
        }
    }
}
