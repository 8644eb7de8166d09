package dev.dovetail.benchmarks.ebean;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;

/** A post with its author, comments and tags. */
@Entity
@Table(name = "posts")
public class Post {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String title;

    private String body;

    private int views;

    @ManyToOne(optional = false)
    private User user;

    @OneToMany(mappedBy = "post")
    private List<Comment> comments;

    @ManyToMany(cascade = CascadeType.PERSIST)
    @JoinTable(name = "post_tags", joinColumns = @JoinColumn(name = "post_id"),
            inverseJoinColumns = @JoinColumn(name = "tag_id"))
    private Set<Tag> tags;

    /** Returns the identifier. */
    public Long getId() {
        return id;
    }

    /** Sets the identifier. */
    public void setId(Long id) {
        this.id = id;
    }

    /** Returns the title. */
    public String getTitle() {
        return title;
    }

    /** Sets the title. */
    public void setTitle(String title) {
        this.title = title;
    }

    /** Returns the body. */
    public String getBody() {
        return body;
    }

    /** Sets the body. */
    public void setBody(String body) {
        this.body = body;
    }

    /** Returns the views. */
    public int getViews() {
        return views;
    }

    /** Sets the views. */
    public void setViews(int views) {
        this.views = views;
    }

    /** Returns the user. */
    public User getUser() {
        return user;
    }

    /** Sets the user. */
    public void setUser(User user) {
        this.user = user;
    }

    /** Returns the comments. */
    public List<Comment> getComments() {
        return comments;
    }

    /** Sets the comments. */
    public void setComments(List<Comment> comments) {
        this.comments = comments;
    }

    /** Returns the tags. */
    public Set<Tag> getTags() {
        return tags;
    }

    /** Sets the tags. */
    public void setTags(Set<Tag> tags) {
        this.tags = tags;
    }
}
