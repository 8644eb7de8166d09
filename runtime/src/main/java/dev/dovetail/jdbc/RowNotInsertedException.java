package dev.dovetail.jdbc;

/**
 * The database left out a row that was to be inserted, without an error: a rule or a trigger of the table took it. What was
 * in the session would be in memory alone.
 */
public final class RowNotInsertedException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    RowNotInsertedException(String sql, int taken, int rows) {
        super("The database inserted " + taken + " of " + rows + " rows, and gave no error\n    in: " + sql, sql, null);
    }
}
