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

/** Has an author, comments and tags. */
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

    /** Reads it. */
    public Long getId() {
        return id;
    }

    /** Sets it. */
    public void setId(Long id) {
        this.id = id;
    }

    /** Reads it. */
    public String getTitle() {
        return title;
    }

    /** Sets it. */
    public void setTitle(String title) {
        this.title = title;
    }

    /** Reads it. */
    public String getBody() {
        return body;
    }

    /** Sets it. */
    public void setBody(String body) {
        this.body = body;
    }

    /** Reads it. */
    public int getViews() {
        return views;
    }

    /** Sets it. */
    public void setViews(int views) {
        this.views = views;
    }

    /** Reads it. */
    public User getUser() {
        return user;
    }

    /** Sets it. */
    public void setUser(User user) {
        this.user = user;
    }

    /** Reads it. */
    public List<Comment> getComments() {
        return comments;
    }

    /** Sets it. */
    public void setComments(List<Comment> comments) {
        this.comments = comments;
    }

    /** Reads it. */
    public Set<Tag> getTags() {
        return tags;
    }

    /** Sets it. */
    public void setTags(Set<Tag> tags) {
        this.tags = tags;
    }
}
