package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Enumerated;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OrderBy;
import org.jspecify.annotations.Nullable;

@Entity(table = "posts")
public abstract class Post {
    @Id
    @GeneratedValue
    public abstract Long id();

    @ManyToOne
    @ForeignKey(User.class)
    public abstract @Nullable User user();

    @OrderBy("id")
    public abstract String title();

    @GeneratedValue
    public abstract long number();

    @Enumerated
    public abstract int state();
}
