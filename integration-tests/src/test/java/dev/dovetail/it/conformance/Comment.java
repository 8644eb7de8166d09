package dev.dovetail.it.conformance;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

/** The conformance model's comment. */
@Entity(table = "comments")
public abstract class Comment {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** The label in the cases. */
    @Column(unique = true)
    public abstract String name();

    /** Sets the label. */
    public abstract Comment name(String name);

    /** The key to the post. */
    @ForeignKey(Post.class)
    public abstract Long postId();

    /** Many to one; a comment belongs to a post when it is saved. */
    @ManyToOne(backPopulates = "comments")
    public abstract Post post();

    /** Sets the post. */
    public abstract Comment post(Post post);
}
