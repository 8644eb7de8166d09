package dev.dovetail.jdbc;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A statement took longer than allowed. A wait for a lock that was too long is a {@link LockNotAvailableException}. */
public final class StatementTimeoutException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    StatementTimeoutException(String message, @Nullable String sql, SQLException cause) {
        super(message, sql, cause);
    }
}
