package com.acme.other;

import com.acme.blog.Blog;
import com.acme.blog.User_;
import dev.dovetail.session.Session;
import java.util.List;

final class Reader {
    private final String Post_ = "a name of its own";

    List<Blog.User> read(Session session) {
        return Post_.isEmpty() ? List.of() : session.select(User_.user).list();
    }
}
