// Generated from OrderLine.java. Edit that file, not this one.
package com.acme.shop;

import dev.dovetail.error.NotFoundException;
import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import dev.dovetail.tuple.Tuple2;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes {@link OrderLine} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class OrderLineDao extends Dao<OrderLine, Tuple2<Long, Integer>> {
    /** Creates a DAO that works in {@code session}. */
    public OrderLineDao(Session session) {
        super(session, OrderLine_.orderLine);
    }

    /** Returns the entity with this identifier, or null if there is none. */
    public @Nullable OrderLine find(long orderNumber, int position) {
        return find(new Tuple2<>(orderNumber, position));
    }

    /**
     * Returns the entity with this identifier.
     *
     * @throws NotFoundException if there is none
     */
    public OrderLine get(long orderNumber, int position) {
        return get(new Tuple2<>(orderNumber, position));
    }

    /** Returns whether there is a row with this identifier. */
    public boolean exists(long orderNumber, int position) {
        return exists(new Tuple2<>(orderNumber, position));
    }

    /**
     * Returns the entity with {@link OrderLine#orderNumber()} and {@link OrderLine#article()}, or null if there is
     * none.
     */
    public @Nullable OrderLine findByOrderNumberAndArticle(long orderNumber, String article) {
        return select()
                .where(OrderLine_.orderLine.orderNumber.eq(orderNumber))
                .where(OrderLine_.orderLine.article.eq(article))
                .first();
    }
}
