package dev.dovetail.benchmarks.plain;

/** Belongs to a post. */
public final class Comment {
    private long id;
    private String text;
    private long postId;
    private Post post;

    /** Empty. */
    public Comment() {}

    /** With the values of its columns. */
    public Comment(long id, String text, long postId) {
        this.id = id;
        this.text = text;
        this.postId = postId;
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
    public String getText() {
        return text;
    }

    /** Sets it. */
    public void setText(String text) {
        this.text = text;
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
    public Post getPost() {
        return post;
    }

    /** Sets it. */
    public void setPost(Post post) {
        this.post = post;
    }
}
