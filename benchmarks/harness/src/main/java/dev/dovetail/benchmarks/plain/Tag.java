package dev.dovetail.benchmarks.plain;

/** Marks posts. */
public final class Tag {
    private long id;
    private String name;

    /** Empty. */
    public Tag() {}

    /** With the values of its columns. */
    public Tag(long id, String name) {
        this.id = id;
        this.name = name;
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
