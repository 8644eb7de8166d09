package dev.dovetail.jdbc;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The database cannot be reached, or has closed the connection. */
public final class ConnectionLostException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    ConnectionLostException(String message, @Nullable String sql, SQLException cause) {
        super(message, sql, cause);
    }
}
