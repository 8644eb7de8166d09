// Generated from Invoice.java. Edit that file, not this one.
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
import dev.dovetail.generated.SourceComments;
import dev.dovetail.generated.Tracked;
import dev.dovetail.generated.Tracking;
import dev.dovetail.generated.WithoutGetters;
import dev.dovetail.metadata.Attribute;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Implements {@link Invoice}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
@SourceComments("An invoice: the tenant of its identifier is part of its foreign key.")
final class Invoice_Impl implements Invoice, Tracked, WithoutGetters {
    static final int TENANT = 0;
    static final int TENANT_ID = 1;
    static final int ID = 2;
    static final int TYPE = 3;
    static final int CUSTOMER = 4;
    static final int CUSTOMER_NUMBER = 5;

    private Long tenantId;
    private @Nullable Long id;
    private @Nullable Tenant tenant;
    private int customerNumber;
    private @Nullable Customer customer;

    private boolean $hasCustomerNumber;
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
    public Long id() {
        if (($loaded & (1L << ID)) == 0) {
            Tracking.load(this, ID);
        }
        return id;
    }

    @Override
    public Tenant tenant() {
        if (($loaded & (1L << TENANT)) == 0) {
            Tracking.load(this, TENANT);
        }
        return tenant;
    }

    /** Sets {@link Invoice#tenant()}. */
    @Override
    public Document tenant(Tenant tenant) {
        Tracking.refer(this, TENANT, tenant);
        return this;
    }

    @Override
    public int customerNumber() {
        if (($loaded & (1L << CUSTOMER_NUMBER)) == 0) {
            Tracking.load(this, CUSTOMER_NUMBER);
        }
        return customerNumber;
    }

    @Override
    public Customer customer() {
        if (($loaded & (1L << CUSTOMER)) == 0) {
            Tracking.load(this, CUSTOMER);
        }
        return customer;
    }

    /** Sets {@link Invoice#customer()}. */
    @Override
    public Invoice customer(Customer customer) {
        Tracking.refer(this, CUSTOMER, customer);
        return this;
    }

    /** Returns the entity type and the identifier. Never loads. */
    @Override
    public String toString() {
        return Tracking.describe(this);
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) Invoice_.TYPE;
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
            case TENANT_ID -> tenantId;
            case ID -> id;
            case TYPE -> "invoice";
            case CUSTOMER -> customer;
            case CUSTOMER_NUMBER -> $hasCustomerNumber ? customerNumber : null;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case TENANT -> tenant = (Tenant) value;
            case TENANT_ID -> tenantId = (Long) value;
            case ID -> id = (Long) value;
            case TYPE -> { }
            case CUSTOMER -> customer = (Customer) value;
            case CUSTOMER_NUMBER -> {
                $hasCustomerNumber = value != null;
                customerNumber = $hasCustomerNumber ? (int) value : 0;
            }
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        tenantId = row.longOrNull(first);
        id = row.longOrNull(first + 1);
        customerNumber = row.intValue(first + 3);
        $hasCustomerNumber = row.has(first + 3, customerNumber);
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case TENANT_ID -> tenantId = row.longOrNull(column);
            case ID -> id = row.longOrNull(column);
            case TYPE -> { }
            case CUSTOMER_NUMBER -> {
                customerNumber = row.intValue(column);
                $hasCustomerNumber = row.has(column, customerNumber);
            }
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case TENANT_ID -> parameters.longOrNull(position, tenantId);
            case ID -> parameters.longOrNull(position, id);
            case TYPE -> parameters.string(position, "invoice");
            case CUSTOMER_NUMBER -> parameters.intOrNull(position, $hasCustomerNumber ? customerNumber : null);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Invoice}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Invoice> {
        Type() {
            super(Invoice.class, "Invoice", TableName.of("invoices"), Document_.TYPE, "invoice",
                    Attribute.of(CUSTOMER_NUMBER, "customerNumber", "customer_number", ColumnType.INT)
                            .javaType(int.class)
                            .foreignKey());
        }

        @Override
        protected Invoice create() {
            return new Invoice_Impl();
        }

        @Override
        protected Invoice read(Row row, int first, long loaded, Attachment attachment) {
            Invoice_Impl object = new Invoice_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return new RelationshipDefinition[] {
                RelationshipDefinition.manyToOne(CUSTOMER, "customer", Customer_.TYPE)
                        .key("tenantId", "customerNumber")
            };
        }
    }
}
