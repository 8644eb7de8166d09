package dev.dovetail.jdbc;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A table is not there: perhaps the schema has not been created yet. */
public final class MissingTableException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    MissingTableException(String message, @Nullable String sql, SQLException cause) {
        super(message, sql, cause);
    }
}
