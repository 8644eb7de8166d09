package dev.dovetail.it.random;

/** One thing that a user does, on the reference and for real. Prints itself as Java. */
interface Step {
    /** Does it on the reference; false where it makes no sense or the schema forbids it. */
    boolean expect(Reference reference);

    /** Does it for real. */
    void run(World world);

    /** Whether it may flush before it does anything else. */
    default boolean mayFlush() {
        return true;
    }

    /** Whether such a flush leaves orphans alone, as one before a lazy load does. */
    default boolean keepsOrphans() {
        return true;
    }
}
