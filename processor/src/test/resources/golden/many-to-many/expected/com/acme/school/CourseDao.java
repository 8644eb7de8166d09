// Generated from Course.java. Edit that file, not this one.
package com.acme.school;

import dev.dovetail.annotation.Generated;
import dev.dovetail.error.NotFoundException;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes objects of {@link Course} within a session. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class CourseDao {
    private final Session session;

    /** Works within {@code session}. */
    public CourseDao(Session session) {
        this.session = session;
    }

    /** The object with this identifier; null where there is none. */
    public @Nullable Course find(String code) {
        return session.find(Course_.TYPE, code);
    }

    /**
     * The object with this identifier.
     *
     * @throws NotFoundException if there is none
     */
    public Course get(String code) {
        return session.get(Course_.TYPE, code);
    }

    /** All objects. */
    public List<Course> all() {
        return select().list();
    }

    /** Adds a new object, whose row is inserted at the next flush; returns it. */
    public Course add(Course course) {
        return session.add(course);
    }

    /** Marks an object for deletion at the next flush. */
    public void delete(Course course) {
        session.delete(course);
    }

    /** How many objects there are. */
    public long count() {
        return select().count();
    }

    /** Whether there is an object with this identifier. */
    public boolean exists(String code) {
        return select().where(Course_.course.code.eq(code)).exists();
    }

    /** A query for objects, still without a condition. */
    public Query<Course> select() {
        return session.select(Course_.course);
    }
}
