package dev.dovetail.sample.rest;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

/** A comment of a reader on a post. */
@Entity(table = "comments")
public interface Comment {
    @Id
    @GeneratedValue
    Long id();

    @Column(length = 1000)
    String text();

    Comment text(String text);

    @ForeignKey(Post.class)
    Long postId();

    @ManyToOne(backPopulates = "comments")
    Post post();
}
