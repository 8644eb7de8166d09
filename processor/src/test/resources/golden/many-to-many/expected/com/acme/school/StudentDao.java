// Generated from Student.java. Edit that file, not this one.
package com.acme.school;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import org.jspecify.annotations.NullMarked;

/** Finds, adds and deletes {@link Student} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class StudentDao extends Dao<Student, Long> {
    /** Creates a DAO that works in {@code session}. */
    public StudentDao(Session session) {
        super(session, Student_.student);
    }
}
