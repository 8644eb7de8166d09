package dev.dovetail.sql;

import org.jspecify.annotations.Nullable;

/** Why a database refused, as far as an application may want to react. */
public enum Refusal {
    /** A value that no two rows may share is there already. */
    UNIQUE,
    /** A key refers to no row, or a row is still referred to. */
    FOREIGN_KEY,
    /** Null where a value must be. */
    NOT_NULL,
    /** A check constraint does not hold. */
    CHECK,
    /** Two transactions wait for each other. */
    DEADLOCK,
    /** Another transaction has changed what this one has read. */
    SERIALIZATION,
    /** A statement took too long. */
    TIMEOUT,
    /** Another transaction has a lock: the wait for it was too long, or there was to be none. */
    LOCK,
    /** A text or a number has no room in its column, or in what is computed. */
    TOO_LARGE,
    /** The connection is gone. */
    CONNECTION_LOST,
    /** There is no such table. */
    MISSING_TABLE,
    /** Anything else. */
    OTHER;

    /** By the standard's codes. */
    public static Refusal bySqlState(@Nullable String state) {
        if (state == null) {
            return OTHER;
        }
        return switch (state) {
            case "23505" -> UNIQUE;
            case "23001", "23503", "23504" -> FOREIGN_KEY;
            case "23502" -> NOT_NULL;
            case "23513", "23514" -> CHECK;
            case "40P01" -> DEADLOCK;
            case "40001" -> SERIALIZATION;
            case "HYT00", "HYT01" -> TIMEOUT;
            case "22001", "22003" -> TOO_LARGE;
            case "42S02" -> MISSING_TABLE;
            default -> state.startsWith("08") ? CONNECTION_LOST : OTHER;
        };
    }
}
