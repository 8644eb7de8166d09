// Generated from Shelf.java. Edit that file, not this one.
package com.acme.library;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Source;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.CollectionPath;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.StringColumn;
import dev.dovetail.query.SummandColumn;
import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Creates {@link Shelf} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Shelf_<R> extends KeyedPath<R, Shelf, Long> {
    /** The entity type of {@link Shelf}. */
    public static final EntityType<Shelf> TYPE = mapping(new Shelf_Impl.Type());

    /** The root of a query for {@link Shelf} entities. */
    public static final Shelf_<Shelf> shelf = new Shelf_<>(root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Shelf_Impl.ID);
    public final StringColumn<R> room = string(Shelf_Impl.ROOM);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Shelf_::new}. */
    public Shelf_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Shelf}, to be added to a session. */
    public static Shelf create() {
        return TYPE.newInstance();
    }

    /** Returns the members of {@link Shelf#media()}. */
    public CollectionPath<R, Medium, Medium_<R>> media() {
        return many(Shelf_Impl.MEDIA, Medium_.medium);
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Shelf_<R>, ? extends Condition<R>> condition) {
        return has(new Shelf_<>(again()), condition);
    }

    @Override
    protected <Q> Shelf_<Q> at(Source source) {
        return new Shelf_<>(source);
    }
}
