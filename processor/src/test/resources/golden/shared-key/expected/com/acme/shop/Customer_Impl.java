// Generated from Customer.java. Edit that file, not this one.
package com.acme.shop;

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
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Implements {@link Customer}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
final class Customer_Impl implements Customer, Tracked, WithoutGetters {
    static final int TENANT = 0;
    static final int ORDERS = 1;
    static final int PAID_ORDERS = 2;
    static final int TENANT_ID = 3;
    static final int NUMBER = 4;

    private Long tenantId;
    private int number;
    private @Nullable Tenant tenant;
    private List<Order> orders;
    private List<Order> paidOrders;

    private boolean $hasNumber;
    private @Nullable Attachment $attachment;
    private @Nullable Changes $changes;
    private long $loaded;

    @Override
    public Long tenantId() {
        if (($loaded & (1L << TENANT_ID)) == 0) {
            Tracking.load(this, TENANT_ID);
        }
        return tenantId;
    }

    @Override
    public int number() {
        if (($loaded & (1L << NUMBER)) == 0) {
            Tracking.load(this, NUMBER);
        }
        return number;
    }

    @Override
    public Customer number(int number) {
        Tracking.changing(this, NUMBER);
        this.number = number;
        $hasNumber = true;
        return this;
    }

    @Override
    public Tenant tenant() {
        if (($loaded & (1L << TENANT)) == 0) {
            Tracking.load(this, TENANT);
        }
        return tenant;
    }

    /** Sets {@link Customer#tenant()}. */
    @Override
    public Customer tenant(Tenant tenant) {
        Tracking.refer(this, TENANT, tenant);
        return this;
    }

    @Override
    public List<Order> orders() {
        if (($loaded & (1L << ORDERS)) == 0) {
            Tracking.load(this, ORDERS);
        }
        return orders;
    }

    @Override
    public List<Order> paidOrders() {
        if (($loaded & (1L << PAID_ORDERS)) == 0) {
            Tracking.load(this, PAID_ORDERS);
        }
        return paidOrders;
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
            case TENANT -> tenant;
            case ORDERS -> orders;
            case PAID_ORDERS -> paidOrders;
            case TENANT_ID -> tenantId;
            case NUMBER -> $hasNumber ? number : null;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case TENANT -> tenant = (Tenant) value;
            case ORDERS -> orders = (List<Order>) value;
            case PAID_ORDERS -> paidOrders = (List<Order>) value;
            case TENANT_ID -> tenantId = (Long) value;
            case NUMBER -> {
                $hasNumber = value != null;
                number = $hasNumber ? (int) value : 0;
            }
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        tenantId = row.longOrNull(first);
        number = row.intValue(first + 1);
        $hasNumber = row.has(first + 1, number);
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case TENANT_ID -> tenantId = row.longOrNull(column);
            case NUMBER -> {
                number = row.intValue(column);
                $hasNumber = row.has(column, number);
            }
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case TENANT_ID -> parameters.longOrNull(position, tenantId);
            case NUMBER -> parameters.intOrNull(position, $hasNumber ? number : null);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Customer}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Customer> {
        Type() {
            super(Customer.class, "Customer", TableName.of("customers"),
                    Attribute.of(TENANT_ID, "tenantId", "tenant_id", ColumnType.LONG).id().foreignKey(),
                    Attribute.of(NUMBER, "number", "number", ColumnType.INT).javaType(int.class).id().placeholders(5));
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
                RelationshipDefinition.manyToOne(TENANT, "tenant", Tenant_.TYPE).key("tenantId"),
                RelationshipDefinition.oneToMany(ORDERS, "orders", Order_.TYPE)
                        .key("key.tenantId", "customerNumber")
                        .inverse("customer"),
                RelationshipDefinition.oneToMany(PAID_ORDERS, "paidOrders", Order_.TYPE)
                        .key("key.tenantId", "payerNumber")
                        .inverse("payer")
            };
        }
    }
}
