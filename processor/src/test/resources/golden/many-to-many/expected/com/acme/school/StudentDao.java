// Generated from Student.java. Edit that file, not this one.
package com.acme.school;

import dev.dovetail.annotation.Generated;
import dev.dovetail.error.NotFoundException;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes objects of {@link Student} within a session. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class StudentDao {
    private final Session session;

    /** Works within {@code session}. */
    public StudentDao(Session session) {
        this.session = session;
    }

    /** The object with this identifier; null where there is none. */
    public @Nullable Student find(Long id) {
        return session.find(Student_.TYPE, id);
    }

    /**
     * The object with this identifier.
     *
     * @throws NotFoundException if there is none
     */
    public Student get(Long id) {
        return session.get(Student_.TYPE, id);
    }

    /** All objects. */
    public List<Student> all() {
        return select().list();
    }

    /** Adds a new object, whose row is inserted at the next flush; returns it. */
    public Student add(Student student) {
        return session.add(student);
    }

    /** Marks an object for deletion at the next flush. */
    public void delete(Student student) {
        session.delete(student);
    }

    /** How many objects there are. */
    public long count() {
        return select().count();
    }

    /** Whether there is an object with this identifier. */
    public boolean exists(Long id) {
        return select().where(Student_.student.id.eq(id)).exists();
    }

    /** A query for objects, still without a condition. */
    public Query<Student> select() {
        return session.select(Student_.student);
    }
}
