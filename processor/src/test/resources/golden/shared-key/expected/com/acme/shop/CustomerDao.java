// Generated from Customer.java. Edit that file, not this one.
package com.acme.shop;

import dev.dovetail.error.NotFoundException;
import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import dev.dovetail.tuple.Tuple2;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes {@link Customer} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class CustomerDao extends Dao<Customer, Tuple2<Long, Integer>> {
    /** Creates a DAO that works in {@code session}. */
    public CustomerDao(Session session) {
        super(session, Customer_.customer);
    }

    /** Returns the entity with this identifier, or null if there is none. */
    public @Nullable Customer find(Long tenantId, int number) {
        return find(new Tuple2<>(tenantId, number));
    }

    /**
     * Returns the entity with this identifier.
     *
     * @throws NotFoundException if there is none
     */
    public Customer get(Long tenantId, int number) {
        return get(new Tuple2<>(tenantId, number));
    }

    /** Returns whether there is a row with this identifier. */
    public boolean exists(Long tenantId, int number) {
        return exists(new Tuple2<>(tenantId, number));
    }

    /** Returns the entities whose {@link Customer#tenantId()} refers to the same {@link Tenant}. */
    public List<Customer> findByTenantId(Long tenantId) {
        return select().where(Customer_.customer.tenantId.eq(tenantId)).list();
    }
}
