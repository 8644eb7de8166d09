// Generated from Order.java. Edit that file, not this one.
package com.acme.shop;

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
import dev.dovetail.generated.SourceComments;
import dev.dovetail.generated.Tracked;
import dev.dovetail.generated.Tracking;
import dev.dovetail.generated.WithoutGetters;
import dev.dovetail.metadata.Attribute;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Implements {@link Order}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
@NullableProperties({"payerNumber", "payer"})
@SourceComments("An order, of which all that it refers to belongs to one tenant.")
final class Order_Impl implements Order, Tracked, WithoutGetters {
    static final int TENANT = 0;
    static final int CUSTOMER = 1;
    static final int PAYER = 2;
    static final int TAGS = 3;
    static final int KEY_TENANT_ID = 4;
    static final int KEY_NUMBER = 5;
    static final int CUSTOMER_NUMBER = 6;
    static final int PAYER_NUMBER = 7;

    private static final long KEY = 1L << KEY_TENANT_ID | 1L << KEY_NUMBER;

    private Long keyTenantId;
    private int keyNumber;
    private int customerNumber;
    private @Nullable Integer payerNumber;
    private @Nullable Tenant tenant;
    private @Nullable Customer customer;
    private @Nullable Customer payer;
    private Set<Tag> tags;

    private boolean $hasKeyNumber;
    private boolean $hasCustomerNumber;
    private @Nullable Attachment $attachment;
    private @Nullable Changes $changes;
    private long $loaded;

    @Override
    public int customerNumber() {
        if (($loaded & (1L << CUSTOMER_NUMBER)) == 0) {
            Tracking.load(this, CUSTOMER_NUMBER);
        }
        return customerNumber;
    }

    @Override
    public @Nullable Integer payerNumber() {
        if (($loaded & (1L << PAYER_NUMBER)) == 0) {
            Tracking.load(this, PAYER_NUMBER);
        }
        return payerNumber;
    }

    @Override
    public Tenant tenant() {
        if (($loaded & (1L << TENANT)) == 0) {
            Tracking.load(this, TENANT);
        }
        return tenant;
    }

    /** Sets {@link Order#tenant()} and updates {@link Tenant#orders()}. */
    @Override
    public Order tenant(Tenant tenant) {
        Tracking.refer(this, TENANT, tenant);
        return this;
    }

    @Override
    public Customer customer() {
        if (($loaded & (1L << CUSTOMER)) == 0) {
            Tracking.load(this, CUSTOMER);
        }
        return customer;
    }

    /** Sets {@link Order#customer()} and updates {@link Customer#orders()}. */
    @Override
    public Order customer(Customer customer) {
        Tracking.refer(this, CUSTOMER, customer);
        return this;
    }

    @Override
    public @Nullable Customer payer() {
        if (($loaded & (1L << PAYER)) == 0) {
            Tracking.load(this, PAYER);
        }
        return payer;
    }

    /** Sets {@link Order#payer()} and updates {@link Customer#paidOrders()}. */
    @Override
    public Order payer(@Nullable Customer payer) {
        Tracking.refer(this, PAYER, payer);
        return this;
    }

    @Override
    public Set<Tag> tags() {
        if (($loaded & (1L << TAGS)) == 0) {
            Tracking.load(this, TAGS);
        }
        return tags;
    }

    @Override
    public OrderKey key() {
        if (($loaded & KEY) != KEY) {
            Tracking.loadAll(this, KEY_TENANT_ID, KEY_NUMBER);
        }
        if (keyTenantId == null && !$hasKeyNumber) {
            return null;
        }
        try {
            return new OrderKey(keyTenantId, keyNumber);
        } catch (RuntimeException e) {
            throw Tracking.refused(this, "key", e);
        }
    }

    @Override
    public Order key(OrderKey key) {
        Tracking.change(this, KEY_TENANT_ID, key == null ? null : key.tenantId());
        Tracking.change(this, KEY_NUMBER, key == null ? null : key.number());
        return this;
    }

