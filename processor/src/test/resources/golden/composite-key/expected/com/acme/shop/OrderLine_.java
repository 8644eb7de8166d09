// Generated from OrderLine.java. Edit that file, not this one.
package com.acme.shop;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Source;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.CollectionPath;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.StringColumn;
import dev.dovetail.query.SummandColumn;
import dev.dovetail.tuple.Tuple2;
import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Creates {@link OrderLine} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class OrderLine_<R> extends KeyedPath<R, OrderLine, Tuple2<Long, Integer>> {
    /** The entity type of {@link OrderLine}. */
    public static final EntityType<OrderLine> TYPE = mapping(new OrderLine_Impl.Type());

    /** The root of a query for {@link OrderLine} entities. */
    public static final OrderLine_<OrderLine> orderLine = new OrderLine_<>(root(TYPE));

    public final SummandColumn<R, Long, BigInteger> orderNumber = summand(OrderLine_Impl.ORDER_NUMBER);
    public final SummandColumn<R, Integer, Long> position = summand(OrderLine_Impl.POSITION);
    public final StringColumn<R> article = string(OrderLine_Impl.ARTICLE);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code OrderLine_::new}. */
    public OrderLine_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link OrderLine}, to be added to a session. */
    public static OrderLine create() {
        return TYPE.newInstance();
    }

    /** Returns the members of {@link OrderLine#shipments()}. */
    public CollectionPath<R, Shipment, Shipment_<R>> shipments() {
        return many(OrderLine_Impl.SHIPMENTS, Shipment_.shipment);
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super OrderLine_<R>, ? extends Condition<R>> condition) {
        return has(new OrderLine_<>(again()), condition);
    }

    @Override
    protected <Q> OrderLine_<Q> at(Source source) {
        return new OrderLine_<>(source);
    }
}
