// Generated from Row.java. Edit that file, not this one.
package com.acme.odd;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import org.jspecify.annotations.NullMarked;

/** Finds, adds and deletes {@link Row} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class RowDao extends Dao<Row, Long> {
    /** Creates a DAO that works in {@code session}. */
    public RowDao(Session session) {
        super(session, Row_.row);
    }
}
