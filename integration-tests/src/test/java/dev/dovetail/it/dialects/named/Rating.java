package dev.dovetail.it.dialects.named;

/** In the order of the database's own enum. */
public enum Rating {
    /** For all. */
    G,
    /** With parents. */
    PG,
    /** For adults. */
    R
}
