package dev.dovetail.annotation;

/** What the database does with a row when the row that it refers to is deleted. */
public enum OnDelete {
    /** Rejects the delete. */
    NO_ACTION,

    /** Deletes the row too. */
    CASCADE,

    /** Sets the foreign key to null. */
    SET_NULL,

    /** Rejects the delete at once, even if the constraint is deferred. */
    RESTRICT
}
