// Generated from Airport.java. Edit that file, not this one.
package com.acme.travel;

import dev.dovetail.annotation.Generated;
import dev.dovetail.error.NotFoundException;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes objects of {@link Airport} within a session. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class AirportDao {
    private final Session session;

    /** Works within {@code session}. */
    public AirportDao(Session session) {
        this.session = session;
    }

    /** The object with this identifier; null where there is none. */
    public @Nullable Airport find(String code) {
        return session.find(Airport_.TYPE, code);
    }

    /**
     * The object with this identifier.
     *
     * @throws NotFoundException if there is none
     */
    public Airport get(String code) {
        return session.get(Airport_.TYPE, code);
    }

    /** All objects. */
    public List<Airport> all() {
        return select().list();
    }

    /** Adds a new object, whose row is inserted at the next flush; returns it. */
    public Airport add(Airport airport) {
        return session.add(airport);
    }

    /** Marks an object for deletion at the next flush. */
    public void delete(Airport airport) {
        session.delete(airport);
    }

    /** How many objects there are. */
    public long count() {
        return select().count();
    }

    /** Whether there is an object with this identifier. */
    public boolean exists(String code) {
        return select().where(Airport_.airport.code.eq(code)).exists();
    }

    /** A query for objects, still without a condition. */
    public Query<Airport> select() {
        return session.select(Airport_.airport);
    }
}
