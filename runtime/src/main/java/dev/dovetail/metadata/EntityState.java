package dev.dovetail.metadata;

/** The state of an entity, with SQLAlchemy's names. */
public enum EntityState {
    /** New; not in a session. */
    TRANSIENT,
    /** Added to a session. The next flush inserts its row. */
    PENDING,
    /** In a session, with a row in the database. */
    PERSISTENT,
    /** In a session that has deleted its row, in a transaction that has not ended. */
    DELETED,
    /** Has, or had, a row; not in a session. */
    DETACHED
}
