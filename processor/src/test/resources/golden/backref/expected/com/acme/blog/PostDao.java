// Generated from Post.java. Edit that file, not this one.
package com.acme.blog;

import dev.dovetail.generated.Generated;
import dev.dovetail.session.Dao;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Finds, adds and deletes {@link Post} entities. Extend it to add finders. */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public class PostDao extends Dao<Post, Long> {
    /** Creates a DAO that works in {@code session}. */
    public PostDao(Session session) {
        super(session, Post_.post);
    }

    /** Returns the entities whose {@link Post#authorId()} refers to the same {@link User}. */
    public List<Post> findByAuthorId(Long authorId) {
        return select().where(Post_.post.authorId.eq(authorId)).list();
    }
}
