// Generated from Order.java. Edit that file, not this one.
package com.acme.shop.order;

import com.acme.shop.customer.Customer;
import com.acme.shop.customer.Customer_;
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
import dev.dovetail.metadata.KeySource;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Implements {@link Order}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
@NullableProperties("remark")
@SourceComments("An order; its customer lives in another package.")
final class Order_Impl extends Order implements Tracked, WithoutGetters {
    static final int CUSTOMER = 0;
    static final int LINES = 1;
    static final int ID = 2;
    static final int CUSTOMER_ID = 3;
    static final int REMARK = 4;

    private @Nullable Long id;
    private Long customerId;
    private @Nullable Customer customer;
    private @Nullable String remark;
    private List<Order.Line> lines;

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
    protected Long customerId() {
        if (($loaded & (1L << CUSTOMER_ID)) == 0) {
            Tracking.load(this, CUSTOMER_ID);
        }
        return customerId;
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
    @Nullable String remark() {
        if (($loaded & (1L << REMARK)) == 0) {
            Tracking.load(this, REMARK);
        }
        return remark;
    }

    @Override
    Order remark(@Nullable String remark) {
        Tracking.changing(this, REMARK);
        this.remark = remark;
        return this;
    }

    @Override
    public List<Order.Line> lines() {
        if (($loaded & (1L << LINES)) == 0) {
            Tracking.load(this, LINES);
        }
        return lines;
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
            case CUSTOMER -> customer;
            case LINES -> lines;
            case ID -> id;
            case CUSTOMER_ID -> customerId;
            case REMARK -> remark;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case CUSTOMER -> customer = (Customer) value;
            case LINES -> lines = (List<Order.Line>) value;
            case ID -> id = (Long) value;
            case CUSTOMER_ID -> customerId = (Long) value;
            case REMARK -> remark = (String) value;
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        id = row.longOrNull(first);
        customerId = row.longOrNull(first + 1);
        remark = row.string(first + 2);
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case ID -> id = row.longOrNull(column);
            case CUSTOMER_ID -> customerId = row.longOrNull(column);
            case REMARK -> remark = row.string(column);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case ID -> parameters.longOrNull(position, id);
            case CUSTOMER_ID -> parameters.longOrNull(position, customerId);
            case REMARK -> parameters.string(position, remark);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Order}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Order> {
        Type() {
            super(Order.class, "Order", new TableName("shop", "orders"),
                    Attribute.of(ID, "id", "id", ColumnType.LONG).id(KeySource.IDENTITY),
                    Attribute.of(CUSTOMER_ID, "customerId", "customer_id", ColumnType.LONG).foreignKey(),
                    Attribute.of(REMARK, "remark", "remark", ColumnType.STRING).nullable());
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
        protected RelationshipDefinition[] relate() {
            return new RelationshipDefinition[] {
                RelationshipDefinition.manyToOne(CUSTOMER, "customer", Customer_.TYPE)
                        .key("customerId")
                        .inverse("orders"),
                RelationshipDefinition.oneToMany(LINES, "lines", Order_Line_.TYPE).key("orderId").inverse("order")
            };
        }
    }
}
