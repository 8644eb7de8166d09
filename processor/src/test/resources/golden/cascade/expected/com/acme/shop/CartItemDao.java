// Generated from CartItem.java. Edit that file, not this one.
package com.acme.shop;

import dev.dovetail.annotation.Generated;
import dev.dovetail.error.NotFoundException;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes objects of {@link CartItem} within a session. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class CartItemDao {
    private final Session session;

    /** Works within {@code session}. */
    public CartItemDao(Session session) {
        this.session = session;
    }

    /** The object with this identifier; null where there is none. */
    public @Nullable CartItem find(Long id) {
        return session.find(CartItem_.TYPE, id);
    }

    /**
     * The object with this identifier.
     *
     * @throws NotFoundException if there is none
     */
    public CartItem get(Long id) {
        return session.get(CartItem_.TYPE, id);
    }

    /** The objects whose {@link CartItem#cartId()} refers to the same {@link Cart}. */
    public List<CartItem> findByCartId(Long cartId) {
        return select().where(CartItem_.cartItem.cartId.eq(cartId)).list();
    }

    /** The objects whose {@link CartItem#giftId()} refers to the same {@link Gift}. */
    public List<CartItem> findByGiftId(Long giftId) {
        return select().where(CartItem_.cartItem.giftId.eq(giftId)).list();
    }

    /** All objects. */
    public List<CartItem> all() {
        return select().list();
    }

    /** Adds a new object, whose row is inserted at the next flush; returns it. */
    public CartItem add(CartItem cartItem) {
        return session.add(cartItem);
    }

    /** Marks an object for deletion at the next flush. */
    public void delete(CartItem cartItem) {
        session.delete(cartItem);
    }

    /** How many objects there are. */
    public long count() {
        return select().count();
    }

    /** Whether there is an object with this identifier. */
    public boolean exists(Long id) {
        return select().where(CartItem_.cartItem.id.eq(id)).exists();
    }

    /** A query for objects, still without a condition. */
    public Query<CartItem> select() {
        return session.select(CartItem_.cartItem);
    }
}
