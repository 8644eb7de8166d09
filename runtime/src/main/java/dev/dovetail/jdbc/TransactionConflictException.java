package dev.dovetail.jdbc;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A transaction could not go on beside another one; the same work can succeed in a new transaction. */
public abstract sealed class TransactionConflictException extends DatabaseException
        permits DeadlockException, SerializationFailureException {
    private static final long serialVersionUID = 1L;

    TransactionConflictException(String message, @Nullable String sql, SQLException cause) {
        super(message, sql, cause);
    }
}
