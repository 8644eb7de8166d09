// Generated from Tenant.java. Edit that file, not this one.
package com.acme.shop;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import org.jspecify.annotations.NullMarked;

/** Finds, adds and deletes {@link Tenant} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class TenantDao extends Dao<Tenant, Long> {
    /** Creates a DAO that works in {@code session}. */
    public TenantDao(Session session) {
        super(session, Tenant_.tenant);
    }
}
