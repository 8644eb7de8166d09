package com.acme.blog;

import dev.dovetail.session.Session;

final class Program {
    Blog.User run(Session session) {
        Blog.User user = session.add(User_.create());
        user.posts().add(Post_.create().user(user));
        new UserDao(session).all();
        return session.select(User_.user).single();
    }
}
