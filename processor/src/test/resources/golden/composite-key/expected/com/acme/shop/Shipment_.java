// Generated from Shipment.java. Edit that file, not this one.
package com.acme.shop;

import dev.dovetail.annotation.Generated;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.ComparableColumn;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.Source;
import dev.dovetail.query.SummandColumn;
import java.math.BigInteger;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Makes each {@link Shipment}, and leads queries to it: a path with its columns and its relationships.
 *
 * @param <R> the root of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Shipment_<R> extends KeyedPath<R, Shipment, UUID> {
    /** What the runtime knows of {@link Shipment}. */
    public static final EntityType<Shipment> TYPE = new Shipment_Impl.Shipment_Type();

    /** The path of a query that selects {@link Shipment}. */
    public static final Shipment_<Shipment> shipment = new Shipment_<>(Source.root(TYPE));

    public final ComparableColumn<R, UUID> id = comparable(Shipment_Impl.ID);
    public final SummandColumn<R, Long, BigInteger> lineOrderNumber = summand(Shipment_Impl.LINE_ORDER_NUMBER);
    public final SummandColumn<R, Integer, Long> linePosition = summand(Shipment_Impl.LINE_POSITION);

    /** Called by generated code. */
    public Shipment_(Source source) {
        super(TYPE, source);
    }

    /** A new object, unknown to any session until one adds it or reaches it. */
    public static Shipment create() {
        return TYPE.newInstance();
    }

    /** Steps along {@link Shipment#line()}. */
    public OrderLine_<R> line() {
        return new OrderLine_<>(step(Shipment_Impl.LINE));
    }

    /** The path leads to an entity that meets the condition. */
    public Condition<R> has(Function<? super Shipment_<R>, ? extends Condition<R>> condition) {
        return has(new Shipment_<>(again()), condition);
    }

    @Override
    protected <Q> Shipment_<Q> at(Source source) {
        return new Shipment_<>(source);
    }
}
