// Generated from Comment.java. Edit that file, not this one.
package com.acme.blog;

import dev.dovetail.annotation.Generated;
import dev.dovetail.error.NotFoundException;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes objects of {@link Comment} within a session. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class CommentDao {
    private final Session session;

    /** Works within {@code session}. */
    public CommentDao(Session session) {
        this.session = session;
    }

    /** The object with this identifier; null where there is none. */
    public @Nullable Comment find(Long id) {
        return session.find(Comment_.TYPE, id);
    }

    /**
     * The object with this identifier.
     *
     * @throws NotFoundException if there is none
     */
    public Comment get(Long id) {
        return session.get(Comment_.TYPE, id);
    }

    /** The objects whose {@link Comment#postId()} refers to the same {@link Post}. */
    public List<Comment> findByPostId(Long postId) {
        return select().where(Comment_.comment.postId.eq(postId)).list();
    }

    /** The objects whose {@link Comment#answersId()} refers to the same {@link Comment}. */
    public List<Comment> findByAnswersId(Long answersId) {
        return select().where(Comment_.comment.answersId.eq(answersId)).list();
    }

    /** All objects. */
    public List<Comment> all() {
        return select().list();
    }

    /** Adds a new object, whose row is inserted at the next flush; returns it. */
    public Comment add(Comment comment) {
        return session.add(comment);
    }

    /** Marks an object for deletion at the next flush. */
    public void delete(Comment comment) {
        session.delete(comment);
    }

    /** How many objects there are. */
    public long count() {
        return select().count();
    }

    /** Whether there is an object with this identifier. */
    public boolean exists(Long id) {
        return select().where(Comment_.comment.id.eq(id)).exists();
    }

    /** A query for objects, still without a condition. */
    public Query<Comment> select() {
        return session.select(Comment_.comment);
    }
}
