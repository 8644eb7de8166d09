// Generated from Customer.java. Edit that file, not this one.
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
import dev.dovetail.generated.SourceComments;
import dev.dovetail.generated.Tracked;
import dev.dovetail.generated.Tracking;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.KeySource;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Implements {@link Customer}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
@SourceComments(
        properties = "default: A word that Java keeps for itself."
)
final class Customer_Impl extends Customer implements Tracked {
    static final int CONTACTS = 0;
    static final int ID = 1;
    static final int NAME = 2;
    static final int ACTIVE = 3;
    static final int DEFAULT = 4;

    private long id;
    private String name;
    private boolean active;
    private boolean default_;
    private List<Contact> contacts;

    private boolean $hasId;
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
    public String getName() {
        if (($loaded & (1L << NAME)) == 0) {
            Tracking.load(this, NAME);
        }
        return name;
    }

    @Override
    public void setName(String name) {
        Tracking.changing(this, NAME);
        this.name = name;
    }

    @Override
    public boolean isActive() {
        if (($loaded & (1L << ACTIVE)) == 0) {
            Tracking.load(this, ACTIVE);
        }
        return active;
    }

    @Override
    public void setActive(boolean active) {
        Tracking.changing(this, ACTIVE);
        this.active = active;
    }

    @Override
    public boolean isDefault() {
        if (($loaded & (1L << DEFAULT)) == 0) {
            Tracking.load(this, DEFAULT);
        }
        return default_;
    }

    @Override
    public Customer setDefault(boolean default_) {
        Tracking.changing(this, DEFAULT);
        this.default_ = default_;
        return this;
    }

    @Override
    public Collection<Contact> getContacts() {
        if (($loaded & (1L << CONTACTS)) == 0) {
            Tracking.load(this, CONTACTS);
        }
        return contacts;
    }

    /** Replaces the members of {@link Customer#getContacts()} and updates {@link Contact#getCustomer()}. */
    @Override
    public void setContacts(Collection<Contact> contacts) {
        Tracking.replace(this, CONTACTS, contacts);
    }

    /** Returns the entity type and the identifier. Never loads. */
    @Override
    public String toString() {
        return Tracking.describe(this);
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) Customer_.TYPE;
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
            case CONTACTS -> contacts;
            case ID -> $hasId ? id : null;
            case NAME -> name;
            case ACTIVE -> active;
            case DEFAULT -> default_;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case CONTACTS -> contacts = (List<Contact>) value;
            case ID -> {
                $hasId = value != null;
                id = $hasId ? (long) value : 0;
            }
            case NAME -> name = (String) value;
            case ACTIVE -> active = (boolean) value;
            case DEFAULT -> default_ = (boolean) value;
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        id = row.longValue(first);
        $hasId = row.has(first, id);
        name = row.string(first + 1);
        active = row.booleanValue(first + 2);
        default_ = row.booleanValue(first + 3);
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case ID -> {
                id = row.longValue(column);
                $hasId = row.has(column, id);
            }
            case NAME -> name = row.string(column);
            case ACTIVE -> active = row.booleanValue(column);
            case DEFAULT -> default_ = row.booleanValue(column);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case ID -> parameters.longOrNull(position, $hasId ? id : null);
            case NAME -> parameters.string(position, name);
            case ACTIVE -> parameters.booleanValue(position, active);
            case DEFAULT -> parameters.booleanValue(position, default_);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Customer}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Customer> {
        Type() {
            super(Customer.class, "Customer", TableName.of("customer"),
                    Attribute.of(ID, "id", "id", ColumnType.LONG).javaType(long.class).id(KeySource.IDENTITY),
                    Attribute.of(NAME, "name", "name", ColumnType.STRING),
                    Attribute.of(ACTIVE, "active", "active", ColumnType.BOOLEAN).javaType(boolean.class),
                    Attribute.of(DEFAULT, "default", "default", ColumnType.BOOLEAN).javaType(boolean.class));
        }

        @Override
        protected Customer create() {
            return new Customer_Impl();
        }

        @Override
        protected Customer read(Row row, int first, long loaded, Attachment attachment) {
            Customer_Impl object = new Customer_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return new RelationshipDefinition[] {
                RelationshipDefinition.oneToMany(CONTACTS, "contacts", Contact_.TYPE)
                        .key("customerId")
                        .inverse("customer")
            };
        }
    }
}
