// Generated from Customer.java. Edit that file, not this one.
package com.acme.office;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Source;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.CollectionPath;
import dev.dovetail.query.ComparableColumn;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.StringColumn;
import dev.dovetail.query.SummandColumn;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Creates {@link Customer} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Customer_<R> extends KeyedPath<R, Customer, Long> {
    /** The entity type of {@link Customer}. */
    public static final EntityType<Customer> TYPE = mapping(new Customer_Impl.Type());

    /** The root of a query for {@link Customer} entities. */
    public static final Customer_<Customer> customer = new Customer_<>(root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Customer_Impl.ID);
    public final StringColumn<R> name = string(Customer_Impl.NAME);
    public final SummandColumn<R, Long, BigInteger> version = summand(Customer_Impl.VERSION);
    public final ComparableColumn<R, LocalDate> birthday = comparable(Customer_Impl.BIRTHDAY);
    public final StringColumn<R> number = string(Customer_Impl.NUMBER);
    public final SummandColumn<R, Long, BigInteger> companyId = summand(Customer_Impl.COMPANY_ID);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Customer_::new}. */
    public Customer_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Customer}, to be added to a session. */
    public static Customer create() {
        return TYPE.newInstance();
    }

    /** Returns the members of {@link Customer#getAddresses()}. */
    public CollectionPath<R, Address, Address_<R>> addresses() {
        return many(Customer_Impl.ADDRESSES, Address_.address);
    }

    /** Returns the path to {@link Customer#getCompany()}. */
    public Company_<R> company() {
        return new Company_<>(step(Customer_Impl.COMPANY));
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
