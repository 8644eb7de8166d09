// Generated from Casting.java. Edit that file, not this one.
package com.acme.films;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Source;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.StringColumn;
import dev.dovetail.query.SummandColumn;
import dev.dovetail.tuple.Tuple2;
import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Creates {@link Casting} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Casting_<R> extends KeyedPath<R, Casting, Tuple2<Long, Long>> {
    /** The entity type of {@link Casting}. */
    public static final EntityType<Casting> TYPE = mapping(new Casting_Impl.Type());

    /** The root of a query for {@link Casting} entities. */
    public static final Casting_<Casting> casting = new Casting_<>(root(TYPE));

    public final SummandColumn<R, Long, BigInteger> filmId = summand(Casting_Impl.FILM_ID);
    public final SummandColumn<R, Long, BigInteger> actorId = summand(Casting_Impl.ACTOR_ID);
    public final StringColumn<R> role = string(Casting_Impl.ROLE);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Casting_::new}. */
    public Casting_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Casting}, to be added to a session. */
    public static Casting create() {
        return TYPE.newInstance();
    }

    /** Returns the path to {@link Casting#film()}. */
    public Film_<R> film() {
        return new Film_<>(step(Casting_Impl.FILM));
    }

    /** Returns the path to {@link Casting#actor()}. */
    public Actor_<R> actor() {
        return new Actor_<>(step(Casting_Impl.ACTOR));
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Casting_<R>, ? extends Condition<R>> condition) {
        return has(new Casting_<>(again()), condition);
    }

    @Override
    protected <Q> Casting_<Q> at(Source source) {
        return new Casting_<>(source);
    }
}
