package dev.dovetail.dialect;

/**
 * The lock clause of a SELECT.
 *
 * @param shared whether other transactions may hold the same lock; none can change the rows
 * @param otherwise what happens if another transaction has locked a row
 * @param table writes the alias of the table whose rows are locked
 */
public record Lock(boolean shared, Wait otherwise, SqlNode table) {
    /** The behaviour of a lock if another transaction has locked a row: wait, fail or skip the row. */
    public enum Wait {
        /** The statement waits. */
        WAIT,
        /** The statement fails. */
        FAIL,
        /** The row is skipped. */
        SKIP
    }

    /** Returns the method call of the query API that asks for this lock, for messages. */
    public String call() {
        return switch (otherwise) {
            case WAIT -> shared ? "forShare()" : "forUpdate()";
            case FAIL -> "noWait()";
            case SKIP -> "skipLocked()";
        };
    }

    /** Returns the SQL that specifies what happens if a row is locked. */
    public String waiting() {
        return switch (otherwise) {
            case WAIT -> "";
            case FAIL -> " NOWAIT";
            case SKIP -> " SKIP LOCKED";
        };
    }
}
