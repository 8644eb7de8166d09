package dev.dovetail.error;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Thrown if a row does not fulfil a check constraint. Roll back, and store a value that the check accepts. */
public final class CheckViolationException extends ConstraintViolationException {
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
    public CheckViolationException(String message, @Nullable String sql, SQLException cause,
            @Nullable String constraint,
            List<String> columns) {
        super(message, sql, cause, constraint, columns);
    }
}
