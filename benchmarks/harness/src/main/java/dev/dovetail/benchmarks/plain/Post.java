package dev.dovetail.benchmarks.plain;

import java.util.ArrayList;
import java.util.List;

/** A post with its author, comments and tags. */
public final class Post {
    private long id;
    private String title;
    private String body;
    private int views;
    private long userId;
    private User user;
    private List<Comment> comments = new ArrayList<>();
    private List<Tag> tags = new ArrayList<>();

    /** Creates an empty object. */
    public Post() {}

    /** Creates an object with the values of its columns. */
    public Post(long id, String title, String body, int views, long userId) {
        this.id = id;
        this.title = title;
        this.body = body;
        this.views = views;
        this.userId = userId;
    }

    /** Returns the identifier. */
    public long getId() {
        return id;
    }

    /** Sets the identifier. */
    public void setId(long id) {
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

    /** Returns the identifier of the user. */
    public long getUserId() {
        return userId;
    }

    /** Sets the identifier of the user. */
    public void setUserId(long userId) {
        this.userId = userId;
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
    public List<Tag> getTags() {
        return tags;
    }

    /** Sets the tags. */
    public void setTags(List<Tag> tags) {
        this.tags = tags;
    }
}
