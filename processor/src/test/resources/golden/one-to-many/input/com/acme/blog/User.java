package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** A person who writes. */
@Entity(table = "users")
public abstract class User {
    @Id
    @GeneratedValue
    public abstract Long id();

    public abstract String name();

    public abstract User name(String name);

    @OneToMany(backPopulates = "user")
    public abstract List<Post> posts();

    public abstract User posts(List<Post> posts);

    public static User named(String name) {
        return User_.create().name(name);
    }
}
