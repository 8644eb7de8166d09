// Generated from Order.java. Edit that file, not this one.
package com.acme.shop.order;

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
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Implements {@link Order.Line}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
@NullableProperties({"replacesId", "replaces"})
@SourceComments("One article of an order.")
final class Order_Line_Impl implements Order.Line, Tracked, WithoutGetters {
    static final int ORDER = 0;
    static final int REPLACES = 1;
    static final int ID = 2;
    static final int ORDER_ID = 3;
    static final int REPLACES_ID = 4;

    private @Nullable Long id;
    private Long orderId;
    private @Nullable Order order;
    private @Nullable Long replacesId;
    private Order.@Nullable Line replaces;

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
    public Long orderId() {
        if (($loaded & (1L << ORDER_ID)) == 0) {
            Tracking.load(this, ORDER_ID);
        }
        return orderId;
    }

    @Override
    public Order order() {
        if (($loaded & (1L << ORDER)) == 0) {
            Tracking.load(this, ORDER);
        }
        return order;
    }

    /** Sets {@link Order.Line#order()} and updates {@link Order#lines()}. */
    @Override
    public Order.Line order(Order order) {
        Tracking.refer(this, ORDER, order);
        return this;
    }

    @Override
    public @Nullable Long replacesId() {
        if (($loaded & (1L << REPLACES_ID)) == 0) {
            Tracking.load(this, REPLACES_ID);
        }
        return replacesId;
    }

    @Override
    public Order.@Nullable Line replaces() {
        if (($loaded & (1L << REPLACES)) == 0) {
            Tracking.load(this, REPLACES);
        }
        return replaces;
    }

    /** Sets {@link Order.Line#replaces()}. */
    @Override
    public Order.Line replaces(Order.@Nullable Line replaces) {
        Tracking.refer(this, REPLACES, replaces);
        return this;
    }

    /** Returns the entity type and the identifier. Never loads. */
    @Override
    public String toString() {
        return Tracking.describe(this);
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) Order_Line_.TYPE;
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
            case ORDER -> order;
            case REPLACES -> replaces;
            case ID -> id;
            case ORDER_ID -> orderId;
            case REPLACES_ID -> replacesId;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case ORDER -> order = (Order) value;
            case REPLACES -> replaces = (Order.Line) value;
            case ID -> id = (Long) value;
            case ORDER_ID -> orderId = (Long) value;
            case REPLACES_ID -> replacesId = (Long) value;
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        id = row.longOrNull(first);
        orderId = row.longOrNull(first + 1);
        replacesId = row.longOrNull(first + 2);
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case ID -> id = row.longOrNull(column);
            case ORDER_ID -> orderId = row.longOrNull(column);
            case REPLACES_ID -> replacesId = row.longOrNull(column);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case ID -> parameters.longOrNull(position, id);
            case ORDER_ID -> parameters.longOrNull(position, orderId);
            case REPLACES_ID -> parameters.longOrNull(position, replacesId);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Order.Line}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Order.Line> {
        Type() {
            super(Order.Line.class, "Order.Line", new TableName("shop", "lines"),
                    Attribute.of(ID, "id", "id", ColumnType.LONG).id(KeySource.IDENTITY),
                    Attribute.of(ORDER_ID, "orderId", "order_id", ColumnType.LONG).foreignKey(),
                    Attribute.of(REPLACES_ID, "replacesId", "replaces_id", ColumnType.LONG).foreignKey().nullable());
        }

        @Override
        protected Order.Line create() {
            return new Order_Line_Impl();
        }

        @Override
        protected Order.Line read(Row row, int first, long loaded, Attachment attachment) {
            Order_Line_Impl object = new Order_Line_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return new RelationshipDefinition[] {
                RelationshipDefinition.manyToOne(ORDER, "order", Order_.TYPE).key("orderId").inverse("lines"),
                RelationshipDefinition.manyToOne(REPLACES, "replaces", Order_Line_.TYPE).key("replacesId")
            };
        }
    }
}
