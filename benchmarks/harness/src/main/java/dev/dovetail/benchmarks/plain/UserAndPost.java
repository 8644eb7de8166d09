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

    /** Returns the identifier. */
    public long getId() {
        return id;
    }

    /** Sets the identifier. */
    public void setId(long id) {
        this.id = id;
    }

    /** Returns the name. */
    public String getName() {
        return name;
    }

    /** Sets the name. */
    public void setName(String name) {
        this.name = name;
    }

    /** Returns the email. */
    public String getEmail() {
        return email;
    }

    /** Sets the email. */
    public void setEmail(String email) {
        this.email = email;
    }

    /** Returns the identifier of the post. */
    public long getPostId() {
        return postId;
    }

    /** Sets the identifier of the post. */
    public void setPostId(long postId) {
        this.postId = postId;
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

    /** Adds the post to its user in {@code users}. Creates the user with the first of its posts. */
    public void addTo(Map<Long, User> users) {
        User user = users.computeIfAbsent(id, key -> new User(key, name, email));
        if (postId != 0) {
            Post post = new Post(postId, title, body, views, id);
            post.setUser(user);
            user.getPosts().add(post);
        }
    }
}
