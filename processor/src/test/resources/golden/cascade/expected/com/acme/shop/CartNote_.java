// Generated from CartNote.java. Edit that file, not this one.
package com.acme.shop;

import dev.dovetail.annotation.Generated;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.Source;
import dev.dovetail.query.SummandColumn;
import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Makes each {@link CartNote}, and leads queries to it: a path with its columns and its relationships.
 *
 * @param <R> the root of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class CartNote_<R> extends KeyedPath<R, CartNote, Long> {
    /** What the runtime knows of {@link CartNote}. */
    public static final EntityType<CartNote> TYPE = new CartNote_Impl.CartNote_Type();

    /** The path of a query that selects {@link CartNote}. */
    public static final CartNote_<CartNote> cartNote = new CartNote_<>(Source.root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(CartNote_Impl.ID);
    public final SummandColumn<R, Long, BigInteger> cartId = summand(CartNote_Impl.CART_ID);

    /** Called by generated code. */
    public CartNote_(Source source) {
        super(TYPE, source);
    }

    /** A new object, unknown to any session until one adds it or reaches it. */
    public static CartNote create() {
        return TYPE.newInstance();
    }

    /** Steps along {@link CartNote#cart()}. */
    public Cart_<R> cart() {
        return new Cart_<>(step(CartNote_Impl.CART));
    }

    /** The path leads to an entity that meets the condition. */
    public Condition<R> has(Function<? super CartNote_<R>, ? extends Condition<R>> condition) {
        return has(new CartNote_<>(again()), condition);
    }

    @Override
    protected <Q> CartNote_<Q> at(Source source) {
        return new CartNote_<>(source);
    }
}
