package dev.dovetail.jdbc;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A constraint does not allow what was to be stored. */
public abstract sealed class ConstraintViolationException extends DatabaseException
        permits CheckViolationException, ForeignKeyViolationException, NotNullViolationException,
                UniqueViolationException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String constraint;
    private final @Nullable String column;

    ConstraintViolationException(String message, @Nullable String sql, SQLException cause, @Nullable String constraint,
            @Nullable String column) {
        super(message, sql, cause);
        this.constraint = constraint;
        this.column = column;
    }

    /** The constraint's name, as the database stores it; null where the driver does not tell. */
    public @Nullable String constraint() {
        return constraint;
    }

    /** The column, as the database stores it; null where the driver does not tell. */
    public @Nullable String column() {
        return column;
    }
}
