// Generated from Order.java. Edit that file, not this one.
package com.acme.shop.order;

import com.acme.shop.customer.Customer_;
import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Source;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.CollectionPath;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.StringColumn;
import dev.dovetail.query.SummandColumn;
import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Creates {@link Order} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Order_<R> extends KeyedPath<R, Order, Long> {
    /** The entity type of {@link Order}. */
    public static final EntityType<Order> TYPE = mapping(new Order_Impl.Type());

    /** The root of a query for {@link Order} entities. */
    public static final Order_<Order> order = new Order_<>(root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Order_Impl.ID);
    public final SummandColumn<R, Long, BigInteger> customerId = summand(Order_Impl.CUSTOMER_ID);
    public final StringColumn<R> remark = string(Order_Impl.REMARK);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Order_::new}. */
    public Order_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Order}, to be added to a session. */
    public static Order create() {
        return TYPE.newInstance();
    }

    /** Returns the path to {@link Order#customer()}. */
    public Customer_<R> customer() {
        return new Customer_<>(step(Order_Impl.CUSTOMER));
    }

    /** Returns the members of {@link Order#lines()}. */
    public CollectionPath<R, Order.Line, Order_Line_<R>> lines() {
        return many(Order_Impl.LINES, Order_Line_.line);
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Order_<R>, ? extends Condition<R>> condition) {
        return has(new Order_<>(again()), condition);
    }

    @Override
    protected <Q> Order_<Q> at(Source source) {
        return new Order_<>(source);
    }
}
