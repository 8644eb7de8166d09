// Generated from Order.java. Edit that file, not this one.
package com.acme.shop.order;

import dev.dovetail.annotation.Generated;
import dev.dovetail.error.NotFoundException;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes objects of {@link Order.Line} within a session. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Order_LineDao {
    private final Session session;

    /** Works within {@code session}. */
    public Order_LineDao(Session session) {
        this.session = session;
    }

    /** The object with this identifier; null where there is none. */
    public Order.@Nullable Line find(Long id) {
        return session.find(Order_Line_.TYPE, id);
    }

    /**
     * The object with this identifier.
     *
     * @throws NotFoundException if there is none
     */
    public Order.Line get(Long id) {
        return session.get(Order_Line_.TYPE, id);
    }

    /** The objects whose {@link Order.Line#orderId()} refers to the same {@link Order}. */
    public List<Order.Line> findByOrderId(Long orderId) {
        return select().where(Order_Line_.line.orderId.eq(orderId)).list();
    }

    /** The objects whose {@link Order.Line#replacesId()} refers to the same {@link Order.Line}. */
    public List<Order.Line> findByReplacesId(Long replacesId) {
        return select().where(Order_Line_.line.replacesId.eq(replacesId)).list();
    }

    /** All objects. */
    public List<Order.Line> all() {
        return select().list();
    }

    /** Adds a new object, whose row is inserted at the next flush; returns it. */
    public Order.Line add(Order.Line line) {
        return session.add(line);
    }

    /** Marks an object for deletion at the next flush. */
    public void delete(Order.Line line) {
        session.delete(line);
    }

    /** How many objects there are. */
    public long count() {
        return select().count();
    }

    /** Whether there is an object with this identifier. */
    public boolean exists(Long id) {
        return select().where(Order_Line_.line.id.eq(id)).exists();
    }

    /** A query for objects, still without a condition. */
    public Query<Order.Line> select() {
        return session.select(Order_Line_.line);
    }
}
