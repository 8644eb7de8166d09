package dev.dovetail.jdbc;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Two transactions waited for each other, and the database has ended this one. */
public final class DeadlockException extends TransactionConflictException {
    private static final long serialVersionUID = 1L;

    DeadlockException(String message, @Nullable String sql, SQLException cause) {
        super(message, sql, cause);
    }
}
