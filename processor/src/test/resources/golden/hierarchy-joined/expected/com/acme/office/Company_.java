// Generated from Company.java. Edit that file, not this one.
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
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Creates {@link Company} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Company_<R> extends KeyedPath<R, Company, Long> {
    /** The entity type of {@link Company}. */
    public static final EntityType<Company> TYPE = mapping(new Company_Impl.Type());

    /** The root of a query for {@link Company} entities. */
    public static final Company_<Company> company = new Company_<>(root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Company_Impl.ID);
    public final StringColumn<R> name = string(Company_Impl.NAME);
    public final SummandColumn<R, Long, BigInteger> version = summand(Company_Impl.VERSION);
    public final StringColumn<R> legalForm = string(Company_Impl.LEGAL_FORM);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Company_::new}. */
    public Company_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Company}, to be added to a session. */
    public static Company create() {
        return TYPE.newInstance();
    }

    /** Returns the members of {@link Company#getAddresses()}. */
    public CollectionPath<R, Address, Address_<R>> addresses() {
        return many(Company_Impl.ADDRESSES, Address_.address);
    }

    /** Returns the members of {@link Company#getContacts()}. */
    public CollectionPath<R, Employee, Employee_<R>> contacts() {
        return many(Company_Impl.CONTACTS, Employee_.employee);
    }

    /** Returns the members of the other side of {@link Customer#getCompany()}. */
    public CollectionPath<R, Customer, Customer_<R>> customers() {
        return many(Company_Impl.CUSTOMERS, Customer_.customer);
    }

    /** Returns the other side of {@link Customer#getCompany()}. */
    public static List<Customer> customers(Company company) {
        return ((Company_Impl) company).$customers();
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Company_<R>, ? extends Condition<R>> condition) {
        return has(new Company_<>(again()), condition);
    }

    @Override
    protected <Q> Company_<Q> at(Source source) {
        return new Company_<>(source);
    }
}
