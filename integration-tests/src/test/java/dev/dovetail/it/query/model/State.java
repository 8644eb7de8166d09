package dev.dovetail.it.query.model;

/** Whether a book can be had. */
public enum State {
    /** It is being written. */
    DRAFT,
    /** It can be had. */
    SOLD,
    /** It cannot be had any more. */
    GONE
}
