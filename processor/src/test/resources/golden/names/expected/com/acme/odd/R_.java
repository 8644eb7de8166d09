// Generated from R.java. Edit that file, not this one.
package com.acme.odd;

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
 * Makes each {@link R}, and leads queries to it: a path with its columns and its relationships.
 *
 * @param <ROOT> the root of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class R_<ROOT> extends KeyedPath<ROOT, R, Long> {
    /** What the runtime knows of {@link R}. */
    public static final EntityType<R> TYPE = new R_Impl.R_Type();

    /** The path of a query that selects {@link R}. */
    public static final R_<R> r = new R_<>(Source.root(TYPE));

    public final SummandColumn<ROOT, Long, BigInteger> id = summand(R_Impl.ID);

    /** Called by generated code. */
    public R_(Source source) {
        super(TYPE, source);
    }

    /** A new object, unknown to any session until one adds it or reaches it. */
    public static R create() {
        return TYPE.newInstance();
    }

    /** The path leads to an entity that meets the condition. */
    public Condition<ROOT> has(Function<? super R_<ROOT>, ? extends Condition<ROOT>> condition) {
        return has(new R_<>(again()), condition);
    }

    @Override
    protected <OTHER> R_<OTHER> at(Source source) {
        return new R_<>(source);
    }
}
