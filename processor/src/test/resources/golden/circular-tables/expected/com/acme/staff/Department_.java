// Generated from Department.java. Edit that file, not this one.
package com.acme.staff;

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
 * Creates {@link Department} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Department_<R> extends KeyedPath<R, Department, Long> {
    /** The entity type of {@link Department}. */
    public static final EntityType<Department> TYPE = mapping(new Department_Impl.Type());

    /** The root of a query for {@link Department} entities. */
    public static final Department_<Department> department = new Department_<>(root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Department_Impl.ID);
    public final StringColumn<R> name = string(Department_Impl.NAME);
    public final SummandColumn<R, Long, BigInteger> headId = summand(Department_Impl.HEAD_ID);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Department_::new}. */
    public Department_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Department}, to be added to a session. */
    public static Department create() {
        return TYPE.newInstance();
    }

    /** Returns the path to {@link Department#head()}. */
    public Employee_<R> head() {
        return new Employee_<>(step(Department_Impl.HEAD));
    }

    /** Returns the members of {@link Department#employees()}. */
    public CollectionPath<R, Employee, Employee_<R>> employees() {
        return many(Department_Impl.EMPLOYEES, Employee_.employee);
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Department_<R>, ? extends Condition<R>> condition) {
        return has(new Department_<>(again()), condition);
    }

    @Override
    protected <Q> Department_<Q> at(Source source) {
        return new Department_<>(source);
    }
}
