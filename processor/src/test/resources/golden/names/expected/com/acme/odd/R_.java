// Generated from R.java. Edit that file, not this one.
package com.acme.odd;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Source;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.ComparableColumn;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.SummandColumn;
import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Creates {@link R} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <ROOT> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class R_<ROOT> extends KeyedPath<ROOT, R, Long> {
    /** The entity type of {@link R}. */
    public static final EntityType<R> TYPE = mapping(new R_Impl.Type_());

    /** The root of a query for {@link R} entities. */
    public static final R_<R> r = new R_<>(root(TYPE));

    public final SummandColumn<ROOT, Long, BigInteger> id = summand(R_Impl.ID);
    public final ComparableColumn<ROOT, Type> type = comparable(R_Impl.TYPE);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code R_::new}. */
    public R_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link R}, to be added to a session. */
    public static R create() {
        return TYPE.newInstance();
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<ROOT> has(Function<? super R_<ROOT>, ? extends Condition<ROOT>> condition) {
        return has(new R_<>(again()), condition);
    }

    @Override
    protected <OTHER> R_<OTHER> at(Source source) {
        return new R_<>(source);
    }
}
