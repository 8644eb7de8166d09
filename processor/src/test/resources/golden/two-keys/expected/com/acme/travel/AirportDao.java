// Generated from Airport.java. Edit that file, not this one.
package com.acme.travel;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import org.jspecify.annotations.NullMarked;

/** Finds, adds and deletes {@link Airport} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class AirportDao extends Dao<Airport, String> {
    /** Creates a DAO that works in {@code session}. */
    public AirportDao(Session session) {
        super(session, Airport_.airport);
    }
}
