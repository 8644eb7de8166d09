package dev.dovetail.jdbc;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value that no two rows may share is in another row already. */
public final class UniqueViolationException extends ConstraintViolationException {
    private static final long serialVersionUID = 1L;

    UniqueViolationException(String message, @Nullable String sql, SQLException cause, @Nullable String constraint,
            List<String> columns) {
        super(message, sql, cause, constraint, columns);
    }
}
