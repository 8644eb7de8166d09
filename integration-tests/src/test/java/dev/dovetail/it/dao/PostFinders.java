package dev.dovetail.it.dao;

import static dev.dovetail.it.conformance.Post_.post;
import static dev.dovetail.query.Plans.joined;

import dev.dovetail.it.conformance.Post;
import dev.dovetail.it.conformance.PostDao;
import dev.dovetail.session.Session;
import java.util.List;

/** The finders of an application, beside those that are generated. */
class PostFinders extends PostDao {
    PostFinders(Session session) {
        super(session);
    }

    /** Returns the posts of the user with this name, in order of their identifiers. */
    List<Post> of(String user) {
        return select().where(post.user().name.eq(user)).with(joined(post.user())).orderBy(post.id).list();
    }

    /** Gives the posts of no user to {@code user}, and returns their number. */
    int give(Long user) {
        return session().update(post).set(post.userId, user).where(post.userId.isNull()).execute();
    }
}
