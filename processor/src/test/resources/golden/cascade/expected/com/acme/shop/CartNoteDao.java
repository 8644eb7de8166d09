// Generated from CartNote.java. Edit that file, not this one.
package com.acme.shop;

import dev.dovetail.annotation.Generated;
import dev.dovetail.error.NotFoundException;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes objects of {@link CartNote} within a session. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class CartNoteDao {
    private final Session session;

    /** Works within {@code session}. */
    public CartNoteDao(Session session) {
        this.session = session;
    }

    /** The object with this identifier; null where there is none. */
    public @Nullable CartNote find(Long id) {
        return session.find(CartNote_.TYPE, id);
    }

    /**
     * The object with this identifier.
     *
     * @throws NotFoundException if there is none
     */
    public CartNote get(Long id) {
        return session.get(CartNote_.TYPE, id);
    }

    /** The objects whose {@link CartNote#cartId()} refers to the same {@link Cart}. */
    public List<CartNote> findByCartId(Long cartId) {
        return select().where(CartNote_.cartNote.cartId.eq(cartId)).list();
    }

    /** All objects. */
    public List<CartNote> all() {
        return select().list();
    }

    /** Adds a new object, whose row is inserted at the next flush; returns it. */
    public CartNote add(CartNote cartNote) {
        return session.add(cartNote);
    }

    /** Marks an object for deletion at the next flush. */
    public void delete(CartNote cartNote) {
        session.delete(cartNote);
    }

    /** How many objects there are. */
    public long count() {
        return select().count();
    }

    /** Whether there is an object with this identifier. */
    public boolean exists(Long id) {
        return select().where(CartNote_.cartNote.id.eq(id)).exists();
    }

    /** A query for objects, still without a condition. */
    public Query<CartNote> select() {
        return session.select(CartNote_.cartNote);
    }
}
