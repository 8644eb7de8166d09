package dev.dovetail.it.docs;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

/** What somebody says about a post. */
@Entity(table = "comments")
public interface Comment {
    @Id
    @GeneratedValue
    Long id();

    String text();

    Comment text(String text);

    @ForeignKey(Post.class)
    Long postId();

    @ManyToOne(backPopulates = "comments")
    Post post();

    Comment post(Post post);
}
