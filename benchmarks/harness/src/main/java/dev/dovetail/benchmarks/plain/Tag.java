package dev.dovetail.benchmarks.plain;

/** A tag of posts. */
public final class Tag {
    private long id;
    private String name;

    /** Creates an empty object. */
    public Tag() {}

    /** Creates an object with the values of its columns. */
    public Tag(long id, String name) {
        this.id = id;
        this.name = name;
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
