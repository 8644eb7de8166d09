// Generated from Employee.java. Edit that file, not this one.
package com.acme.staff;

import dev.dovetail.annotation.Generated;
import dev.dovetail.error.NotFoundException;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes objects of {@link Employee} within a session. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class EmployeeDao {
    private final Session session;

    /** Works within {@code session}. */
    public EmployeeDao(Session session) {
        this.session = session;
    }

    /** The object with this identifier; null where there is none. */
    public @Nullable Employee find(Long id) {
        return session.find(Employee_.TYPE, id);
    }

    /**
     * The object with this identifier.
     *
     * @throws NotFoundException if there is none
     */
    public Employee get(Long id) {
        return session.get(Employee_.TYPE, id);
    }

    /** The objects whose {@link Employee#managerId()} refers to the same {@link Employee}. */
    public List<Employee> findByManagerId(Long managerId) {
        return select().where(Employee_.employee.managerId.eq(managerId)).list();
    }

    /** All objects. */
    public List<Employee> all() {
        return select().list();
    }

    /** Adds a new object, whose row is inserted at the next flush; returns it. */
    public Employee add(Employee employee) {
        return session.add(employee);
    }

    /** Marks an object for deletion at the next flush. */
    public void delete(Employee employee) {
        session.delete(employee);
    }

    /** How many objects there are. */
    public long count() {
        return select().count();
    }

    /** Whether there is an object with this identifier. */
    public boolean exists(Long id) {
        return select().where(Employee_.employee.id.eq(id)).exists();
    }

    /** A query for objects, still without a condition. */
    public Query<Employee> select() {
        return session.select(Employee_.employee);
    }
}
