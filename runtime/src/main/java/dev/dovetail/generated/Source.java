package dev.dovetail.generated;

/**
 * The table reference that a path of a query starts from. Generated code only passes it from the runtime to paths.
 */
public abstract class Source {
    /** For the runtime, which has the only implementation. */
    protected Source() {}
}
