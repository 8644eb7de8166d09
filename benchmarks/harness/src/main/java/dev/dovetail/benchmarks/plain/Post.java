package dev.dovetail.benchmarks.plain;

import java.util.ArrayList;
import java.util.List;

/** Has an author, comments and tags. */
public final class Post {
    private long id;
    private String title;
    private String body;
    private int views;
    private long userId;
    private User user;
    private List<Comment> comments = new ArrayList<>();
    private List<Tag> tags = new ArrayList<>();

    /** Empty. */
    public Post() {}

    /** With the values of its columns. */
    public Post(long id, String title, String body, int views, long userId) {
        this.id = id;
        this.title = title;
        this.body = body;
        this.views = views;
        this.userId = userId;
    }

    /** Reads it. */
    public long getId() {
        return id;
    }

    /** Sets it. */
    public void setId(long id) {
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
    public long getUserId() {
        return userId;
    }

    /** Sets it. */
    public void setUserId(long userId) {
        this.userId = userId;
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
    public List<Tag> getTags() {
        return tags;
    }

    /** Sets it. */
    public void setTags(List<Tag> tags) {
        this.tags = tags;
    }
}
