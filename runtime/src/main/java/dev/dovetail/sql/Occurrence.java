package dev.dovetail.sql;

import org.jspecify.annotations.Nullable;

/**
 * One appearance of a table in a statement. Occurrences that are equal are the same appearance and share an alias;
 * a statement that needs a table twice uses two that are not equal.
 */
public interface Occurrence {
    /** The table. */
    TableName table();

    /** The select that stands in for the table; null where the table is one of the database. */
    default @Nullable CommonTable commonTable() {
        return null;
    }

    /** Whether the same path in another statement is an equal occurrence, so that one can stand for the other. */
    default boolean isShared() {
        return false;
    }

    /** The occurrence from which a join leads to this one, and which has its alias first; null where there is none. */
    default @Nullable Occurrence before() {
        return null;
    }
}
