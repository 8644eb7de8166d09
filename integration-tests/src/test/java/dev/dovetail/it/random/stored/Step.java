package dev.dovetail.it.random.stored;

/** One thing that a user does, on the reference and for real. Prints itself as Java. */
interface Step {
    /** Does it on the reference; false where it makes no sense, or the schema forbids what comes of it. */
    boolean expect(Reference reference);

    /** Does it for real. */
    void run(World world);

    /** Whether it may flush before it does anything else. */
    default boolean mayFlush() {
        return true;
    }
}
