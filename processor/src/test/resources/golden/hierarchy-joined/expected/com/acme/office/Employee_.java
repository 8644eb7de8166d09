// Generated from Employee.java. Edit that file, not this one.
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
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Creates {@link Employee} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Employee_<R> extends KeyedPath<R, Employee, Long> {
    /** The entity type of {@link Employee}. */
    public static final EntityType<Employee> TYPE = mapping(new Employee_Impl.Type());

    /** The root of a query for {@link Employee} entities. */
    public static final Employee_<Employee> employee = new Employee_<>(root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Employee_Impl.ID);
    public final StringColumn<R> name = string(Employee_Impl.NAME);
    public final SummandColumn<R, Long, BigInteger> version = summand(Employee_Impl.VERSION);
    public final ComparableColumn<R, LocalDate> birthday = comparable(Employee_Impl.BIRTHDAY);
    public final SummandColumn<R, BigDecimal, BigDecimal> salary = summand(Employee_Impl.SALARY);
    public final SummandColumn<R, Long, BigInteger> managerId = summand(Employee_Impl.MANAGER_ID);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Employee_::new}. */
    public Employee_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Employee}, to be added to a session. */
    public static Employee create() {
        return TYPE.newInstance();
    }

    /** Returns the members of {@link Employee#getAddresses()}. */
    public CollectionPath<R, Address, Address_<R>> addresses() {
        return many(Employee_Impl.ADDRESSES, Address_.address);
    }

    /** Returns the path to {@link Employee#getManager()}. */
    public Employee_<R> manager() {
        return new Employee_<>(step(Employee_Impl.MANAGER));
    }

    /** Returns the members of {@link Employee#getReports()}. */
    public CollectionPath<R, Employee, Employee_<R>> reports() {
        return many(Employee_Impl.REPORTS, Employee_.employee);
    }

    /** Returns the members of {@link Employee#getCompanies()}. */
    public CollectionPath<R, Company, Company_<R>> companies() {
        return many(Employee_Impl.COMPANIES, Company_.company);
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Employee_<R>, ? extends Condition<R>> condition) {
        return has(new Employee_<>(again()), condition);
    }

    @Override
    protected <Q> Employee_<Q> at(Source source) {
        return new Employee_<>(source);
    }
}
