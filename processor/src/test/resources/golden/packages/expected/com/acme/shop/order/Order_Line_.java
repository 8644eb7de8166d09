// Generated from Order.java. Edit that file, not this one.
package com.acme.shop.order;

import dev.dovetail.annotation.Generated;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.Source;
import dev.dovetail.query.SummandColumn;
import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Makes each {@link Order.Line}, and leads queries to it: a path with its columns and its relationships.
 *
 * @param <R> the root of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Order_Line_<R> extends KeyedPath<R, Order.Line, Long> {
    /** What the runtime knows of {@link Order.Line}. */
    public static final EntityType<Order.Line> TYPE = new Order_Line_Impl.Order_Line_Type();

    /** The path of a query that selects {@link Order.Line}. */
    public static final Order_Line_<Order.Line> line = new Order_Line_<>(Source.root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Order_Line_Impl.ID);
    public final SummandColumn<R, Long, BigInteger> orderId = summand(Order_Line_Impl.ORDER_ID);
    public final SummandColumn<R, Long, BigInteger> replacesId = summand(Order_Line_Impl.REPLACES_ID);

    /** Called by generated code. */
    public Order_Line_(Source source) {
        super(TYPE, source);
    }

    /** A new object, unknown to any session until one adds it or reaches it. */
    public static Order.Line create() {
        return TYPE.newInstance();
    }

    /** Steps along {@link Order.Line#order()}. */
    public Order_<R> order() {
        return new Order_<>(step(Order_Line_Impl.ORDER));
    }

    /** Steps along {@link Order.Line#replaces()}. */
    public Order_Line_<R> replaces() {
        return new Order_Line_<>(step(Order_Line_Impl.REPLACES));
    }

    /** The path leads to an entity that meets the condition. */
    public Condition<R> has(Function<? super Order_Line_<R>, ? extends Condition<R>> condition) {
        return has(new Order_Line_<>(again()), condition);
    }

    @Override
    protected <Q> Order_Line_<Q> at(Source source) {
        return new Order_Line_<>(source);
    }
}
