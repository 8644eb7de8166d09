// Generated from Comment.java. Edit that file, not this one.
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
 * Makes each {@link Comment}, and leads queries to it: a path with its columns and its relationships.
 *
 * @param <R> the root of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Comment_<R> extends KeyedPath<R, Comment, Long> {
    /** What the runtime knows of {@link Comment}. */
    public static final EntityType<Comment> TYPE = new Comment_Impl.Comment_Type();

    /** The path of a query that selects {@link Comment}. */
    public static final Comment_<Comment> comment = new Comment_<>(Source.root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Comment_Impl.ID);
    public final SummandColumn<R, Long, BigInteger> postId = summand(Comment_Impl.POST_ID);
    public final SummandColumn<R, Long, BigInteger> answersId = summand(Comment_Impl.ANSWERS_ID);

    /** Called by generated code. */
    public Comment_(Source source) {
        super(TYPE, source);
    }

    /** A new object, unknown to any session until one adds it or reaches it. */
    public static Comment create() {
        return TYPE.newInstance();
    }

    /** Steps along {@link Comment#post()}. */
    public Post_<R> post() {
        return new Post_<>(step(Comment_Impl.POST));
    }

    /** Steps along {@link Comment#answers()}. */
    public Comment_<R> answers() {
        return new Comment_<>(step(Comment_Impl.ANSWERS));
    }

    /** The path leads to an entity that meets the condition. */
    public Condition<R> has(Function<? super Comment_<R>, ? extends Condition<R>> condition) {
        return has(new Comment_<>(again()), condition);
    }

    @Override
    protected <Q> Comment_<Q> at(Source source) {
        return new Comment_<>(source);
    }
}
