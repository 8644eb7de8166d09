// Generated from Post.java. Edit that file, not this one.
package com.acme.blog;

import dev.dovetail.annotation.Generated;
import dev.dovetail.error.NotFoundException;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Finds, adds and deletes objects of {@link Post} within a session. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class PostDao {
    private final Session session;

    /** Works within {@code session}. */
    public PostDao(Session session) {
        this.session = session;
    }

    /** The object with this identifier; null where there is none. */
    public @Nullable Post find(Long id) {
        return session.find(Post_.TYPE, id);
    }

    /**
     * The object with this identifier.
     *
     * @throws NotFoundException if there is none
     */
    public Post get(Long id) {
        return session.get(Post_.TYPE, id);
    }

    /** The objects whose {@link Post#userId()} refers to the same {@link User}. */
    public List<Post> findByUserId(Long userId) {
        return select().where(Post_.post.userId.eq(userId)).list();
    }

    /** The objects whose {@link Post#topicId()} refers to the same {@link Topic}. */
    public List<Post> findByTopicId(Long topicId) {
        return select().where(Post_.post.topicId.eq(topicId)).list();
    }

    /** All objects. */
    public List<Post> all() {
        return select().list();
    }

    /** Adds a new object, whose row is inserted at the next flush; returns it. */
    public Post add(Post post) {
        return session.add(post);
    }

    /** Marks an object for deletion at the next flush. */
    public void delete(Post post) {
        session.delete(post);
    }

    /** How many objects there are. */
    public long count() {
        return select().count();
    }

    /** Whether there is an object with this identifier. */
    public boolean exists(Long id) {
        return select().where(Post_.post.id.eq(id)).exists();
    }

    /** A query for objects, still without a condition. */
    public Query<Post> select() {
        return session.select(Post_.post);
    }
}
