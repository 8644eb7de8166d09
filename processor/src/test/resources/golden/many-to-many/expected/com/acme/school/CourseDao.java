// Generated from Course.java. Edit that file, not this one.
package com.acme.school;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import org.jspecify.annotations.NullMarked;

/** Finds, adds and deletes {@link Course} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class CourseDao extends Dao<Course, String> {
    /** Creates a DAO that works in {@code session}. */
    public CourseDao(Session session) {
        super(session, Course_.course);
    }
}
