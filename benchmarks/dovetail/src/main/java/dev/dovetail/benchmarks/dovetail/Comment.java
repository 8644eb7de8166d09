package dev.dovetail.benchmarks.dovetail;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

/** A comment on a post. */
@Entity(table = "comments")
public abstract class Comment {
    @Id @GeneratedValue
    public abstract long id();

    public abstract String text();
    public abstract Comment text(String text);

    @ForeignKey(Post.class)
    public abstract long postId();

    @ManyToOne(backPopulates = "comments")
    public abstract Post post();
    public abstract Comment post(Post post);
}
