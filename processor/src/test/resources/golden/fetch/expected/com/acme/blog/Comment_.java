// Generated from Comment.java. Edit that file, not this one.
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
 * Creates {@link Comment} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Comment_<R> extends KeyedPath<R, Comment, Long> {
    /** The entity type of {@link Comment}. */
    public static final EntityType<Comment> TYPE = mapping(new Comment_Impl.Type());

    /** The root of a query for {@link Comment} entities. */
    public static final Comment_<Comment> comment = new Comment_<>(root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Comment_Impl.ID);
    public final SummandColumn<R, Long, BigInteger> postId = summand(Comment_Impl.POST_ID);
    public final SummandColumn<R, Long, BigInteger> answersId = summand(Comment_Impl.ANSWERS_ID);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Comment_::new}. */
    public Comment_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Comment}, to be added to a session. */
    public static Comment create() {
        return TYPE.newInstance();
    }

    /** Returns the path to {@link Comment#post()}. */
    public Post_<R> post() {
        return new Post_<>(step(Comment_Impl.POST));
    }

    /** Returns the path to {@link Comment#answers()}. */
    public Comment_<R> answers() {
        return new Comment_<>(step(Comment_Impl.ANSWERS));
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Comment_<R>, ? extends Condition<R>> condition) {
        return has(new Comment_<>(again()), condition);
    }

    @Override
    protected <Q> Comment_<Q> at(Source source) {
        return new Comment_<>(source);
    }
}
