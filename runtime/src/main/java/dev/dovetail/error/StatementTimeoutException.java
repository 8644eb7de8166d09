package dev.dovetail.error;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if a statement took longer than allowed. Roll back; then allow more time, or ask for less. A wait for a lock
 * that was too long is a {@link LockNotAvailableException}.
 */
public final class StatementTimeoutException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what happened, and what to do
     * @param sql the statement, or null if none failed
     * @param cause the driver's exception
     */
    public StatementTimeoutException(String message, @Nullable String sql, SQLException cause) {
        super(message, sql, cause);
    }
}
