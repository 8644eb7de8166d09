package dev.dovetail.benchmarks.plain;

/** A row of a tag with the identifier of a post that has it. */
public final class PostAndTag {
    private long postId;
    private long id;
    private String name;

    /** Returns the identifier of the post. */
    public long getPostId() {
        return postId;
    }

    /** Sets the identifier of the post. */
    public void setPostId(long postId) {
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

    /** Returns the name. */
    public String getName() {
        return name;
    }

    /** Sets the name. */
    public void setName(String name) {
        this.name = name;
    }
}
