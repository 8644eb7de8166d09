// Generated from OrderLine.java. Edit that file, not this one.
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
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Implements {@link OrderLine}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
@SourceComments("One article of an order.")
final class OrderLine_Impl extends OrderLine implements Tracked, WithoutGetters {
    static final int SHIPMENTS = 0;
    static final int ORDER_NUMBER = 1;
    static final int POSITION = 2;
    static final int ARTICLE = 3;

    private long orderNumber;
    private int position;
    private String article;
    private List<Shipment> shipments;

    private boolean $hasOrderNumber;
    private boolean $hasPosition;
    private @Nullable Attachment $attachment;
    private @Nullable Changes $changes;
    private long $loaded;

    @Override
    public long orderNumber() {
        if (($loaded & (1L << ORDER_NUMBER)) == 0) {
            Tracking.load(this, ORDER_NUMBER);
        }
        return orderNumber;
    }

    @Override
    public OrderLine orderNumber(long orderNumber) {
        Tracking.changing(this, ORDER_NUMBER);
        this.orderNumber = orderNumber;
        $hasOrderNumber = true;
        return this;
    }

    @Override
    public int position() {
        if (($loaded & (1L << POSITION)) == 0) {
            Tracking.load(this, POSITION);
        }
        return position;
    }

    @Override
    public OrderLine position(int position) {
        Tracking.changing(this, POSITION);
        this.position = position;
        $hasPosition = true;
        return this;
    }

    @Override
    public String article() {
        if (($loaded & (1L << ARTICLE)) == 0) {
            Tracking.load(this, ARTICLE);
        }
        return article;
    }

    @Override
    public OrderLine article(String article) {
        Tracking.changing(this, ARTICLE);
        this.article = article;
        return this;
    }

    @Override
    public List<Shipment> shipments() {
        if (($loaded & (1L << SHIPMENTS)) == 0) {
            Tracking.load(this, SHIPMENTS);
        }
        return shipments;
    }

    /** Returns the entity type and the identifier. Never loads. */
    @Override
    public String toString() {
        return Tracking.describe(this);
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) OrderLine_.TYPE;
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
            case SHIPMENTS -> shipments;
            case ORDER_NUMBER -> $hasOrderNumber ? orderNumber : null;
            case POSITION -> $hasPosition ? position : null;
            case ARTICLE -> article;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case SHIPMENTS -> shipments = (List<Shipment>) value;
            case ORDER_NUMBER -> {
                $hasOrderNumber = value != null;
                orderNumber = $hasOrderNumber ? (long) value : 0;
            }
            case POSITION -> {
                $hasPosition = value != null;
                position = $hasPosition ? (int) value : 0;
            }
            case ARTICLE -> article = (String) value;
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        orderNumber = row.longValue(first);
        $hasOrderNumber = row.has(first, orderNumber);
        position = row.intValue(first + 1);
        $hasPosition = row.has(first + 1, position);
        article = row.string(first + 2);
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case ORDER_NUMBER -> {
                orderNumber = row.longValue(column);
                $hasOrderNumber = row.has(column, orderNumber);
            }
            case POSITION -> {
                position = row.intValue(column);
                $hasPosition = row.has(column, position);
            }
            case ARTICLE -> article = row.string(column);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case ORDER_NUMBER -> parameters.longOrNull(position, $hasOrderNumber ? orderNumber : null);
            case POSITION -> parameters.intOrNull(position, $hasPosition ? this.position : null);
            case ARTICLE -> parameters.string(position, article);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link OrderLine}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<OrderLine> {
        Type() {
            super(OrderLine.class, "OrderLine", TableName.of("order_lines"),
                    Attribute.of(ORDER_NUMBER, "orderNumber", "order_number", ColumnType.LONG)
                            .javaType(long.class)
                            .id()
                            .placeholders(5),
                    Attribute.of(POSITION, "position", "position", ColumnType.INT)
                            .javaType(int.class)
                            .id()
                            .placeholders(5),
                    Attribute.of(ARTICLE, "article", "article", ColumnType.STRING).placeholders(255));
            unique("orderNumber", "article");
        }

        @Override
        protected OrderLine create() {
            return new OrderLine_Impl();
        }

        @Override
        protected OrderLine read(Row row, int first, long loaded, Attachment attachment) {
            OrderLine_Impl object = new OrderLine_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return new RelationshipDefinition[] {
                RelationshipDefinition.oneToMany(SHIPMENTS, "shipments", Shipment_.TYPE)
                        .key("lineOrderNumber", "linePosition")
                        .inverse("line")
            };
        }
    }
}
