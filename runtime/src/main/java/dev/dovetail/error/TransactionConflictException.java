package dev.dovetail.error;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if a transaction cannot go on beside another one. The same work can succeed in a new transaction:
 * {@code database.transact(attempts, work)} repeats it.
 */
public abstract sealed class TransactionConflictException extends DatabaseException
        permits DeadlockException, LockNotAvailableException, SerializationFailureException {
    private static final long serialVersionUID = 1L;

    TransactionConflictException(String message, @Nullable String sql, SQLException cause) {
        super(message, sql, cause);
    }
}
