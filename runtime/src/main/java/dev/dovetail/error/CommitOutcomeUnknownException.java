package dev.dovetail.error;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if it is unknown whether a transaction was committed: the connection was lost, or the driver failed, after the
 * commit may have been sent. Before the work is repeated, look in a new session for what it would have stored, by a
 * natural key or by a token of the work.
 */
public final class CommitOutcomeUnknownException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what happened, and what to do
     * @param cause the driver's exception
     */
    public CommitOutcomeUnknownException(String message, Throwable cause) {
        super(message, sqlState(cause), cause);
    }

    private static @Nullable String sqlState(Throwable cause) {
        return cause instanceof SQLException refused ? refused.getSQLState() : null;
    }
}
