// Generated from Cart.java. Edit that file, not this one.
package com.acme.shop;

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
 * Creates {@link Cart} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Cart_<R> extends KeyedPath<R, Cart, Long> {
    /** The entity type of {@link Cart}. */
    public static final EntityType<Cart> TYPE = mapping(new Cart_Impl.Type());

    /** The root of a query for {@link Cart} entities. */
    public static final Cart_<Cart> cart = new Cart_<>(root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Cart_Impl.ID);
    public final SummandColumn<R, Integer, Long> version = summand(Cart_Impl.VERSION);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Cart_::new}. */
    public Cart_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Cart}, to be added to a session. */
    public static Cart create() {
        return TYPE.newInstance();
    }

    /** Returns the members of {@link Cart#items()}. */
    public CollectionPath<R, CartItem, CartItem_<R>> items() {
        return many(Cart_Impl.ITEMS, CartItem_.cartItem);
    }

    /** Returns the members of {@link Cart#notes()}. */
    public CollectionPath<R, CartNote, CartNote_<R>> notes() {
        return many(Cart_Impl.NOTES, CartNote_.cartNote);
    }

    /** Returns the members of {@link Cart#latestNotes()}. */
    public CollectionPath<R, CartNote, CartNote_<R>> latestNotes() {
        return many(Cart_Impl.LATEST_NOTES, CartNote_.cartNote);
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Cart_<R>, ? extends Condition<R>> condition) {
        return has(new Cart_<>(again()), condition);
    }

    @Override
    protected <Q> Cart_<Q> at(Source source) {
        return new Cart_<>(source);
    }
}
