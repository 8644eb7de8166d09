package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Fetch;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

@Entity(table = "comments")
public abstract class Comment {
    @Id
    @GeneratedValue
    public abstract Long id();

    @ForeignKey(Post.class)
    public abstract Long postId();

    @ManyToOne(backPopulates = "comments", fetch = Fetch.JOINED)
    public abstract Post post();

    @ForeignKey(Comment.class)
    public abstract @Nullable Long answersId();

    @ManyToOne(fetch = Fetch.RAISE)
    public abstract @Nullable Comment answers();
}
