// Generated from Cart.java. Edit that file, not this one.
package com.acme.shop;

import dev.dovetail.annotation.Generated;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.Many;
import dev.dovetail.query.Source;
import dev.dovetail.query.SummandColumn;
import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Makes each {@link Cart}, and leads queries to it: a path with its columns and its relationships.
 *
 * @param <R> the root of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Cart_<R> extends KeyedPath<R, Cart, Long> {
    /** What the runtime knows of {@link Cart}. */
    public static final EntityType<Cart> TYPE = new Cart_Impl.Cart_Type();

    /** The path of a query that selects {@link Cart}. */
    public static final Cart_<Cart> cart = new Cart_<>(Source.root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Cart_Impl.ID);
    public final SummandColumn<R, Integer, Long> version = summand(Cart_Impl.VERSION);

    /** Called by generated code. */
    public Cart_(Source source) {
        super(TYPE, source);
    }

    /** A new object, unknown to any session until one adds it or reaches it. */
    public static Cart create() {
        return TYPE.newInstance();
    }

    /** The rows of {@link Cart#items()}. */
    public Many<R, CartItem, CartItem_<R>> items() {
        return many(Cart_Impl.ITEMS, CartItem_.cartItem);
    }

    /** The rows of {@link Cart#notes()}. */
    public Many<R, CartNote, CartNote_<R>> notes() {
        return many(Cart_Impl.NOTES, CartNote_.cartNote);
    }

    /** The rows of {@link Cart#latestNotes()}. */
    public Many<R, CartNote, CartNote_<R>> latestNotes() {
        return many(Cart_Impl.LATEST_NOTES, CartNote_.cartNote);
    }

    /** The path leads to an entity that meets the condition. */
    public Condition<R> has(Function<? super Cart_<R>, ? extends Condition<R>> condition) {
        return has(new Cart_<>(again()), condition);
    }

    @Override
    protected <Q> Cart_<Q> at(Source source) {
        return new Cart_<>(source);
    }
}
