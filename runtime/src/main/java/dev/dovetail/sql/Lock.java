package dev.dovetail.sql;

/**
 * How a select locks the rows that it gives.
 *
 * @param shared whether others may lock them in the same way, and only not change them
 * @param otherwise what happens where another transaction has locked a row
 * @param table the occurrence whose rows are locked
 */
public record Lock(boolean shared, Wait otherwise, Occurrence table) {
    /** What happens where another transaction has locked a row. */
    public enum Wait {
        /** The statement waits. */
        WAIT,
        /** The statement fails. */
        FAIL,
        /** The row is left out. */
        SKIP
    }

    /** The call that asks for it, as a message quotes it. */
    public String call() {
        return switch (otherwise) {
            case WAIT -> shared ? "forShare()" : "forUpdate()";
            case FAIL -> "noWait()";
            case SKIP -> "skipLocked()";
        };
    }

    /** The words for what happens where a row is locked. */
    public String waiting() {
        return switch (otherwise) {
            case WAIT -> "";
            case FAIL -> " NOWAIT";
            case SKIP -> " SKIP LOCKED";
        };
    }
}
