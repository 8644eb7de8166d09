// Generated from Contact.java. Edit that file, not this one.
package com.acme.crm;

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
 * Creates {@link Contact} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Contact_<R> extends KeyedPath<R, Contact, Long> {
    /** The entity type of {@link Contact}. */
    public static final EntityType<Contact> TYPE = mapping(new Contact_Impl.Type());

    /** The root of a query for {@link Contact} entities. */
    public static final Contact_<Contact> contact = new Contact_<>(root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Contact_Impl.ID);
    public final SummandColumn<R, Long, BigInteger> customerId = summand(Contact_Impl.CUSTOMER_ID);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Contact_::new}. */
    public Contact_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Contact}, to be added to a session. */
    public static Contact create() {
        return TYPE.newInstance();
    }

    /** Returns the path to {@link Contact#getCustomer()}. */
    public Customer_<R> customer() {
        return new Customer_<>(step(Contact_Impl.CUSTOMER));
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Contact_<R>, ? extends Condition<R>> condition) {
        return has(new Contact_<>(again()), condition);
    }

    @Override
    protected <Q> Contact_<Q> at(Source source) {
        return new Contact_<>(source);
    }
}
