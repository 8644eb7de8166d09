// Generated from Shipment.java. Edit that file, not this one.
package com.acme.shop;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;

/** Finds, adds and deletes {@link Shipment} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class ShipmentDao extends Dao<Shipment, UUID> {
    /** Creates a DAO that works in {@code session}. */
    public ShipmentDao(Session session) {
        super(session, Shipment_.shipment);
    }

    /**
     * Returns the entities whose {@link Shipment#lineOrderNumber()} and {@link Shipment#linePosition()} refer to the
     * same {@link OrderLine}.
     */
    public List<Shipment> findByLineOrderNumberAndLinePosition(Long lineOrderNumber, Integer linePosition) {
        return select()
                .where(Shipment_.shipment.lineOrderNumber.eq(lineOrderNumber))
                .where(Shipment_.shipment.linePosition.eq(linePosition))
                .list();
    }
}
