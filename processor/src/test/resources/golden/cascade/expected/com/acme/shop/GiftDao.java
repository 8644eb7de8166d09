// Generated from Gift.java. Edit that file, not this one.
package com.acme.shop;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import org.jspecify.annotations.NullMarked;

/** Finds, adds and deletes {@link Gift} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class GiftDao extends Dao<Gift, Long> {
    /** Creates a DAO that works in {@code session}. */
    public GiftDao(Session session) {
        super(session, Gift_.gift);
    }
}
