// Generated from Gift.java. Edit that file, not this one.
package com.acme.shop;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Source;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.StringColumn;
import dev.dovetail.query.SummandColumn;
import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Creates {@link Gift} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Gift_<R> extends KeyedPath<R, Gift, Long> {
    /** The entity type of {@link Gift}. */
    public static final EntityType<Gift> TYPE = mapping(new Gift_Impl.Type());

    /** The root of a query for {@link Gift} entities. */
    public static final Gift_<Gift> gift = new Gift_<>(root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Gift_Impl.ID);
    public final StringColumn<R> wrapping = string(Gift_Impl.WRAPPING);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Gift_::new}. */
    public Gift_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Gift}, to be added to a session. */
    public static Gift create() {
        return TYPE.newInstance();
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Gift_<R>, ? extends Condition<R>> condition) {
        return has(new Gift_<>(again()), condition);
    }

    @Override
    protected <Q> Gift_<Q> at(Source source) {
        return new Gift_<>(source);
    }
}
