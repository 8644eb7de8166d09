// Generated from Order.java. Edit that file, not this one.
package com.acme.shop.order;

import com.acme.shop.customer.Customer;
import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Finds, adds and deletes {@link Order} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class OrderDao extends Dao<Order, Long> {
    /** Creates a DAO that works in {@code session}. */
    public OrderDao(Session session) {
        super(session, Order_.order);
    }

    /** Returns the entities whose {@link Order#customerId()} refers to the same {@link Customer}. */
    public List<Order> findByCustomerId(Long customerId) {
        return select().where(Order_.order.customerId.eq(customerId)).list();
    }
}
