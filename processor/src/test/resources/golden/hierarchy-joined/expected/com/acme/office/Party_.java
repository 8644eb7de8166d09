// Generated from Party.java. Edit that file, not this one.
package com.acme.office;

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
 * Is the path to {@link Party} entities in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Party_<R> extends KeyedPath<R, Party, Long> {
    /** The entity type of {@link Party}. */
    public static final EntityType<Party> TYPE = mapping(new Party_Impl.Type());

    /** The root of a query for {@link Party} entities. */
    public static final Party_<Party> party = new Party_<>(root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Party_Impl.ID);
    public final StringColumn<R> name = string(Party_Impl.NAME);
    public final SummandColumn<R, Long, BigInteger> version = summand(Party_Impl.VERSION);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Party_::new}. */
    public Party_(Source source) {
        super(TYPE, source);
    }

    /** Returns the members of {@link Party#getAddresses()}. */
    public CollectionPath<R, Address, Address_<R>> addresses() {
        return many(Party_Impl.ADDRESSES, Address_.address);
    }

    /** Returns the path as one to a {@link Person}, whose columns are null in rows of other types. */
    public Person_<R> asPerson() {
        return new Person_<>(as(Person_.TYPE));
    }

    /** Returns the condition that the path leads to a {@link Person}. */
    public Condition<R> isPerson() {
        return isA(Person_.TYPE);
    }

    /** Returns the path as one to a {@link Employee}, whose columns are null in rows of other types. */
    public Employee_<R> asEmployee() {
        return new Employee_<>(as(Employee_.TYPE));
    }

    /** Returns the condition that the path leads to a {@link Employee}. */
    public Condition<R> isEmployee() {
        return isA(Employee_.TYPE);
    }

    /** Returns the path as one to a {@link Customer}, whose columns are null in rows of other types. */
    public Customer_<R> asCustomer() {
        return new Customer_<>(as(Customer_.TYPE));
    }

    /** Returns the condition that the path leads to a {@link Customer}. */
    public Condition<R> isCustomer() {
        return isA(Customer_.TYPE);
    }

    /** Returns the path as one to a {@link Company}, whose columns are null in rows of other types. */
    public Company_<R> asCompany() {
        return new Company_<>(as(Company_.TYPE));
    }

    /** Returns the condition that the path leads to a {@link Company}. */
    public Condition<R> isCompany() {
        return isA(Company_.TYPE);
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Party_<R>, ? extends Condition<R>> condition) {
        return has(new Party_<>(again()), condition);
    }

    @Override
    protected <Q> Party_<Q> at(Source source) {
        return new Party_<>(source);
    }
}
