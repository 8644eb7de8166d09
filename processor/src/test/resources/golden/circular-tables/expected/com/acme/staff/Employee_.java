// Generated from Employee.java. Edit that file, not this one.
package com.acme.staff;

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
 * Makes each {@link Employee}, and leads queries to it: a path with its columns and its relationships.
 *
 * @param <R> the root of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Employee_<R> extends KeyedPath<R, Employee, Long> {
    /** What the runtime knows of {@link Employee}. */
    public static final EntityType<Employee> TYPE = new Employee_Impl.Employee_Type();

    /** The path of a query that selects {@link Employee}. */
    public static final Employee_<Employee> employee = new Employee_<>(Source.root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Employee_Impl.ID);
    public final SummandColumn<R, Long, BigInteger> departmentId = summand(Employee_Impl.DEPARTMENT_ID);

    /** Called by generated code. */
    public Employee_(Source source) {
        super(TYPE, source);
    }

    /** A new object, unknown to any session until one adds it or reaches it. */
    public static Employee create() {
        return TYPE.newInstance();
    }

    /** Steps along {@link Employee#department()}. */
    public Department_<R> department() {
        return new Department_<>(step(Employee_Impl.DEPARTMENT));
    }

    /** The path leads to an entity that meets the condition. */
    public Condition<R> has(Function<? super Employee_<R>, ? extends Condition<R>> condition) {
        return has(new Employee_<>(again()), condition);
    }

    @Override
    protected <Q> Employee_<Q> at(Source source) {
        return new Employee_<>(source);
    }
}
