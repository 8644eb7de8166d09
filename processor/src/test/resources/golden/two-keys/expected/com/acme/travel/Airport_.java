// Generated from Airport.java. Edit that file, not this one.
package com.acme.travel;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Source;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.CollectionPath;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.StringColumn;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Creates {@link Airport} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Airport_<R> extends KeyedPath<R, Airport, String> {
    /** The entity type of {@link Airport}. */
    public static final EntityType<Airport> TYPE = mapping(new Airport_Impl.Type());

    /** The root of a query for {@link Airport} entities. */
    public static final Airport_<Airport> airport = new Airport_<>(root(TYPE));

    public final StringColumn<R> code = string(Airport_Impl.CODE);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Airport_::new}. */
    public Airport_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Airport}, to be added to a session. */
    public static Airport create() {
        return TYPE.newInstance();
    }

    /** Returns the members of {@link Airport#departures()}. */
    public CollectionPath<R, Flight, Flight_<R>> departures() {
        return many(Airport_Impl.DEPARTURES, Flight_.flight);
    }

    /** Returns the members of {@link Airport#arrivals()}. */
    public CollectionPath<R, Flight, Flight_<R>> arrivals() {
        return many(Airport_Impl.ARRIVALS, Flight_.flight);
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Airport_<R>, ? extends Condition<R>> condition) {
        return has(new Airport_<>(again()), condition);
    }

    @Override
    protected <Q> Airport_<Q> at(Source source) {
        return new Airport_<>(source);
    }
}
