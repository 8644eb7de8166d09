// Generated from Department.java. Edit that file, not this one.
package com.acme.staff;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Finds, adds and deletes {@link Department} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class DepartmentDao extends Dao<Department, Long> {
    /** Creates a DAO that works in {@code session}. */
    public DepartmentDao(Session session) {
        super(session, Department_.department);
    }

    /** Returns the entities whose {@link Department#headId()} refers to the same {@link Employee}. */
    public List<Department> findByHeadId(Long headId) {
        return select().where(Department_.department.headId.eq(headId)).list();
    }
}
