// Generated from Customer.java. Edit that file, not this one.
package com.acme.crm;

import dev.dovetail.annotation.Generated;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.BooleanColumn;
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
    public final StringColumn<R> name = string(Customer_Impl.NAME);
    public final BooleanColumn<R> active = bool(Customer_Impl.ACTIVE);
    public final BooleanColumn<R> default_ = bool(Customer_Impl.DEFAULT);

    /** Called by generated code. */
    public Customer_(Source source) {
        super(TYPE, source);
    }

    /** A new object, unknown to any session until one adds it or reaches it. */
    public static Customer create() {
        return TYPE.newInstance();
    }

    /** The rows of {@link Customer#getContacts()}. */
    public Many<R, Contact, Contact_<R>> contacts() {
        return many(Customer_Impl.CONTACTS, Contact_.contact);
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
