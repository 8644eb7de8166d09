package dev.dovetail.benchmarks.plain;

/** A row of a tag with the key of a post that has it. */
public final class PostAndTag {
    private long postId;
    private long id;
    private String name;

    /** Reads it. */
    public long getPostId() {
        return postId;
    }

    /** Sets it. */
    public void setPostId(long postId) {
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
    public String getName() {
        return name;
    }

    /** Sets it. */
    public void setName(String name) {
        this.name = name;
    }
}
