// Generated from Customer.java. Edit that file, not this one.
package com.acme.shop.customer;

import com.acme.shop.order.Order;
import com.acme.shop.order.Order_;
import dev.dovetail.annotation.Generated;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.Many;
import dev.dovetail.query.Source;
import dev.dovetail.query.SummandColumn;
import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Makes each {@link Customer}, and leads queries to it: a path with its columns and its relationships.
 *
 * @param <R> the root of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Customer_<R> extends KeyedPath<R, Customer, Long> {
    /** What the runtime knows of {@link Customer}. */
    public static final EntityType<Customer> TYPE = new Customer_Impl.Customer_Type();

    /** The path of a query that selects {@link Customer}. */
    public static final Customer_<Customer> customer = new Customer_<>(Source.root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Customer_Impl.ID);

    /** Called by generated code. */
    public Customer_(Source source) {
        super(TYPE, source);
    }

    /** A new object, unknown to any session until one adds it or reaches it. */
    public static Customer create() {
        return TYPE.newInstance();
    }

    /** The rows of {@link Customer#orders()}. */
    public Many<R, Order, Order_<R>> orders() {
        return many(Customer_Impl.ORDERS, Order_.order);
    }

    /** The path leads to an entity that meets the condition. */
    public Condition<R> has(Function<? super Customer_<R>, ? extends Condition<R>> condition) {
        return has(new Customer_<>(again()), condition);
    }

    @Override
    protected <Q> Customer_<Q> at(Source source) {
        return new Customer_<>(source);
    }
}
