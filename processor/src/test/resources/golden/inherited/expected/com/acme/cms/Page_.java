// Generated from Page.java. Edit that file, not this one.
package com.acme.cms;

import dev.dovetail.annotation.Generated;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.ComparableColumn;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.Source;
import dev.dovetail.query.StringColumn;
import dev.dovetail.query.SummandColumn;
import java.math.BigInteger;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Makes each {@link Page}, and leads queries to it: a path with its columns and its relationships.
 *
 * @param <R> the root of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Page_<R> extends KeyedPath<R, Page, Long> {
    /** What the runtime knows of {@link Page}. */
    public static final EntityType<Page> TYPE = new Page_Impl.Page_Type();

    /** The path of a query that selects {@link Page}. */
    public static final Page_<Page> page = new Page_<>(Source.root(TYPE));

    public final StringColumn<R> path = string(Page_Impl.PATH);
    public final SummandColumn<R, Long, BigInteger> id = summand(Page_Impl.ID);
    public final ComparableColumn<R, Instant> createdAt = comparable(Page_Impl.CREATED_AT);

    /** Called by generated code. */
    public Page_(Source source) {
        super(TYPE, source);
    }

    /** A new object, unknown to any session until one adds it or reaches it. */
    public static Page create() {
        return TYPE.newInstance();
    }

    /** The path leads to an entity that meets the condition. */
    public Condition<R> has(Function<? super Page_<R>, ? extends Condition<R>> condition) {
        return has(new Page_<>(again()), condition);
    }

    @Override
    protected <Q> Page_<Q> at(Source source) {
        return new Page_<>(source);
    }
}
