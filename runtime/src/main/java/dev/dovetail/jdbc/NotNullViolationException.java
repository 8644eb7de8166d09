package dev.dovetail.jdbc;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Null was to be stored where a value must be. */
public final class NotNullViolationException extends ConstraintViolationException {
    private static final long serialVersionUID = 1L;

    NotNullViolationException(String message, @Nullable String sql, SQLException cause, @Nullable String constraint,
            List<String> columns) {
        super(message, sql, cause, constraint, columns);
    }
}
