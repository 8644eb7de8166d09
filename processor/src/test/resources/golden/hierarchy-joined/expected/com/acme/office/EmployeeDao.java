// Generated from Employee.java. Edit that file, not this one.
package com.acme.office;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Finds, adds and deletes {@link Employee} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class EmployeeDao extends Dao<Employee, Long> {
    /** Creates a DAO that works in {@code session}. */
    public EmployeeDao(Session session) {
        super(session, Employee_.employee);
    }

    /** Returns the entities whose {@link Employee#getManagerId()} refers to the same {@link Employee}. */
    public List<Employee> findByManagerId(Long managerId) {
        return select().where(Employee_.employee.managerId.eq(managerId)).list();
    }
}
