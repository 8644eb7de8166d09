// Generated from CartItem.java. Edit that file, not this one.
package com.acme.shop;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Finds, adds and deletes {@link CartItem} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class CartItemDao extends Dao<CartItem, Long> {
    /** Creates a DAO that works in {@code session}. */
    public CartItemDao(Session session) {
        super(session, CartItem_.cartItem);
    }

    /** Returns the entities whose {@link CartItem#cartId()} refers to the same {@link Cart}. */
    public List<CartItem> findByCartId(Long cartId) {
        return select().where(CartItem_.cartItem.cartId.eq(cartId)).list();
    }

    /** Returns the entities whose {@link CartItem#giftId()} refers to the same {@link Gift}. */
    public List<CartItem> findByGiftId(Long giftId) {
        return select().where(CartItem_.cartItem.giftId.eq(giftId)).list();
    }
}
