package com.acme.blog;

import static com.acme.blog.Post_.post;
import static com.acme.blog.User_.user;

import com.acme.blog.BlogSchema;
import com.acme.blog.PostDao;
import com.acme.blog.User_;

/** Uses generated types wherever they can be used: all of them exist, although the mapping is wrong. */
abstract class Program {
    final Object schema = BlogSchema.SCHEMA;
    final Object path = post.user().posts();

    abstract PostDao posts();

    abstract User_<User> users(User_<User> path);

    Object all() {
        return user.posts();
    }
}
