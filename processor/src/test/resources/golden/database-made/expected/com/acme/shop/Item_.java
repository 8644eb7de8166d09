// Generated from Item.java. Edit that file, not this one.
package com.acme.shop;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Source;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.ComparableColumn;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.StringColumn;
import dev.dovetail.query.SummandColumn;
import java.math.BigInteger;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Creates {@link Item} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Item_<R> extends KeyedPath<R, Item, Long> {
    /** The entity type of {@link Item}. */
    public static final EntityType<Item> TYPE = mapping(new Item_Impl.Type());

    /** The root of a query for {@link Item} entities. */
    public static final Item_<Item> item = new Item_<>(root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Item_Impl.ID);
    public final SummandColumn<R, Integer, Long> price = summand(Item_Impl.PRICE);
    public final SummandColumn<R, Integer, Long> quantity = summand(Item_Impl.QUANTITY);
    public final SummandColumn<R, Integer, Long> total = summand(Item_Impl.TOTAL);
    public final SummandColumn<R, Integer, Long> charge = summand(Item_Impl.CHARGE);
    public final StringColumn<R> state = string(Item_Impl.STATE);
    public final SummandColumn<R, Long, BigInteger> number = summand(Item_Impl.NUMBER);
    public final SummandColumn<R, Integer, Long> stars = summand(Item_Impl.STARS);
    public final StringColumn<R> code = string(Item_Impl.CODE);
    public final ComparableColumn<R, Instant> lastUpdate = comparable(Item_Impl.LAST_UPDATE);
    public final StringColumn<R> listingCode = string(Item_Impl.LISTING_CODE);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Item_::new}. */
    public Item_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Item}, to be added to a session. */
    public static Item create() {
        return TYPE.newInstance();
    }

    /** Returns the path to {@link Item#listing()}. */
    public Listing_<R> listing() {
        return new Listing_<>(step(Item_Impl.LISTING));
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Item_<R>, ? extends Condition<R>> condition) {
        return has(new Item_<>(again()), condition);
    }

    @Override
    protected <Q> Item_<Q> at(Source source) {
        return new Item_<>(source);
    }
}
