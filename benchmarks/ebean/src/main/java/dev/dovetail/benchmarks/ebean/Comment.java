package dev.dovetail.benchmarks.ebean;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A comment on a post. */
@Entity
@Table(name = "comments")
public class Comment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String text;

    @ManyToOne
    private Post post;

    /** Returns the identifier. */
    public Long getId() {
        return id;
    }

    /** Sets the identifier. */
    public void setId(Long id) {
        this.id = id;
    }

    /** Returns the text. */
    public String getText() {
        return text;
    }

    /** Sets the text. */
    public void setText(String text) {
        this.text = text;
    }

    /** Returns the post. */
    public Post getPost() {
        return post;
    }

    /** Sets the post. */
    public void setPost(Post post) {
        this.post = post;
    }
}
