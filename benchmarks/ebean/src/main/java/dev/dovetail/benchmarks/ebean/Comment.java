package dev.dovetail.benchmarks.ebean;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Belongs to a post. */
@Entity
@Table(name = "comments")
public class Comment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String text;

    @ManyToOne
    private Post post;

    /** Reads it. */
    public Long getId() {
        return id;
    }

    /** Sets it. */
    public void setId(Long id) {
        this.id = id;
    }

    /** Reads it. */
    public String getText() {
        return text;
    }

    /** Sets it. */
    public void setText(String text) {
        this.text = text;
    }

    /** Reads it. */
    public Post getPost() {
        return post;
    }

    /** Sets it. */
    public void setPost(Post post) {
        this.post = post;
    }
}
