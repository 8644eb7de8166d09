// Generated from Owner.java. Edit that file, not this one.
package com.acme.shop;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import org.jspecify.annotations.NullMarked;

/** Finds, adds and deletes {@link Owner} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class OwnerDao extends Dao<Owner, String> {
    /** Creates a DAO that works in {@code session}. */
    public OwnerDao(Session session) {
        super(session, Owner_.owner);
    }
}
