// Generated from Customer.java. Edit that file, not this one.
package com.acme.shop;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Source;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.CollectionPath;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.SummandColumn;
import dev.dovetail.tuple.Tuple2;
import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Creates {@link Customer} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Customer_<R> extends KeyedPath<R, Customer, Tuple2<Long, Integer>> {
    /** The entity type of {@link Customer}. */
    public static final EntityType<Customer> TYPE = mapping(new Customer_Impl.Type());

    /** The root of a query for {@link Customer} entities. */
    public static final Customer_<Customer> customer = new Customer_<>(root(TYPE));

    public final SummandColumn<R, Long, BigInteger> tenantId = summand(Customer_Impl.TENANT_ID);
    public final SummandColumn<R, Integer, Long> number = summand(Customer_Impl.NUMBER);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Customer_::new}. */
    public Customer_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Customer}, to be added to a session. */
    public static Customer create() {
        return TYPE.newInstance();
    }

    /** Returns the path to {@link Customer#tenant()}. */
    public Tenant_<R> tenant() {
        return new Tenant_<>(step(Customer_Impl.TENANT));
    }

    /** Returns the members of {@link Customer#orders()}. */
    public CollectionPath<R, Order, Order_<R>> orders() {
        return many(Customer_Impl.ORDERS, Order_.order);
    }

    /** Returns the members of {@link Customer#paidOrders()}. */
    public CollectionPath<R, Order, Order_<R>> paidOrders() {
        return many(Customer_Impl.PAID_ORDERS, Order_.order);
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Customer_<R>, ? extends Condition<R>> condition) {
        return has(new Customer_<>(again()), condition);
    }

    @Override
    protected <Q> Customer_<Q> at(Source source) {
        return new Customer_<>(source);
    }
}
