// Generated from Avatar.java. Edit that file, not this one.
package com.acme.blog;

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
 * Creates {@link Avatar} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Avatar_<R> extends KeyedPath<R, Avatar, Long> {
    /** The entity type of {@link Avatar}. */
    public static final EntityType<Avatar> TYPE = mapping(new Avatar_Impl.Type());

    /** The root of a query for {@link Avatar} entities. */
    public static final Avatar_<Avatar> avatar = new Avatar_<>(root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Avatar_Impl.ID);
    public final SummandColumn<R, Long, BigInteger> userId = summand(Avatar_Impl.USER_ID);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Avatar_::new}. */
    public Avatar_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Avatar}, to be added to a session. */
    public static Avatar create() {
        return TYPE.newInstance();
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Avatar_<R>, ? extends Condition<R>> condition) {
        return has(new Avatar_<>(again()), condition);
    }

    @Override
    protected <Q> Avatar_<Q> at(Source source) {
        return new Avatar_<>(source);
    }
}
