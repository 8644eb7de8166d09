// Generated from Department.java. Edit that file, not this one.
package com.acme.staff;

import dev.dovetail.annotation.Generated;
import dev.dovetail.error.NotFoundException;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes objects of {@link Department} within a session. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class DepartmentDao {
    private final Session session;

    /** Works within {@code session}. */
    public DepartmentDao(Session session) {
        this.session = session;
    }

    /** The object with this identifier; null where there is none. */
    public @Nullable Department find(Long id) {
        return session.find(Department_.TYPE, id);
    }

    /**
     * The object with this identifier.
     *
     * @throws NotFoundException if there is none
     */
    public Department get(Long id) {
        return session.get(Department_.TYPE, id);
    }

    /** The objects whose {@link Department#headId()} refers to the same {@link Employee}. */
    public List<Department> findByHeadId(Long headId) {
        return select().where(Department_.department.headId.eq(headId)).list();
    }

    /** All objects. */
    public List<Department> all() {
        return select().list();
    }

    /** Adds a new object, whose row is inserted at the next flush; returns it. */
    public Department add(Department department) {
        return session.add(department);
    }

    /** Marks an object for deletion at the next flush. */
    public void delete(Department department) {
        session.delete(department);
    }

    /** How many objects there are. */
    public long count() {
        return select().count();
    }

    /** Whether there is an object with this identifier. */
    public boolean exists(Long id) {
        return select().where(Department_.department.id.eq(id)).exists();
    }

    /** A query for objects, still without a condition. */
    public Query<Department> select() {
        return session.select(Department_.department);
    }
}
