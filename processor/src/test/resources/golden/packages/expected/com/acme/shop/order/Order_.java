// Generated from Order.java. Edit that file, not this one.
package com.acme.shop.order;

import com.acme.shop.customer.Customer_;
import dev.dovetail.annotation.Generated;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.Many;
import dev.dovetail.query.Source;
import dev.dovetail.query.StringColumn;
import dev.dovetail.query.SummandColumn;
import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Makes each {@link Order}, and leads queries to it: a path with its columns and its relationships.
 *
 * @param <R> the root of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Order_<R> extends KeyedPath<R, Order, Long> {
    /** What the runtime knows of {@link Order}. */
    public static final EntityType<Order> TYPE = new Order_Impl.Order_Type();

    /** The path of a query that selects {@link Order}. */
    public static final Order_<Order> order = new Order_<>(Source.root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Order_Impl.ID);
    public final SummandColumn<R, Long, BigInteger> customerId = summand(Order_Impl.CUSTOMER_ID);
    public final StringColumn<R> remark = string(Order_Impl.REMARK);

    /** Called by generated code. */
    public Order_(Source source) {
        super(TYPE, source);
    }

    /** A new object, unknown to any session until one adds it or reaches it. */
    public static Order create() {
        return TYPE.newInstance();
    }

    /** Steps along {@link Order#customer()}. */
    public Customer_<R> customer() {
        return new Customer_<>(step(Order_Impl.CUSTOMER));
    }

    /** The rows of {@link Order#lines()}. */
    public Many<R, Order.Line, Order_Line_<R>> lines() {
        return many(Order_Impl.LINES, Order_Line_.line);
    }

    /** The path leads to an entity that meets the condition. */
    public Condition<R> has(Function<? super Order_<R>, ? extends Condition<R>> condition) {
        return has(new Order_<>(again()), condition);
    }

    @Override
    protected <Q> Order_<Q> at(Source source) {
        return new Order_<>(source);
    }
}
