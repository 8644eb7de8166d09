// Generated from Person.java. Edit that file, not this one.
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
 * Is the path to {@link Person} entities in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Person_<R> extends KeyedPath<R, Person, Long> {
    /** The entity type of {@link Person}. */
    public static final EntityType<Person> TYPE = mapping(new Person_Impl.Type());

    /** The root of a query for {@link Person} entities. */
    public static final Person_<Person> person = new Person_<>(root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Person_Impl.ID);
    public final StringColumn<R> name = string(Person_Impl.NAME);
    public final SummandColumn<R, Long, BigInteger> version = summand(Person_Impl.VERSION);
    public final ComparableColumn<R, LocalDate> birthday = comparable(Person_Impl.BIRTHDAY);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Person_::new}. */
    public Person_(Source source) {
        super(TYPE, source);
    }

    /** Returns the members of {@link Person#getAddresses()}. */
    public CollectionPath<R, Address, Address_<R>> addresses() {
        return many(Person_Impl.ADDRESSES, Address_.address);
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

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Person_<R>, ? extends Condition<R>> condition) {
        return has(new Person_<>(again()), condition);
    }

    @Override
    protected <Q> Person_<Q> at(Source source) {
        return new Person_<>(source);
    }
}
