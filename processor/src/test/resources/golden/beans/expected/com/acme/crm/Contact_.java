// Generated from Contact.java. Edit that file, not this one.
package com.acme.crm;

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
 * Makes each {@link Contact}, and leads queries to it: a path with its columns and its relationships.
 *
 * @param <R> the root of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Contact_<R> extends KeyedPath<R, Contact, Long> {
    /** What the runtime knows of {@link Contact}. */
    public static final EntityType<Contact> TYPE = new Contact_Impl.Contact_Type();

    /** The path of a query that selects {@link Contact}. */
    public static final Contact_<Contact> contact = new Contact_<>(Source.root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Contact_Impl.ID);
    public final SummandColumn<R, Long, BigInteger> customerId = summand(Contact_Impl.CUSTOMER_ID);

    /** Called by generated code. */
    public Contact_(Source source) {
        super(TYPE, source);
    }

    /** A new object, unknown to any session until one adds it or reaches it. */
    public static Contact create() {
        return TYPE.newInstance();
    }

    /** Steps along {@link Contact#getCustomer()}. */
    public Customer_<R> customer() {
        return new Customer_<>(step(Contact_Impl.CUSTOMER));
    }

    /** The path leads to an entity that meets the condition. */
    public Condition<R> has(Function<? super Contact_<R>, ? extends Condition<R>> condition) {
        return has(new Contact_<>(again()), condition);
    }

    @Override
    protected <Q> Contact_<Q> at(Source source) {
        return new Contact_<>(source);
    }
}
