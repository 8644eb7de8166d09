package dev.dovetail.metadata;

/** An object's state, by the names that SQLAlchemy gives. */
public enum EntityState {
    /** New, and unknown to any session. */
    TRANSIENT,
    /** Added to a session; its row is inserted at the next flush. */
    PENDING,
    /** Known to a session, with a row in the database. */
    PERSISTENT,
    /** Its row was deleted in a transaction that has not ended. */
    DELETED,
    /** Has (or had) a row, but no session any more. */
    DETACHED
}
