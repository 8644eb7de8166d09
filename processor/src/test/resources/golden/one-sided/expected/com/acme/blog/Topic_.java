// Generated from Topic.java. Edit that file, not this one.
package com.acme.blog;

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
 * Creates {@link Topic} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Topic_<R> extends KeyedPath<R, Topic, Long> {
    /** The entity type of {@link Topic}. */
    public static final EntityType<Topic> TYPE = mapping(new Topic_Impl.Type());

    /** The root of a query for {@link Topic} entities. */
    public static final Topic_<Topic> topic = new Topic_<>(root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Topic_Impl.ID);
    public final StringColumn<R> name = string(Topic_Impl.NAME);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Topic_::new}. */
    public Topic_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Topic}, to be added to a session. */
    public static Topic create() {
        return TYPE.newInstance();
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Topic_<R>, ? extends Condition<R>> condition) {
        return has(new Topic_<>(again()), condition);
    }

    @Override
    protected <Q> Topic_<Q> at(Source source) {
        return new Topic_<>(source);
    }
}
