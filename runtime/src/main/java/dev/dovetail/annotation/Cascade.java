package dev.dovetail.annotation;

/**
 * The operations that a relationship can cascade to its targets. Corresponds to SQLAlchemy's {@code cascade} and JPA's
 * {@code CascadeType}.
 */
public enum Cascade {
    /** All other constants. */
    ALL,

    /** Adds targets to the session with the entity, and at flush (SQLAlchemy's {@code save-update}). */
    SAVE,

    /** Merges targets with the entity. */
    MERGE,

    /** Deletes targets with the entity. */
    DELETE,

    /** Detaches targets with the entity (SQLAlchemy's {@code expunge}). */
    DETACH,

    /** Refreshes or expires targets with the entity. */
    REFRESH
}
