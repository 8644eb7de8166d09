// Generated from Order.java. Edit that file, not this one.
package com.acme.shop.order;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Finds, adds and deletes {@link Order.Line} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class Order_LineDao extends Dao<Order.Line, Long> {
    /** Creates a DAO that works in {@code session}. */
    public Order_LineDao(Session session) {
        super(session, Order_Line_.line);
    }

    /** Returns the entities whose {@link Order.Line#orderId()} refers to the same {@link Order}. */
    public List<Order.Line> findByOrderId(Long orderId) {
        return select().where(Order_Line_.line.orderId.eq(orderId)).list();
    }

    /** Returns the entities whose {@link Order.Line#replacesId()} refers to the same {@link Order.Line}. */
    public List<Order.Line> findByReplacesId(Long replacesId) {
        return select().where(Order_Line_.line.replacesId.eq(replacesId)).list();
    }
}
