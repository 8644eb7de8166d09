package dev.dovetail.jdbc.statement;

import dev.dovetail.dialect.DatabaseErrorKind;
import dev.dovetail.error.CheckViolationException;
import dev.dovetail.error.CommitOutcomeUnknownException;
import dev.dovetail.error.ConnectionLostException;
import dev.dovetail.error.DatabaseException;
import dev.dovetail.error.DeadlockException;
import dev.dovetail.error.ForeignKeyViolationException;
import dev.dovetail.error.LockNotAvailableException;
import dev.dovetail.error.MissingTableException;
import dev.dovetail.error.NotNullViolationException;
import dev.dovetail.error.SerializationFailureException;
import dev.dovetail.error.StatementTimeoutException;
import dev.dovetail.error.UniqueViolationException;
import dev.dovetail.error.ValueTooLargeException;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Creates the exception of each kind of error. A class of its own: the JVM loads it, and the classes of the exceptions,
 * when a statement fails for the first time, and not before the first query of a program.
 */
final class DatabaseExceptions {
    private DatabaseExceptions() {}

    /**
     * Returns the exception of a kind of error.
     *
     * @param sql the statement, or null if it is not one that failed
     * @param constraint the constraint that the database names, or null
     * @param columns the columns that the database names
     */
    static DatabaseException of(DatabaseErrorKind kind, String message, @Nullable String sql, SQLException cause,
            @Nullable String constraint, List<String> columns) {
        return switch (kind) {
            case UNIQUE -> new UniqueViolationException(message, sql, cause, constraint, columns);
            case FOREIGN_KEY -> new ForeignKeyViolationException(message, sql, cause, constraint, columns);
            case NOT_NULL -> new NotNullViolationException(message, sql, cause, constraint, columns);
            case CHECK -> new CheckViolationException(message, sql, cause, constraint, columns);
            case DEADLOCK -> new DeadlockException(message, sql, cause);
            case SERIALIZATION -> new SerializationFailureException(message, sql, cause);
            case TIMEOUT -> new StatementTimeoutException(message, sql, cause);
            case LOCK -> new LockNotAvailableException(message, sql, cause);
            case TOO_LARGE -> new ValueTooLargeException(message, sql, cause, columns);
            case CONNECTION_LOST -> new ConnectionLostException(message, sql, cause);
            case MISSING_TABLE -> new MissingTableException(message + "\n    If its schema was never created here, call"
                    + " SCHEMA.createIn(database) of the generated schema.", sql, cause);
            case OTHER -> new DatabaseException(message, sql, cause);
        };
    }

    /** Returns the exception for a commit whose outcome is unknown. {@code said} is the message of {@code cause}. */
    static DatabaseException outcomeUnknown(String said, Throwable cause) {
        return new CommitOutcomeUnknownException("Nobody knows whether this transaction was committed: " + said
                + "\n    All of it was stored, or nothing. Look in a new session whether its rows are there, by a"
                + " natural key or a token of the work itself, before you repeat it.", cause);
    }
}
