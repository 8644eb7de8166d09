// Generated from Shipment.java. Edit that file, not this one.
package com.acme.shop;

import dev.dovetail.annotation.Generated;
import dev.dovetail.error.NotFoundException;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes objects of {@link Shipment} within a session. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class ShipmentDao {
    private final Session session;

    /** Works within {@code session}. */
    public ShipmentDao(Session session) {
        this.session = session;
    }

    /** The object with this identifier; null where there is none. */
    public @Nullable Shipment find(UUID id) {
        return session.find(Shipment_.TYPE, id);
    }

    /**
     * The object with this identifier.
     *
     * @throws NotFoundException if there is none
     */
    public Shipment get(UUID id) {
        return session.get(Shipment_.TYPE, id);
    }

    /**
     * The objects whose {@link Shipment#lineOrderNumber()} and {@link Shipment#linePosition()} refer to the same
     * {@link OrderLine}.
     */
    public List<Shipment> findByLineOrderNumberAndLinePosition(Long lineOrderNumber, Integer linePosition) {
        return select()
                .where(Shipment_.shipment.lineOrderNumber.eq(lineOrderNumber))
                .where(Shipment_.shipment.linePosition.eq(linePosition))
                .list();
    }

    /** All objects. */
    public List<Shipment> all() {
        return select().list();
    }

    /** Adds a new object, whose row is inserted at the next flush; returns it. */
    public Shipment add(Shipment shipment) {
        return session.add(shipment);
    }

    /** Marks an object for deletion at the next flush. */
    public void delete(Shipment shipment) {
        session.delete(shipment);
    }

    /** How many objects there are. */
    public long count() {
        return select().count();
    }

    /** Whether there is an object with this identifier. */
    public boolean exists(UUID id) {
        return select().where(Shipment_.shipment.id.eq(id)).exists();
    }

    /** A query for objects, still without a condition. */
    public Query<Shipment> select() {
        return session.select(Shipment_.shipment);
    }
}
