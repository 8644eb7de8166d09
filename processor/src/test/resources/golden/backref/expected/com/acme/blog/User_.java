// Generated from User.java. Edit that file, not this one.
package com.acme.blog;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Source;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.CollectionPath;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.SummandColumn;
import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Creates {@link User} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class User_<R> extends KeyedPath<R, User, Long> {
    /** The entity type of {@link User}. */
    public static final EntityType<User> TYPE = mapping(new User_Impl.Type());

    /** The root of a query for {@link User} entities. */
    public static final User_<User> user = new User_<>(root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(User_Impl.ID);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code User_::new}. */
    public User_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link User}, to be added to a session. */
    public static User create() {
        return TYPE.newInstance();
    }

    /** Returns the members of {@link User#posts()}. */
    public CollectionPath<R, Post, Post_<R>> posts() {
        return many(User_Impl.POSTS, Post_.post);
    }

    /** Returns the members of {@link User#reads()}. */
    public CollectionPath<R, Post, Post_<R>> reads() {
        return many(User_Impl.READS, Post_.post);
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super User_<R>, ? extends Condition<R>> condition) {
        return has(new User_<>(again()), condition);
    }

    @Override
    protected <Q> User_<Q> at(Source source) {
        return new User_<>(source);
    }
}
