// Generated from Department.java. Edit that file, not this one.
package com.acme.staff;

import dev.dovetail.annotation.Generated;
import dev.dovetail.metadata.EntityType;
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
 * Makes each {@link Department}, and leads queries to it: a path with its columns and its relationships.
 *
 * @param <R> the root of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Department_<R> extends KeyedPath<R, Department, Long> {
    /** What the runtime knows of {@link Department}. */
    public static final EntityType<Department> TYPE = new Department_Impl.Department_Type();

    /** The path of a query that selects {@link Department}. */
    public static final Department_<Department> department = new Department_<>(Source.root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Department_Impl.ID);
    public final StringColumn<R> name = string(Department_Impl.NAME);
    public final SummandColumn<R, Long, BigInteger> headId = summand(Department_Impl.HEAD_ID);

    /** Called by generated code. */
    public Department_(Source source) {
        super(TYPE, source);
    }

    /** A new object, unknown to any session until one adds it or reaches it. */
    public static Department create() {
        return TYPE.newInstance();
    }

    /** Steps along {@link Department#head()}. */
    public Employee_<R> head() {
        return new Employee_<>(step(Department_Impl.HEAD));
    }

    /** The rows of {@link Department#employees()}. */
    public Many<R, Employee, Employee_<R>> employees() {
        return many(Department_Impl.EMPLOYEES, Employee_.employee);
    }

    /** The path leads to an entity that meets the condition. */
    public Condition<R> has(Function<? super Department_<R>, ? extends Condition<R>> condition) {
        return has(new Department_<>(again()), condition);
    }

    @Override
    protected <Q> Department_<Q> at(Source source) {
        return new Department_<>(source);
    }
}
