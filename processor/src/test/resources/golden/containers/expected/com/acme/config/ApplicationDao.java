// Generated from Application.java. Edit that file, not this one.
package com.acme.config;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import org.jspecify.annotations.NullMarked;

/** Finds, adds and deletes {@link Application} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class ApplicationDao extends Dao<Application, Long> {
    /** Creates a DAO that works in {@code session}. */
    public ApplicationDao(Session session) {
        super(session, Application_.application);
    }
}
