package com.acme.blog;


import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

@Entity(table = "users")
public abstract class User {
    @Id
    @GeneratedValue
    public abstract Long id();

    @OneToMany(viewOnly = true)
    public abstract List<Post> posts();

    public abstract void posts(List<Post> posts);
}
