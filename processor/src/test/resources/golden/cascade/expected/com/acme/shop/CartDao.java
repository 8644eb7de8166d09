// Generated from Cart.java. Edit that file, not this one.
package com.acme.shop;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import org.jspecify.annotations.NullMarked;

/** Finds, adds and deletes {@link Cart} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class CartDao extends Dao<Cart, Long> {
    /** Creates a DAO that works in {@code session}. */
    public CartDao(Session session) {
        super(session, Cart_.cart);
    }
}
