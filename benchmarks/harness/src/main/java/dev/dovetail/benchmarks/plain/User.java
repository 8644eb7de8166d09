package dev.dovetail.benchmarks.plain;

import java.util.ArrayList;
import java.util.List;

/** Writes posts. */
public final class User {
    private long id;
    private String name;
    private String email;
    private List<Post> posts = new ArrayList<>();

    /** Empty. */
    public User() {}

    /** With the values of its columns. */
    public User(long id, String name, String email) {
        this.id = id;
        this.name = name;
        this.email = email;
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
    public List<Post> getPosts() {
        return posts;
    }

    /** Sets it. */
    public void setPosts(List<Post> posts) {
        this.posts = posts;
    }
}
