package dev.dovetail.benchmarks.jdbc;

import java.util.ArrayList;
import java.util.List;

final class User {
    long id;
    String name;
    String email;
    List<Post> posts;

    User(long id, String name, String email) {
        this.id = id;
        this.name = name;
        this.email = email;
    }

    void add(Post post) {
        if (posts == null) {
            posts = new ArrayList<>();
        }
        posts.add(post);
    }
}
