// Generated from OrderLine.java. Edit that file, not this one.
package com.acme.shop;

import dev.dovetail.annotation.Generated;
import dev.dovetail.error.NotFoundException;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes objects of {@link OrderLine} within a session. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class OrderLineDao {
    private final Session session;

    /** Works within {@code session}. */
    public OrderLineDao(Session session) {
        this.session = session;
    }

    /** The object with this identifier; null where there is none. */
    public @Nullable OrderLine find(long orderNumber, int position) {
        return session.find(OrderLine_.TYPE, List.of(orderNumber, position));
    }

    /**
     * The object with this identifier.
     *
     * @throws NotFoundException if there is none
     */
    public OrderLine get(long orderNumber, int position) {
        return session.get(OrderLine_.TYPE, List.of(orderNumber, position));
    }

    /**
     * The one object with {@link OrderLine#orderNumber()} and {@link OrderLine#article()}; null where there is none.
     */
    public @Nullable OrderLine findByOrderNumberAndArticle(long orderNumber, String article) {
        return select()
                .where(OrderLine_.orderLine.orderNumber.eq(orderNumber))
                .where(OrderLine_.orderLine.article.eq(article))
                .first();
    }

    /** All objects. */
    public List<OrderLine> all() {
        return select().list();
    }

    /** Adds a new object, whose row is inserted at the next flush; returns it. */
    public OrderLine add(OrderLine orderLine) {
        return session.add(orderLine);
    }

    /** Marks an object for deletion at the next flush. */
    public void delete(OrderLine orderLine) {
        session.delete(orderLine);
    }

    /** How many objects there are. */
    public long count() {
        return select().count();
    }

    /** Whether there is an object with this identifier. */
    public boolean exists(long orderNumber, int position) {
        return select()
                .where(OrderLine_.orderLine.orderNumber.eq(orderNumber))
                .where(OrderLine_.orderLine.position.eq(position))
                .exists();
    }

    /** A query for objects, still without a condition. */
    public Query<OrderLine> select() {
        return session.select(OrderLine_.orderLine);
    }
}
