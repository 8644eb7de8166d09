// Generated from Gift.java. Edit that file, not this one.
package com.acme.shop;

import dev.dovetail.annotation.Generated;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.Source;
import dev.dovetail.query.StringColumn;
import dev.dovetail.query.SummandColumn;
import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Makes each {@link Gift}, and leads queries to it: a path with its columns and its relationships.
 *
 * @param <R> the root of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Gift_<R> extends KeyedPath<R, Gift, Long> {
    /** What the runtime knows of {@link Gift}. */
    public static final EntityType<Gift> TYPE = new Gift_Impl.Gift_Type();

    /** The path of a query that selects {@link Gift}. */
    public static final Gift_<Gift> gift = new Gift_<>(Source.root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Gift_Impl.ID);
    public final StringColumn<R> wrapping = string(Gift_Impl.WRAPPING);

    /** Called by generated code. */
    public Gift_(Source source) {
        super(TYPE, source);
    }

    /** A new object, unknown to any session until one adds it or reaches it. */
    public static Gift create() {
        return TYPE.newInstance();
    }

    /** The path leads to an entity that meets the condition. */
    public Condition<R> has(Function<? super Gift_<R>, ? extends Condition<R>> condition) {
        return has(new Gift_<>(again()), condition);
    }

    @Override
    protected <Q> Gift_<Q> at(Source source) {
        return new Gift_<>(source);
    }
}
