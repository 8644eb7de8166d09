package dev.dovetail.annotation;

/** Lists the actions of a foreign key when the referenced key changes: SQL's {@code ON UPDATE}. */
public enum OnUpdate {
    /** Rejects the update. */
    NO_ACTION,

    /** Changes the foreign key too. */
    CASCADE,

    /** Sets the foreign key to null. */
    SET_NULL,

    /** Rejects the update at once, even if the constraint is deferred. */
    RESTRICT
}
