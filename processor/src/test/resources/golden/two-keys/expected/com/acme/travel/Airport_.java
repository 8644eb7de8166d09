// Generated from Airport.java. Edit that file, not this one.
package com.acme.travel;

import dev.dovetail.annotation.Generated;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.Many;
import dev.dovetail.query.Source;
import dev.dovetail.query.StringColumn;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Makes each {@link Airport}, and leads queries to it: a path with its columns and its relationships.
 *
 * @param <R> the root of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Airport_<R> extends KeyedPath<R, Airport, String> {
    /** What the runtime knows of {@link Airport}. */
    public static final EntityType<Airport> TYPE = new Airport_Impl.Airport_Type();

    /** The path of a query that selects {@link Airport}. */
    public static final Airport_<Airport> airport = new Airport_<>(Source.root(TYPE));

    public final StringColumn<R> code = string(Airport_Impl.CODE);

    /** Called by generated code. */
    public Airport_(Source source) {
        super(TYPE, source);
    }

    /** A new object, unknown to any session until one adds it or reaches it. */
    public static Airport create() {
        return TYPE.newInstance();
    }

    /** The rows of {@link Airport#departures()}. */
    public Many<R, Flight, Flight_<R>> departures() {
        return many(Airport_Impl.DEPARTURES, Flight_.flight);
    }

    /** The rows of {@link Airport#arrivals()}. */
    public Many<R, Flight, Flight_<R>> arrivals() {
        return many(Airport_Impl.ARRIVALS, Flight_.flight);
    }

    /** The path leads to an entity that meets the condition. */
    public Condition<R> has(Function<? super Airport_<R>, ? extends Condition<R>> condition) {
        return has(new Airport_<>(again()), condition);
    }

    @Override
    protected <Q> Airport_<Q> at(Source source) {
        return new Airport_<>(source);
    }
}
