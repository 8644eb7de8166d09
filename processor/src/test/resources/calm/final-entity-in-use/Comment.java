package com.acme.blog;

import static com.acme.blog.Post_.post;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

@Entity
public abstract class Comment {
    static final Object PATH = post;

    @Id
    @GeneratedValue
    public abstract Long id();

    @ForeignKey(Post.class)
    public abstract long postId();

    @ManyToOne
    public abstract Post post();
}
