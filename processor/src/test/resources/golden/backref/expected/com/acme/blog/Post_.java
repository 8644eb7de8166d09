// Generated from Post.java. Edit that file, not this one.
package com.acme.blog;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Source;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.CollectionPath;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.SummandColumn;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Creates {@link Post} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Post_<R> extends KeyedPath<R, Post, Long> {
    /** The entity type of {@link Post}. */
    public static final EntityType<Post> TYPE = mapping(new Post_Impl.Type());

    /** The root of a query for {@link Post} entities. */
    public static final Post_<Post> post = new Post_<>(root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Post_Impl.ID);
    public final SummandColumn<R, Long, BigInteger> authorId = summand(Post_Impl.AUTHOR_ID);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Post_::new}. */
    public Post_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Post}, to be added to a session. */
    public static Post create() {
        return TYPE.newInstance();
    }

    /** Returns the path to the other side of {@link User#posts()}. */
    public User_<R> author() {
        return new User_<>(step(Post_Impl.AUTHOR));
    }

    /** Returns the other side of {@link User#posts()}. */
    public static @Nullable User author(Post post) {
        return ((Post_Impl) post).$author();
    }

    /** Sets the other side of {@link User#posts()}. */
    public static void author(Post post, @Nullable User author) {
        ((Post_Impl) post).$author(author);
    }

    /** Returns the members of the other side of {@link User#reads()}. */
    public CollectionPath<R, User, User_<R>> readers() {
        return many(Post_Impl.READERS, User_.user);
    }

    /** Returns the other side of {@link User#reads()}. */
    public static List<User> readers(Post post) {
        return ((Post_Impl) post).$readers();
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Post_<R>, ? extends Condition<R>> condition) {
        return has(new Post_<>(again()), condition);
    }

    @Override
    protected <Q> Post_<Q> at(Source source) {
        return new Post_<>(source);
    }
}
