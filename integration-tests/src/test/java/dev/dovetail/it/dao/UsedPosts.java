package dev.dovetail.it.dao;

import static dev.dovetail.it.conformance.Post_.post;

import dev.dovetail.it.conformance.Post;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;

/** Finds the posts of a user only, whichever finder is called. */
final class UsedPosts extends PostFinders {
    UsedPosts(Session session) {
        super(session);
    }

    @Override
    public Query<Post> select() {
        return super.select().where(post.userId.isNotNull());
    }
}
