// Generated from Flight.java. Edit that file, not this one.
package com.acme.travel;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Finds, adds and deletes {@link Flight} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class FlightDao extends Dao<Flight, Long> {
    /** Creates a DAO that works in {@code session}. */
    public FlightDao(Session session) {
        super(session, Flight_.flight);
    }

    /** Returns the entities whose {@link Flight#originCode()} refers to the same {@link Airport}. */
    public List<Flight> findByOriginCode(String originCode) {
        return select().where(Flight_.flight.originCode.eq(originCode)).list();
    }

    /** Returns the entities whose {@link Flight#destinationCode()} refers to the same {@link Airport}. */
    public List<Flight> findByDestinationCode(String destinationCode) {
        return select().where(Flight_.flight.destinationCode.eq(destinationCode)).list();
    }
}
