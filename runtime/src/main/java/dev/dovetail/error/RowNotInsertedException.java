package dev.dovetail.error;

/**
 * Thrown if the database inserts no row and reports no error, because a rule or a trigger of the table prevents it.
 * Roll back; the row can be stored only if the rule or trigger allows it.
 */
public final class RowNotInsertedException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param sql the statement, or null if none failed
     * @param taken how many rows were inserted
     * @param rows how many were sent
     */
    public RowNotInsertedException(String sql, int taken, int rows) {
        super("The database inserted " + taken + " of " + rows + " rows, and gave no error\n    in: " + sql, sql, null);
    }
}
