// Generated from Cart.java. Edit that file, not this one.
package com.acme.shop;

import dev.dovetail.annotation.Generated;
import dev.dovetail.error.NotFoundException;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes objects of {@link Cart} within a session. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class CartDao {
    private final Session session;

    /** Works within {@code session}. */
    public CartDao(Session session) {
        this.session = session;
    }

    /** The object with this identifier; null where there is none. */
    public @Nullable Cart find(Long id) {
        return session.find(Cart_.TYPE, id);
    }

    /**
     * The object with this identifier.
     *
     * @throws NotFoundException if there is none
     */
    public Cart get(Long id) {
        return session.get(Cart_.TYPE, id);
    }

    /** All objects. */
    public List<Cart> all() {
        return select().list();
    }

    /** Adds a new object, whose row is inserted at the next flush; returns it. */
    public Cart add(Cart cart) {
        return session.add(cart);
    }

    /** Marks an object for deletion at the next flush. */
    public void delete(Cart cart) {
        session.delete(cart);
    }

    /** How many objects there are. */
    public long count() {
        return select().count();
    }

    /** Whether there is an object with this identifier. */
    public boolean exists(Long id) {
        return select().where(Cart_.cart.id.eq(id)).exists();
    }

    /** A query for objects, still without a condition. */
    public Query<Cart> select() {
        return session.select(Cart_.cart);
    }
}
