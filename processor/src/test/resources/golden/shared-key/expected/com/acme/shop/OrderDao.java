// Generated from Order.java. Edit that file, not this one.
package com.acme.shop;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Finds, adds and deletes {@link Order} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class OrderDao extends Dao<Order, OrderKey> {
    /** Creates a DAO that works in {@code session}. */
    public OrderDao(Session session) {
        super(session, Order_.order);
    }

    /** Returns the entities whose {@link Order#key()} refers to the same {@link Tenant}. */
    public List<Order> findByKeyTenantId(Long keyTenantId) {
        return select().where(Order_.order.key().tenantId.eq(keyTenantId)).list();
    }

    /**
     * Returns the entities whose {@link Order#key()} and {@link Order#customerNumber()} refer to the same
     * {@link Customer}.
     */
    public List<Order> findByKeyTenantIdAndCustomerNumber(Long keyTenantId, int customerNumber) {
        return select()
                .where(Order_.order.key().tenantId.eq(keyTenantId))
                .where(Order_.order.customerNumber.eq(customerNumber))
                .list();
    }

    /**
     * Returns the entities whose {@link Order#key()} and {@link Order#payerNumber()} refer to the same
     * {@link Customer}.
     */
    public List<Order> findByKeyTenantIdAndPayerNumber(Long keyTenantId, Integer payerNumber) {
        return select()
                .where(Order_.order.key().tenantId.eq(keyTenantId))
                .where(Order_.order.payerNumber.eq(payerNumber))
                .list();
    }
}
