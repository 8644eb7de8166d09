package dev.dovetail.error;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if the database, or the connection to it, fails. The message holds the statement's text and the driver's
 * message. Bound values are in it only if the driver repeats them. The session then refuses everything but
 * {@code rollback()}, or the rollback of a savepoint that was set before.
 */
public class DatabaseException extends DovetailException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String sql;
    private final @Nullable String sqlState;
    private @Nullable String meaning;

    /**
     * Creates the exception for a driver's failure.
     *
     * @param message what the driver said, and the statement
     * @param sql the statement, or null if none failed
     * @param cause the driver's exception, or null if it gave none
     */
    public DatabaseException(String message, @Nullable String sql, @Nullable SQLException cause) {
        super(message, cause);
        this.sql = sql;
        this.sqlState = cause == null ? null : cause.getSQLState();
    }

    /** Creates the exception if no statement failed, and the cause may be any throwable. */
    DatabaseException(String message, @Nullable String sqlState, Throwable cause) {
        super(message, cause);
        this.sql = null;
        this.sqlState = sqlState;
    }

    /** Creates an exception with a longer message and the cause of {@code failure}. */
    DatabaseException(String message, DatabaseException failure) {
        super(message, failure.getCause());
        this.sql = failure.sql;
        this.sqlState = failure.sqlState;
    }

    /**
     * Adds a sentence before the message. The runtime calls it if the entity and the property are known.
     *
     * @param meaning a sentence that names them
     */
    public void explain(String meaning) {
        this.meaning = meaning;
    }

    @Override
    @Nullable String said() {
        return meaning == null ? super.said() : meaning + separator() + super.said();
    }

    @Override
    String separator() {
        return "\n    ";
    }

    /** Returns the statement, or null if none failed, but for example a commit. */
    public @Nullable String sql() {
        return sql;
    }

    /** Returns the SQLSTATE of the driver, or null if it gave none. */
    public @Nullable String sqlState() {
        return sqlState;
    }
}
