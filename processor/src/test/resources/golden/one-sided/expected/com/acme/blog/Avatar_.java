// Generated from Avatar.java. Edit that file, not this one.
package com.acme.blog;

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
 * Makes each {@link Avatar}, and leads queries to it: a path with its columns and its relationships.
 *
 * @param <R> the root of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Avatar_<R> extends KeyedPath<R, Avatar, Long> {
    /** What the runtime knows of {@link Avatar}. */
    public static final EntityType<Avatar> TYPE = new Avatar_Impl.Avatar_Type();

    /** The path of a query that selects {@link Avatar}. */
    public static final Avatar_<Avatar> avatar = new Avatar_<>(Source.root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Avatar_Impl.ID);
    public final SummandColumn<R, Long, BigInteger> userId = summand(Avatar_Impl.USER_ID);

    /** Called by generated code. */
    public Avatar_(Source source) {
        super(TYPE, source);
    }

    /** A new object, unknown to any session until one adds it or reaches it. */
    public static Avatar create() {
        return TYPE.newInstance();
    }

    /** The path leads to an entity that meets the condition. */
    public Condition<R> has(Function<? super Avatar_<R>, ? extends Condition<R>> condition) {
        return has(new Avatar_<>(again()), condition);
    }

    @Override
    protected <Q> Avatar_<Q> at(Source source) {
        return new Avatar_<>(source);
    }
}
