package dev.dovetail.annotation;

/** Lists the actions of a foreign key when the referenced row is deleted: SQL's {@code ON DELETE}. */
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
