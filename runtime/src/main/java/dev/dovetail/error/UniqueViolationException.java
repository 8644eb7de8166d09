package dev.dovetail.error;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if another row holds a value that must be unique. Roll back; then read that row, or store another value. To
 * try an insert and go on, set a savepoint before it.
 */
public final class UniqueViolationException extends ConstraintViolationException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what happened, and what to do
     * @param sql the statement, or null if none failed
     * @param cause the driver's exception
     * @param constraint the constraint's name, or null if the driver does not name it
     * @param columns the columns that the driver names
     */
    public UniqueViolationException(String message, @Nullable String sql, SQLException cause,
            @Nullable String constraint,
            List<String> columns) {
        super(message, sql, cause, constraint, columns);
    }
}
