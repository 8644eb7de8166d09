package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import org.jspecify.annotations.Nullable;

@Entity(table = "posts")
public abstract class Post {
    @Id
    @GeneratedValue
    public abstract Long id();

    @ForeignKey(User.class)
    public abstract @Nullable Long userId();
}
