package com.acme.blog;

import dev.dovetail.annotation.Embedded;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.Version;

@Entity
public abstract class Post {
    @Id
    public abstract Long id();

    @Embedded
    public abstract Origin origin();

    public record Origin(
            @Id long number, @Version int version, @ForeignKey(Post.class) Long postId, @ManyToOne Post post) {}
}
