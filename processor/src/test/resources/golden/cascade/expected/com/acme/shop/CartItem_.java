// Generated from CartItem.java. Edit that file, not this one.
package com.acme.shop;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Source;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.SummandColumn;
import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Creates {@link CartItem} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class CartItem_<R> extends KeyedPath<R, CartItem, Long> {
    /** The entity type of {@link CartItem}. */
    public static final EntityType<CartItem> TYPE = mapping(new CartItem_Impl.Type());

    /** The root of a query for {@link CartItem} entities. */
    public static final CartItem_<CartItem> cartItem = new CartItem_<>(root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(CartItem_Impl.ID);
    public final SummandColumn<R, Long, BigInteger> cartId = summand(CartItem_Impl.CART_ID);
    public final SummandColumn<R, Long, BigInteger> giftId = summand(CartItem_Impl.GIFT_ID);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code CartItem_::new}. */
    public CartItem_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link CartItem}, to be added to a session. */
    public static CartItem create() {
        return TYPE.newInstance();
    }

    /** Returns the path to {@link CartItem#cart()}. */
    public Cart_<R> cart() {
        return new Cart_<>(step(CartItem_Impl.CART));
    }

    /** Returns the path to {@link CartItem#gift()}. */
    public Gift_<R> gift() {
        return new Gift_<>(step(CartItem_Impl.GIFT));
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super CartItem_<R>, ? extends Condition<R>> condition) {
        return has(new CartItem_<>(again()), condition);
    }

    @Override
    protected <Q> CartItem_<Q> at(Source source) {
        return new CartItem_<>(source);
    }
}
