package dev.dovetail.generated;

/** Where a path stands in a query. Generated code passes it on; its content belongs to the runtime. */
public abstract class Source {
    /** For the runtime, which has the only implementation. */
    protected Source() {}
}
