package dev.dovetail.sample.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

/** A comment on a post: {@code Post ──< Comment}. It is deleted when it is removed from its post. */
@Entity(table = "comments")
public abstract class Comment {
    @Id
    @GeneratedValue
    public abstract Long id();

    public abstract String text();

    public abstract Comment text(String text);

    @ForeignKey(Post.class)
    public abstract Long postId();

    @ManyToOne(backPopulates = "comments")
    public abstract Post post();

    public abstract Comment post(Post post);

    /** Returns a new comment with this text. */
    public static Comment saying(String text) {
        return Comment_.create().text(text);
    }
}
