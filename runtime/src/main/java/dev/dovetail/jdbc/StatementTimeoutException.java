package dev.dovetail.jdbc;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A statement, or its wait for a lock, took longer than allowed. */
public final class StatementTimeoutException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    StatementTimeoutException(String message, @Nullable String sql, SQLException cause) {
        super(message, sql, cause);
    }
}
