// Generated from OrderLine.java. Edit that file, not this one.
package com.acme.shop;

import dev.dovetail.annotation.Generated;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.Many;
import dev.dovetail.query.Source;
import dev.dovetail.query.StringColumn;
import dev.dovetail.query.SummandColumn;
import dev.dovetail.tuple.Tuple2;
import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Makes each {@link OrderLine}, and leads queries to it: a path with its columns and its relationships.
 *
 * @param <R> the root of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class OrderLine_<R> extends KeyedPath<R, OrderLine, Tuple2<Long, Integer>> {
    /** What the runtime knows of {@link OrderLine}. */
    public static final EntityType<OrderLine> TYPE = new OrderLine_Impl.OrderLine_Type();

    /** The path of a query that selects {@link OrderLine}. */
    public static final OrderLine_<OrderLine> orderLine = new OrderLine_<>(Source.root(TYPE));

    public final SummandColumn<R, Long, BigInteger> orderNumber = summand(OrderLine_Impl.ORDER_NUMBER);
    public final SummandColumn<R, Integer, Long> position = summand(OrderLine_Impl.POSITION);
    public final StringColumn<R> article = string(OrderLine_Impl.ARTICLE);

    /** Called by generated code. */
    public OrderLine_(Source source) {
        super(TYPE, source);
    }

    /** A new object, unknown to any session until one adds it or reaches it. */
    public static OrderLine create() {
        return TYPE.newInstance();
    }

    /** The rows of {@link OrderLine#shipments()}. */
    public Many<R, Shipment, Shipment_<R>> shipments() {
        return many(OrderLine_Impl.SHIPMENTS, Shipment_.shipment);
    }

    /** The path leads to an entity that meets the condition. */
    public Condition<R> has(Function<? super OrderLine_<R>, ? extends Condition<R>> condition) {
        return has(new OrderLine_<>(again()), condition);
    }

    @Override
    protected <Q> OrderLine_<Q> at(Source source) {
        return new OrderLine_<>(source);
    }
}
