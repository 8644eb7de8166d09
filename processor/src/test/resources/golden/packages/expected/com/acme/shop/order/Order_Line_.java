// Generated from Order.java. Edit that file, not this one.
package com.acme.shop.order;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Source;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.SummandColumn;
import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Creates {@link Order.Line} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Order_Line_<R> extends KeyedPath<R, Order.Line, Long> {
    /** The entity type of {@link Order.Line}. */
    public static final EntityType<Order.Line> TYPE = mapping(new Order_Line_Impl.Type());

    /** The root of a query for {@link Order.Line} entities. */
    public static final Order_Line_<Order.Line> line = new Order_Line_<>(root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Order_Line_Impl.ID);
    public final SummandColumn<R, Long, BigInteger> orderId = summand(Order_Line_Impl.ORDER_ID);
    public final SummandColumn<R, Long, BigInteger> replacesId = summand(Order_Line_Impl.REPLACES_ID);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Order_Line_::new}. */
    public Order_Line_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Order.Line}, to be added to a session. */
    public static Order.Line create() {
        return TYPE.newInstance();
    }

    /** Returns the path to {@link Order.Line#order()}. */
    public Order_<R> order() {
        return new Order_<>(step(Order_Line_Impl.ORDER));
    }

    /** Returns the path to {@link Order.Line#replaces()}. */
    public Order_Line_<R> replaces() {
        return new Order_Line_<>(step(Order_Line_Impl.REPLACES));
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Order_Line_<R>, ? extends Condition<R>> condition) {
        return has(new Order_Line_<>(again()), condition);
    }

    @Override
    protected <Q> Order_Line_<Q> at(Source source) {
        return new Order_Line_<>(source);
    }
}
