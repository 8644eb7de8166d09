package com.acme.blog;

import dev.dovetail.annotation.Embedded;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

@Entity
public abstract class Post {
    @Id
    public abstract Long id();

    @ForeignKey(Post.class)
    public abstract Long parentId();

    @Embedded
    @ManyToOne
    public abstract Post parent();
}
