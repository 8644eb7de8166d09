// Generated from R.java. Edit that file, not this one.
package com.acme.odd;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import org.jspecify.annotations.NullMarked;

/** Finds, adds and deletes {@link R} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class RDao extends Dao<R, Long> {
    /** Creates a DAO that works in {@code session}. */
    public RDao(Session session) {
        super(session, R_.r);
    }
}
