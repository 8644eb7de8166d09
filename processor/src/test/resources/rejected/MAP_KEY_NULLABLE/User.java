package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.MapKey;
import dev.dovetail.annotation.OneToMany;
import java.util.Map;

@Entity(table = "users")
public abstract class User {
    @Id
    @GeneratedValue
    public abstract Long id();

    @OneToMany
    @MapKey("title")
    public abstract Map<String, Post> posts();
}
