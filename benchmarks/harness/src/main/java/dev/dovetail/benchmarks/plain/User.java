package dev.dovetail.benchmarks.plain;

import java.util.ArrayList;
import java.util.List;

/** A user, who writes posts. */
public final class User {
    private long id;
    private String name;
    private String email;
    private List<Post> posts = new ArrayList<>();

    /** Creates an empty object. */
    public User() {}

    /** Creates an object with the values of its columns. */
    public User(long id, String name, String email) {
        this.id = id;
        this.name = name;
        this.email = email;
    }

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

    /** Returns the posts. */
    public List<Post> getPosts() {
        return posts;
    }

    /** Sets the posts. */
    public void setPosts(List<Post> posts) {
        this.posts = posts;
    }
}
