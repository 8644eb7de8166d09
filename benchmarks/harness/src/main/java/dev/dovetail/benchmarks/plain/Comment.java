package dev.dovetail.benchmarks.plain;

/** A comment on a post. */
public final class Comment {
    private long id;
    private String text;
    private long postId;
    private Post post;

    /** Creates an empty object. */
    public Comment() {}

    /** Creates an object with the values of its columns. */
    public Comment(long id, String text, long postId) {
        this.id = id;
        this.text = text;
        this.postId = postId;
    }

    /** Returns the identifier. */
    public long getId() {
        return id;
    }

    /** Sets the identifier. */
    public void setId(long id) {
        this.id = id;
    }

    /** Returns the text. */
    public String getText() {
        return text;
    }

    /** Sets the text. */
    public void setText(String text) {
        this.text = text;
    }

    /** Returns the identifier of the post. */
    public long getPostId() {
        return postId;
    }

    /** Sets the identifier of the post. */
    public void setPostId(long postId) {
        this.postId = postId;
    }

    /** Returns the post. */
    public Post getPost() {
        return post;
    }

    /** Sets the post. */
    public void setPost(Post post) {
        this.post = post;
    }
}
