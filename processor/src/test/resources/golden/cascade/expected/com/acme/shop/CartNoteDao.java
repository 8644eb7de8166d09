// Generated from CartNote.java. Edit that file, not this one.
package com.acme.shop;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Finds, adds and deletes {@link CartNote} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class CartNoteDao extends Dao<CartNote, Long> {
    /** Creates a DAO that works in {@code session}. */
    public CartNoteDao(Session session) {
        super(session, CartNote_.cartNote);
    }

    /** Returns the entities whose {@link CartNote#cartId()} refers to the same {@link Cart}. */
    public List<CartNote> findByCartId(Long cartId) {
        return select().where(CartNote_.cartNote.cartId.eq(cartId)).list();
    }
}
