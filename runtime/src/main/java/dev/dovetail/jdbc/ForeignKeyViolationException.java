package dev.dovetail.jdbc;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A foreign key refers to no row, or a row that is to be deleted is still referred to. */
public final class ForeignKeyViolationException extends ConstraintViolationException {
    private static final long serialVersionUID = 1L;

    ForeignKeyViolationException(String message, @Nullable String sql, SQLException cause, @Nullable String constraint,
            List<String> columns) {
        super(message, sql, cause, constraint, columns);
    }
}
