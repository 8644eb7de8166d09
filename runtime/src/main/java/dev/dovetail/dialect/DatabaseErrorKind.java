package dev.dovetail.dialect;

import org.jspecify.annotations.Nullable;

/** The kinds of database errors to which an application may react. */
public enum DatabaseErrorKind {
    /** A unique value exists already. */
    UNIQUE,
    /** A foreign key refers to no row, or a row is still referenced. */
    FOREIGN_KEY,
    /** A NOT NULL column got null. */
    NOT_NULL,
    /** A check constraint is violated. */
    CHECK,
    /** A deadlock of two transactions. */
    DEADLOCK,
    /** Another transaction has changed what this one has read. */
    SERIALIZATION,
    /** A statement timed out. */
    TIMEOUT,
    /** Another transaction holds a lock, and the statement must not wait or waited too long. */
    LOCK,
    /** A string or number is too large for its column, or for a computation. */
    TOO_LARGE,
    /** The connection is lost. */
    CONNECTION_LOST,
    /** A table does not exist. */
    MISSING_TABLE,
    /** Anything else. */
    OTHER;

    /** Returns the kind of the standard SQLSTATE. */
    public static DatabaseErrorKind bySqlState(@Nullable String state) {
        if (state == null) {
            return OTHER;
        }
        return switch (state) {
            case "23505" -> UNIQUE;
            case "23001", "23503", "23504" -> FOREIGN_KEY;
            case "23502" -> NOT_NULL;
            case "23513", "23514" -> CHECK;
            case "40P01" -> DEADLOCK;
            case "40001", "CR000" -> SERIALIZATION;
            case "HYT00", "HYT01" -> TIMEOUT;
            case "22001", "22003" -> TOO_LARGE;
            case "42S02" -> MISSING_TABLE;
            default -> state.startsWith("08") ? CONNECTION_LOST : OTHER;
        };
    }
}
