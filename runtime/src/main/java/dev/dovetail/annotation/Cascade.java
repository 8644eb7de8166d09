package dev.dovetail.annotation;

/** Operations that pass from an object to the targets of a relationship (SQLAlchemy's {@code cascade}). */
public enum Cascade {
    /** Every one of the others. */
    ALL,

    /** Adding to a session, and saving at flush whatever is reached (save-update). */
    SAVE,

    /** Merging a detached object. */
    MERGE,

    /** Deleting. */
    DELETE,

    /** Detaching from the session (expunge). */
    DETACH,

    /** Refreshing and expiring. */
    REFRESH
}
