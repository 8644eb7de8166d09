// Generated from Store.java. Edit that file, not this one.
package com.acme.rental;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes {@link Store} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class StoreDao extends Dao<Store, Long> {
    /** Creates a DAO that works in {@code session}. */
    public StoreDao(Session session) {
        super(session, Store_.store);
    }

    /** Returns the entity with {@link Store#managerStaffId()}, or null if there is none. */
    public @Nullable Store findByManagerStaffId(Long managerStaffId) {
        return select().where(Store_.store.managerStaffId.eq(managerStaffId)).first();
    }
}
