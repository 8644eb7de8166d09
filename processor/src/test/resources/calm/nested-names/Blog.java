package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

public interface Blog {
    @Entity(table = "users")
    interface User {
        @Id
        @GeneratedValue
        Long id();

        @OneToMany(backPopulates = "user")
        List<Post> posts();
    }

    @Entity
    abstract class Post {
        @Id
        @GeneratedValue
        public abstract Long id();

        @ForeignKey(User.class)
        public abstract Long userId();

        @ManyToOne(backPopulates = "posts")
        public abstract User user();

        public abstract Post user(User user);
    }
}
