// Generated from Shipment.java. Edit that file, not this one.
package com.acme.shop;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Source;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.ComparableColumn;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.SummandColumn;
import java.math.BigInteger;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Creates {@link Shipment} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Shipment_<R> extends KeyedPath<R, Shipment, UUID> {
    /** The entity type of {@link Shipment}. */
    public static final EntityType<Shipment> TYPE = mapping(new Shipment_Impl.Type());

    /** The root of a query for {@link Shipment} entities. */
    public static final Shipment_<Shipment> shipment = new Shipment_<>(root(TYPE));

    public final ComparableColumn<R, UUID> id = comparable(Shipment_Impl.ID);
    public final SummandColumn<R, Long, BigInteger> lineOrderNumber = summand(Shipment_Impl.LINE_ORDER_NUMBER);
    public final SummandColumn<R, Integer, Long> linePosition = summand(Shipment_Impl.LINE_POSITION);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Shipment_::new}. */
    public Shipment_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Shipment}, to be added to a session. */
    public static Shipment create() {
        return TYPE.newInstance();
    }

    /** Returns the path to {@link Shipment#line()}. */
    public OrderLine_<R> line() {
        return new OrderLine_<>(step(Shipment_Impl.LINE));
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Shipment_<R>, ? extends Condition<R>> condition) {
        return has(new Shipment_<>(again()), condition);
    }

    @Override
    protected <Q> Shipment_<Q> at(Source source) {
        return new Shipment_<>(source);
    }
}
