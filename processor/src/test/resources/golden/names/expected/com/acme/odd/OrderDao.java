// Generated from Order.java. Edit that file, not this one.
package com.acme.odd;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes {@link Order} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class OrderDao extends Dao<Order, Long> {
    /** Creates a DAO that works in {@code session}. */
    public OrderDao(Session session) {
        super(session, Order_.order);
    }

    /** Returns the entity with {@link Order#titleId()}, or null if there is none. */
    public @Nullable Order findByTitleId(Long titleId) {
        return select().where(Order_.order.titleId.eq(titleId)).first();
    }
}
