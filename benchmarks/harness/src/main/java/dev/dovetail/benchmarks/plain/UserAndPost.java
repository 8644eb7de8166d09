package dev.dovetail.benchmarks.plain;

import java.util.Map;

/** A row of a user joined with a post. */
public final class UserAndPost {
    private long id;
    private String name;
    private String email;
    private long postId;
    private String title;
    private String body;
    private int views;

    /** Reads it. */
    public long getId() {
        return id;
    }

    /** Sets it. */
    public void setId(long id) {
        this.id = id;
    }

    /** Reads it. */
    public String getName() {
        return name;
    }

    /** Sets it. */
    public void setName(String name) {
        this.name = name;
    }

    /** Reads it. */
    public String getEmail() {
        return email;
    }

    /** Sets it. */
    public void setEmail(String email) {
        this.email = email;
    }

    /** Reads it. */
    public long getPostId() {
        return postId;
    }

    /** Sets it. */
    public void setPostId(long postId) {
        this.postId = postId;
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

    /** Adds the post to its user, who is made with the first of them. */
    public void addTo(Map<Long, User> users) {
        User user = users.computeIfAbsent(id, key -> new User(key, name, email));
        if (postId != 0) {
            Post post = new Post(postId, title, body, views, id);
            post.setUser(user);
            user.getPosts().add(post);
        }
    }
}
