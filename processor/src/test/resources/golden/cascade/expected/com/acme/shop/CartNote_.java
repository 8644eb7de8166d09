// Generated from CartNote.java. Edit that file, not this one.
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
 * Creates {@link CartNote} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class CartNote_<R> extends KeyedPath<R, CartNote, Long> {
    /** The entity type of {@link CartNote}. */
    public static final EntityType<CartNote> TYPE = mapping(new CartNote_Impl.Type());

    /** The root of a query for {@link CartNote} entities. */
    public static final CartNote_<CartNote> cartNote = new CartNote_<>(root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(CartNote_Impl.ID);
    public final SummandColumn<R, Long, BigInteger> cartId = summand(CartNote_Impl.CART_ID);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code CartNote_::new}. */
    public CartNote_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link CartNote}, to be added to a session. */
    public static CartNote create() {
        return TYPE.newInstance();
    }

    /** Returns the path to {@link CartNote#cart()}. */
    public Cart_<R> cart() {
        return new Cart_<>(step(CartNote_Impl.CART));
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super CartNote_<R>, ? extends Condition<R>> condition) {
        return has(new CartNote_<>(again()), condition);
    }

    @Override
    protected <Q> CartNote_<Q> at(Source source) {
        return new CartNote_<>(source);
    }
}
