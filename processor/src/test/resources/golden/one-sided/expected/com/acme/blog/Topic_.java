// Generated from Topic.java. Edit that file, not this one.
package com.acme.blog;

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
 * Makes each {@link Topic}, and leads queries to it: a path with its columns and its relationships.
 *
 * @param <R> the root of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Topic_<R> extends KeyedPath<R, Topic, Long> {
    /** What the runtime knows of {@link Topic}. */
    public static final EntityType<Topic> TYPE = new Topic_Impl.Topic_Type();

    /** The path of a query that selects {@link Topic}. */
    public static final Topic_<Topic> topic = new Topic_<>(Source.root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Topic_Impl.ID);
    public final StringColumn<R> name = string(Topic_Impl.NAME);

    /** Called by generated code. */
    public Topic_(Source source) {
        super(TYPE, source);
    }

    /** A new object, unknown to any session until one adds it or reaches it. */
    public static Topic create() {
        return TYPE.newInstance();
    }

    /** The path leads to an entity that meets the condition. */
    public Condition<R> has(Function<? super Topic_<R>, ? extends Condition<R>> condition) {
        return has(new Topic_<>(again()), condition);
    }

    @Override
    protected <Q> Topic_<Q> at(Source source) {
        return new Topic_<>(source);
    }
}
