// Generated from Invoice.java. Edit that file, not this one.
package com.acme.shop;

import dev.dovetail.error.NotFoundException;
import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import dev.dovetail.tuple.Tuple2;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes {@link Invoice} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class InvoiceDao extends Dao<Invoice, Tuple2<Long, Long>> {
    /** Creates a DAO that works in {@code session}. */
    public InvoiceDao(Session session) {
        super(session, Invoice_.invoice);
    }

    /** Returns the entity with this identifier, or null if there is none. */
    public @Nullable Invoice find(Long tenantId, Long id) {
        return find(new Tuple2<>(tenantId, id));
    }

    /**
     * Returns the entity with this identifier.
     *
     * @throws NotFoundException if there is none
     */
    public Invoice get(Long tenantId, Long id) {
        return get(new Tuple2<>(tenantId, id));
    }

    /** Returns whether there is a row with this identifier. */
    public boolean exists(Long tenantId, Long id) {
        return exists(new Tuple2<>(tenantId, id));
    }

    /** Returns the entities whose {@link Invoice#tenantId()} refers to the same {@link Tenant}. */
    public List<Invoice> findByTenantId(Long tenantId) {
        return select().where(Invoice_.invoice.tenantId.eq(tenantId)).list();
    }

    /**
     * Returns the entities whose {@link Invoice#tenantId()} and {@link Invoice#customerNumber()} refer to the same
     * {@link Customer}.
     */
    public List<Invoice> findByTenantIdAndCustomerNumber(Long tenantId, int customerNumber) {
        return select()
                .where(Invoice_.invoice.tenantId.eq(tenantId))
                .where(Invoice_.invoice.customerNumber.eq(customerNumber))
                .list();
    }
}
