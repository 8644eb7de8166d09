package dev.dovetail.error;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if another transaction holds a lock that a statement needs, and the statement must not wait or has waited as
 * long as the database allows. Corresponds to JPA's {@code LockTimeoutException}.
 */
public final class LockNotAvailableException extends TransactionConflictException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what happened, and what to do
     * @param sql the statement, or null if none failed
     * @param cause the driver's exception
     */
    public LockNotAvailableException(String message, @Nullable String sql, SQLException cause) {
        super(message, sql, cause);
    }
}
