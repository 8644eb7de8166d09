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
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

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

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Post_::new}. */
    public Post_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Post}, to be added to a session. */
    public static Post create() {
        return TYPE.newInstance();
    }

    /** Returns the members of {@link Post#comments()}. */
    public CollectionPath<R, Comment, Comment_<R>> comments() {
        return many(Post_Impl.COMMENTS, Comment_.comment);
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
