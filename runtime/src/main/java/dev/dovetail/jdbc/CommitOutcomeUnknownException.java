package dev.dovetail.jdbc;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Nobody knows whether a transaction was committed: the connection was lost, or the driver failed, after the commit may
 * have been sent. Neither stored nor rolled back is sure. Look in a new session for what the transaction would have
 * stored, by a natural key or a token that belongs to the work, before it is repeated.
 */
public final class CommitOutcomeUnknownException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    CommitOutcomeUnknownException(String message, Throwable cause) {
        super(message, sqlState(cause), cause);
    }

    private static @Nullable String sqlState(Throwable cause) {
        return cause instanceof SQLException refused ? refused.getSQLState() : null;
    }
}
