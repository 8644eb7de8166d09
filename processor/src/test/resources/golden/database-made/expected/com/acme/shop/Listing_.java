// Generated from Listing.java. Edit that file, not this one.
package com.acme.shop;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Source;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.CollectionPath;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.StringColumn;
import dev.dovetail.query.SummandColumn;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Is the path to {@link Listing} entities in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Listing_<R> extends KeyedPath<R, Listing, String> {
    /** The entity type of {@link Listing}. */
    public static final EntityType<Listing> TYPE = mapping(new Listing_Impl.Type());

    /** The root of a query for {@link Listing} entities. */
    public static final Listing_<Listing> listing = new Listing_<>(root(TYPE));

    public final StringColumn<R> code = string(Listing_Impl.CODE);
    public final SummandColumn<R, Integer, Long> total = summand(Listing_Impl.TOTAL);
    public final StringColumn<R> ownerCode = string(Listing_Impl.OWNER_CODE);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Listing_::new}. */
    public Listing_(Source source) {
        super(TYPE, source);
    }

    /** Returns the path to {@link Listing#owner()}. */
    public Owner_<R> owner() {
        return new Owner_<>(step(Listing_Impl.OWNER));
    }

    /** Returns the members of {@link Listing#items()}. */
    public CollectionPath<R, Item, Item_<R>> items() {
        return many(Listing_Impl.ITEMS, Item_.item);
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Listing_<R>, ? extends Condition<R>> condition) {
        return has(new Listing_<>(again()), condition);
    }

    @Override
    protected <Q> Listing_<Q> at(Source source) {
        return new Listing_<>(source);
    }
}
