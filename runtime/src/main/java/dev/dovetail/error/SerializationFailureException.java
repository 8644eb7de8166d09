package dev.dovetail.error;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if another transaction has changed what this one has read, so that no order of the two explains the result.
 * Repeat the work in a new transaction.
 */
public final class SerializationFailureException extends TransactionConflictException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what happened, and what to do
     * @param sql the statement, or null if none failed
     * @param cause the driver's exception
     */
    public SerializationFailureException(String message, @Nullable String sql, SQLException cause) {
        super(message, sql, cause);
    }
}
