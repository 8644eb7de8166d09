// Generated from Order.java. Edit that file, not this one.
package com.acme.odd;

import dev.dovetail.annotation.Generated;
import dev.dovetail.error.NotFoundException;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes objects of {@link Order} within a session. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class OrderDao {
    private final Session session;

    /** Works within {@code session}. */
    public OrderDao(Session session) {
        this.session = session;
    }

    /** The object with this identifier; null where there is none. */
    public @Nullable Order find(Long id) {
        return session.find(Order_.TYPE, id);
    }

    /**
     * The object with this identifier.
     *
     * @throws NotFoundException if there is none
     */
    public Order get(Long id) {
        return session.get(Order_.TYPE, id);
    }

    /** The one object with {@link Order#titleId()}; null where there is none. */
    public @Nullable Order findByTitleId(Long titleId) {
        return select().where(Order_.order.titleId.eq(titleId)).first();
    }

    /** All objects. */
    public List<Order> all() {
        return select().list();
    }

    /** Adds a new object, whose row is inserted at the next flush; returns it. */
    public Order add(Order order) {
        return session.add(order);
    }

    /** Marks an object for deletion at the next flush. */
    public void delete(Order order) {
        session.delete(order);
    }

    /** How many objects there are. */
    public long count() {
        return select().count();
    }

    /** Whether there is an object with this identifier. */
    public boolean exists(Long id) {
        return select().where(Order_.order.id.eq(id)).exists();
    }

    /** A query for objects, still without a condition. */
    public Query<Order> select() {
        return session.select(Order_.order);
    }
}
