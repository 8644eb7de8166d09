package dev.dovetail.annotation;

/** What the database does to a row whose referenced row is deleted. */
public enum OnDelete {
    /** Refuses. */
    NO_ACTION,

    /** Deletes the row as well. */
    CASCADE,

    /** Sets the foreign key to null. */
    SET_NULL,

    /** Refuses at once, even within a deferred transaction. */
    RESTRICT
}
