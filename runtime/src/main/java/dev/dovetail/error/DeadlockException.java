package dev.dovetail.error;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if two transactions waited for each other, and the database has ended this one. Repeat the work in a new
 * transaction.
 */
public final class DeadlockException extends TransactionConflictException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what happened, and what to do
     * @param sql the statement, or null if none failed
     * @param cause the driver's exception
     */
    public DeadlockException(String message, @Nullable String sql, SQLException cause) {
        super(message, sql, cause);
    }
}
