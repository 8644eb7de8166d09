// Generated from Flight.java. Edit that file, not this one.
package com.acme.travel;

import dev.dovetail.annotation.Generated;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.Source;
import dev.dovetail.query.StringColumn;
import dev.dovetail.query.SummandColumn;
import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Makes each {@link Flight}, and leads queries to it: a path with its columns and its relationships.
 *
 * @param <R> the root of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Flight_<R> extends KeyedPath<R, Flight, Long> {
    /** What the runtime knows of {@link Flight}. */
    public static final EntityType<Flight> TYPE = new Flight_Impl.Flight_Type();

    /** The path of a query that selects {@link Flight}. */
    public static final Flight_<Flight> flight = new Flight_<>(Source.root(TYPE));

    public final SummandColumn<R, Long, BigInteger> number = summand(Flight_Impl.NUMBER);
    public final StringColumn<R> originCode = string(Flight_Impl.ORIGIN_CODE);
    public final StringColumn<R> destinationCode = string(Flight_Impl.DESTINATION_CODE);

    /** Called by generated code. */
    public Flight_(Source source) {
        super(TYPE, source);
    }

    /** A new object, unknown to any session until one adds it or reaches it. */
    public static Flight create() {
        return TYPE.newInstance();
    }

    /** Steps along {@link Flight#origin()}. */
    public Airport_<R> origin() {
        return new Airport_<>(step(Flight_Impl.ORIGIN));
    }

    /** Steps along {@link Flight#destination()}. */
    public Airport_<R> destination() {
        return new Airport_<>(step(Flight_Impl.DESTINATION));
    }

    /** The path leads to an entity that meets the condition. */
    public Condition<R> has(Function<? super Flight_<R>, ? extends Condition<R>> condition) {
        return has(new Flight_<>(again()), condition);
    }

    @Override
    protected <Q> Flight_<Q> at(Source source) {
        return new Flight_<>(source);
    }
}
