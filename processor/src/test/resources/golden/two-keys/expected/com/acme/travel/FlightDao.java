// Generated from Flight.java. Edit that file, not this one.
package com.acme.travel;

import dev.dovetail.annotation.Generated;
import dev.dovetail.error.NotFoundException;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes objects of {@link Flight} within a session. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class FlightDao {
    private final Session session;

    /** Works within {@code session}. */
    public FlightDao(Session session) {
        this.session = session;
    }

    /** The object with this identifier; null where there is none. */
    public @Nullable Flight find(long number) {
        return session.find(Flight_.TYPE, number);
    }

    /**
     * The object with this identifier.
     *
     * @throws NotFoundException if there is none
     */
    public Flight get(long number) {
        return session.get(Flight_.TYPE, number);
    }

    /** The objects whose {@link Flight#originCode()} refers to the same {@link Airport}. */
    public List<Flight> findByOriginCode(String originCode) {
        return select().where(Flight_.flight.originCode.eq(originCode)).list();
    }

    /** The objects whose {@link Flight#destinationCode()} refers to the same {@link Airport}. */
    public List<Flight> findByDestinationCode(String destinationCode) {
        return select().where(Flight_.flight.destinationCode.eq(destinationCode)).list();
    }

    /** All objects. */
    public List<Flight> all() {
        return select().list();
    }

    /** Adds a new object, whose row is inserted at the next flush; returns it. */
    public Flight add(Flight flight) {
        return session.add(flight);
    }

    /** Marks an object for deletion at the next flush. */
    public void delete(Flight flight) {
        session.delete(flight);
    }

    /** How many objects there are. */
    public long count() {
        return select().count();
    }

    /** Whether there is an object with this identifier. */
    public boolean exists(long number) {
        return select().where(Flight_.flight.number.eq(number)).exists();
    }

    /** A query for objects, still without a condition. */
    public Query<Flight> select() {
        return session.select(Flight_.flight);
    }
}