    /** Returns the entity type and the identifier. Never loads. */
    @Override
    public String toString() {
        return Tracking.describe(this);
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) Order_.TYPE;
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
            case TENANT -> tenant;
            case CUSTOMER -> customer;
            case PAYER -> payer;
            case TAGS -> tags;
            case KEY_TENANT_ID -> keyTenantId;
            case KEY_NUMBER -> $hasKeyNumber ? keyNumber : null;
            case CUSTOMER_NUMBER -> $hasCustomerNumber ? customerNumber : null;
            case PAYER_NUMBER -> payerNumber;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case TENANT -> tenant = (Tenant) value;
            case CUSTOMER -> customer = (Customer) value;
            case PAYER -> payer = (Customer) value;
            case TAGS -> tags = (Set<Tag>) value;
            case KEY_TENANT_ID -> keyTenantId = (Long) value;
            case KEY_NUMBER -> {
                $hasKeyNumber = value != null;
                keyNumber = $hasKeyNumber ? (int) value : 0;
            }
            case CUSTOMER_NUMBER -> {
                $hasCustomerNumber = value != null;
                customerNumber = $hasCustomerNumber ? (int) value : 0;
            }
            case PAYER_NUMBER -> payerNumber = (Integer) value;
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        keyTenantId = row.longOrNull(first);
        keyNumber = row.intValue(first + 1);
        $hasKeyNumber = row.has(first + 1, keyNumber);
        customerNumber = row.intValue(first + 2);
        $hasCustomerNumber = row.has(first + 2, customerNumber);
        payerNumber = row.intOrNull(first + 3);
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case KEY_TENANT_ID -> keyTenantId = row.longOrNull(column);
            case KEY_NUMBER -> {
                keyNumber = row.intValue(column);
                $hasKeyNumber = row.has(column, keyNumber);
            }
            case CUSTOMER_NUMBER -> {
                customerNumber = row.intValue(column);
                $hasCustomerNumber = row.has(column, customerNumber);
            }
            case PAYER_NUMBER -> payerNumber = row.intOrNull(column);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case KEY_TENANT_ID -> parameters.longOrNull(position, keyTenantId);
            case KEY_NUMBER -> parameters.intOrNull(position, $hasKeyNumber ? keyNumber : null);
            case CUSTOMER_NUMBER -> parameters.intOrNull(position, $hasCustomerNumber ? customerNumber : null);
            case PAYER_NUMBER -> parameters.intOrNull(position, payerNumber);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Order}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Order> {
        Type() {
            super(Order.class, "Order", TableName.of("orders"),
                    Attribute.of(KEY_TENANT_ID, "key.tenantId", "tenant_id", ColumnType.LONG).id().foreignKey(),
                    Attribute.of(KEY_NUMBER, "key.number", "number", ColumnType.INT)
                            .javaType(int.class)
                            .id()
                            .placeholders(5),
                    Attribute.of(CUSTOMER_NUMBER, "customerNumber", "customer_number", ColumnType.INT)
                            .javaType(int.class)
                            .foreignKey(),
                    Attribute.of(PAYER_NUMBER, "payerNumber", "payer_number", ColumnType.INT).foreignKey().nullable());
            constraint("fk_orders_customer", "key.tenantId", "customerNumber");
            constraint("fk_orders_payer", "key.tenantId", "payerNumber");
        }

        @Override
        protected Order create() {
            return new Order_Impl();
        }

        @Override
        protected Order read(Row row, int first, long loaded, Attachment attachment) {
            Order_Impl object = new Order_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }

        @Override
        protected @Nullable Object[] keyParts(Object key) {
            if (key instanceof OrderKey record) {
                return new Object[] {record.tenantId(), record.number()};
            }
            return super.keyParts(key);
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return new RelationshipDefinition[] {
                RelationshipDefinition.manyToOne(TENANT, "tenant", Tenant_.TYPE)
                        .key("key.tenantId")
                        .inverse("orders"),
                RelationshipDefinition.manyToOne(CUSTOMER, "customer", Customer_.TYPE)
                        .key("key.tenantId", "customerNumber")
                        .inverse("orders"),
                RelationshipDefinition.manyToOne(PAYER, "payer", Customer_.TYPE)
                        .key("key.tenantId", "payerNumber")
                        .inverse("paidOrders"),
                RelationshipDefinition.manyToMany(TAGS, "tags", Tag_.TYPE)
                        .association(TableName.of("order_tags"),
                                List.of("tenant_id", "order_number"),
                                List.of("tenant_id", "tag_id"))
                        .asSet()
            };
        }
    }
}
