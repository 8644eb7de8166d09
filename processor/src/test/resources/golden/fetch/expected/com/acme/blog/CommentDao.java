// Generated from Comment.java. Edit that file, not this one.
package com.acme.blog;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Finds, adds and deletes {@link Comment} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class CommentDao extends Dao<Comment, Long> {
    /** Creates a DAO that works in {@code session}. */
    public CommentDao(Session session) {
        super(session, Comment_.comment);
    }

    /** Returns the entities whose {@link Comment#postId()} refers to the same {@link Post}. */
    public List<Comment> findByPostId(Long postId) {
        return select().where(Comment_.comment.postId.eq(postId)).list();
    }

    /** Returns the entities whose {@link Comment#answersId()} refers to the same {@link Comment}. */
    public List<Comment> findByAnswersId(Long answersId) {
        return select().where(Comment_.comment.answersId.eq(answersId)).list();
    }
}
