package com.acme.blog;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;

@Entity(table = "post_tags")
public abstract class Tagging {
    @Id
    @Column(name = "article_id")
    @ForeignKey(Post.class)
    public abstract Long postId();

    @Id
    @ForeignKey(Tag.class)
    public abstract Long tagId();
}
