package dev.dovetail.jdbc;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Another transaction has changed what this one has read, so that the two cannot seem to run one after the other.
 */
public final class SerializationFailureException extends TransactionConflictException {
    private static final long serialVersionUID = 1L;

    SerializationFailureException(String message, @Nullable String sql, SQLException cause) {
        super(message, sql, cause);
    }
}
