// Generated from Flight.java. Edit that file, not this one.
package com.acme.travel;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Source;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.StringColumn;
import dev.dovetail.query.SummandColumn;
import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Creates {@link Flight} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Flight_<R> extends KeyedPath<R, Flight, Long> {
    /** The entity type of {@link Flight}. */
    public static final EntityType<Flight> TYPE = mapping(new Flight_Impl.Type());

    /** The root of a query for {@link Flight} entities. */
    public static final Flight_<Flight> flight = new Flight_<>(root(TYPE));

    public final SummandColumn<R, Long, BigInteger> number = summand(Flight_Impl.NUMBER);
    public final StringColumn<R> originCode = string(Flight_Impl.ORIGIN_CODE);
    public final StringColumn<R> destinationCode = string(Flight_Impl.DESTINATION_CODE);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Flight_::new}. */
    public Flight_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Flight}, to be added to a session. */
    public static Flight create() {
        return TYPE.newInstance();
    }

    /** Returns the path to {@link Flight#origin()}. */
    public Airport_<R> origin() {
        return new Airport_<>(step(Flight_Impl.ORIGIN));
    }

    /** Returns the path to {@link Flight#destination()}. */
    public Airport_<R> destination() {
        return new Airport_<>(step(Flight_Impl.DESTINATION));
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Flight_<R>, ? extends Condition<R>> condition) {
        return has(new Flight_<>(again()), condition);
    }

    @Override
    protected <Q> Flight_<Q> at(Source source) {
        return new Flight_<>(source);
    }
}
