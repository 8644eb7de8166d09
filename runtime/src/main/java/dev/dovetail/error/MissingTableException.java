package dev.dovetail.error;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if a statement names a table that does not exist. Create the schema first: {@code SCHEMA.createIn(database)},
 * or the generated DDL.
 */
public final class MissingTableException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what happened, and what to do
     * @param sql the statement, or null if none failed
     * @param cause the driver's exception
     */
    public MissingTableException(String message, @Nullable String sql, SQLException cause) {
        super(message, sql, cause);
    }
}
