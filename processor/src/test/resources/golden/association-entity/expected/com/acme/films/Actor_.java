// Generated from Actor.java. Edit that file, not this one.
package com.acme.films;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Source;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.CollectionPath;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.SummandColumn;
import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Creates {@link Actor} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Actor_<R> extends KeyedPath<R, Actor, Long> {
    /** The entity type of {@link Actor}. */
    public static final EntityType<Actor> TYPE = mapping(new Actor_Impl.Type());

    /** The root of a query for {@link Actor} entities. */
    public static final Actor_<Actor> actor = new Actor_<>(root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Actor_Impl.ID);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Actor_::new}. */
    public Actor_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Actor}, to be added to a session. */
    public static Actor create() {
        return TYPE.newInstance();
    }

    /** Returns the members of {@link Actor#castings()}. */
    public CollectionPath<R, Casting, Casting_<R>> castings() {
        return many(Actor_Impl.CASTINGS, Casting_.casting);
    }

    /** Returns the members of {@link Actor#films()}. */
    public CollectionPath<R, Film, Film_<R>> films() {
        return many(Actor_Impl.FILMS, Film_.film);
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Actor_<R>, ? extends Condition<R>> condition) {
        return has(new Actor_<>(again()), condition);
    }

    @Override
    protected <Q> Actor_<Q> at(Source source) {
        return new Actor_<>(source);
    }
}
