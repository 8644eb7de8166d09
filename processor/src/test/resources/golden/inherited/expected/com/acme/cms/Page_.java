// Generated from Page.java. Edit that file, not this one.
package com.acme.cms;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Source;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.ComparableColumn;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.StringColumn;
import dev.dovetail.query.SummandColumn;
import java.math.BigInteger;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Creates {@link Page} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Page_<R> extends KeyedPath<R, Page, Long> {
    /** The entity type of {@link Page}. */
    public static final EntityType<Page> TYPE = mapping(new Page_Impl.Type());

    /** The root of a query for {@link Page} entities. */
    public static final Page_<Page> page = new Page_<>(root(TYPE));

    public final StringColumn<R> path = string(Page_Impl.PATH);
    public final SummandColumn<R, Long, BigInteger> id = summand(Page_Impl.ID);
    public final ComparableColumn<R, Instant> createdAt = comparable(Page_Impl.CREATED_AT);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Page_::new}. */
    public Page_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Page}, to be added to a session. */
    public static Page create() {
        return TYPE.newInstance();
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Page_<R>, ? extends Condition<R>> condition) {
        return has(new Page_<>(again()), condition);
    }

    @Override
    protected <Q> Page_<Q> at(Source source) {
        return new Page_<>(source);
    }
}
