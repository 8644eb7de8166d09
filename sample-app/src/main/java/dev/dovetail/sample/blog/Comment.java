package dev.dovetail.sample.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

/** What somebody says about a post: {@code Post ──< Comment}. Without its post it is deleted. */
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

    /** A new comment. */
    public static Comment saying(String text) {
        return Comment_.create().text(text);
    }
}
