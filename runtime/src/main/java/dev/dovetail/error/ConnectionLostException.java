package dev.dovetail.error;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if a statement, or a connection that a session takes, finds that the database cannot be reached or has closed
 * the connection. Nothing of the transaction is stored. Roll back and repeat the work; the session takes another
 * connection.
 */
public final class ConnectionLostException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what happened, and what to do
     * @param sql the statement, or null if none failed
     * @param cause the driver's exception
     */
    public ConnectionLostException(String message, @Nullable String sql, SQLException cause) {
        super(message, sql, cause);
    }
}
