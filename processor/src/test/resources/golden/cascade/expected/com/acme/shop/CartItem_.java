// Generated from CartItem.java. Edit that file, not this one.
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
 * Makes each {@link CartItem}, and leads queries to it: a path with its columns and its relationships.
 *
 * @param <R> the root of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class CartItem_<R> extends KeyedPath<R, CartItem, Long> {
    /** What the runtime knows of {@link CartItem}. */
    public static final EntityType<CartItem> TYPE = new CartItem_Impl.CartItem_Type();

    /** The path of a query that selects {@link CartItem}. */
    public static final CartItem_<CartItem> cartItem = new CartItem_<>(Source.root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(CartItem_Impl.ID);
    public final SummandColumn<R, Long, BigInteger> cartId = summand(CartItem_Impl.CART_ID);
    public final SummandColumn<R, Long, BigInteger> giftId = summand(CartItem_Impl.GIFT_ID);

    /** Called by generated code. */
    public CartItem_(Source source) {
        super(TYPE, source);
    }

    /** A new object, unknown to any session until one adds it or reaches it. */
    public static CartItem create() {
        return TYPE.newInstance();
    }

    /** Steps along {@link CartItem#cart()}. */
    public Cart_<R> cart() {
        return new Cart_<>(step(CartItem_Impl.CART));
    }

    /** Steps along {@link CartItem#gift()}. */
    public Gift_<R> gift() {
        return new Gift_<>(step(CartItem_Impl.GIFT));
    }

    /** The path leads to an entity that meets the condition. */
    public Condition<R> has(Function<? super CartItem_<R>, ? extends Condition<R>> condition) {
        return has(new CartItem_<>(again()), condition);
    }

    @Override
    protected <Q> CartItem_<Q> at(Source source) {
        return new CartItem_<>(source);
    }
}
