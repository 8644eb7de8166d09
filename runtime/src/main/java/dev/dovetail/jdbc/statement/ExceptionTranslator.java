package dev.dovetail.jdbc.statement;

import dev.dovetail.dialect.DatabaseErrorKind;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.error.DatabaseException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Translates exceptions of drivers to exceptions of Dovetail. */
final class ExceptionTranslator {
    private final Dialect dialect;
    private final boolean hidesValues;

    /**
     * Creates a translator.
     *
     * @param hidesValues whether what drivers say is left out, since it may repeat values
     */
    ExceptionTranslator(Dialect dialect, boolean hidesValues) {
        this.dialect = dialect;
        this.hidesValues = hidesValues;
    }

    /** Returns the exception for {@code thrown}, by which the statement {@code sql} failed. */
    Throwable translated(String sql, Throwable thrown) {
        if (thrown instanceof SQLException cause) {
            SQLException refused = refused(cause);
            return of(shown(refused) + "\n    in: " + sql, sql, refused);
        }
        // A value that could not be bound or read.
        return hidesValues && thrown instanceof DatabaseException && thrown.getCause() instanceof SQLException cause
                ? of(shown(cause) + "\n    in: " + sql, sql, cause) : thrown;
    }

    /** Returns the exception for another failed operation, for example a commit. {@code what} completes "Cannot". */
    DatabaseException failing(String what, SQLException cause) {
        return of("Cannot " + what + ": " + shown(cause), null, cause);
    }

    /** Returns the exception for another failed operation, if the dialect is not known or does not matter. */
    static DatabaseException doing(String what, SQLException cause) {
        String message = "Cannot " + what + ": " + text(cause);
        DatabaseErrorKind errorKind = DatabaseErrorKind.bySqlState(cause.getSQLState());
        DatabaseErrorKind known = errorKind == DatabaseErrorKind.CONNECTION_LOST ? errorKind : DatabaseErrorKind.OTHER;
        return DatabaseExceptions.of(known, message, null, cause, null, List.of());
    }

    /**
     * Returns the exception for a failed commit. The outcome is known only if the database reports a reason with which
     * nothing is stored.
     */
    DatabaseException committing(Throwable cause) {
        if (cause instanceof SQLException refused && isUndone(refused)) {
            return of("Cannot commit: " + shown(refused)
                    + "\n    The transaction was rolled back: nothing of it was stored.", null, refused);
        }
        Throwable said = hidesValues && cause instanceof SQLException refused ? hidden(refused) : cause;
        return DatabaseExceptions.outcomeUnknown(text(said), said);
    }

    private boolean isUndone(SQLException refused) {
        String state = refused.getSQLState() == null ? "" : refused.getSQLState();
        DatabaseErrorKind errorKind =
                dialect.classifyError(refused.getSQLState(), refused.getErrorCode(), text(refused));
        return switch (errorKind) {
            case UNIQUE, FOREIGN_KEY, NOT_NULL, CHECK, DEADLOCK, SERIALIZATION -> true;
            case CONNECTION_LOST -> false;
            case TIMEOUT, LOCK -> dialect.undoesTimedOutCommits();
            // 25P02: the transaction had failed before, and the database rolls it back instead of committing.
            default -> state.startsWith("23") || state.startsWith("40") && !state.equals("40003")
                    || state.equals("25P02");
        };
    }

    /** Returns the cause of a failed batch. The message of the batch itself would repeat all values. */
    private static SQLException refused(SQLException cause) {
        SQLException next = cause.getNextException();
        return cause instanceof BatchUpdateException && next != null ? next : cause;
    }

    private static String text(Throwable cause) {
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }

    /** Returns what the driver said, as the message repeats it. */
    private String shown(SQLException cause) {
        return text(hidesValues ? hidden(cause) : cause);
    }

    /** Returns {@code said} without its message. */
    private static SQLException hidden(SQLException said) {
        SQLException hidden = new SQLException("What the driver said is hidden ("
                + (said.getSQLState() == null ? "" : "SQLSTATE " + said.getSQLState() + ", ") + "code "
                + said.getErrorCode() + ").", said.getSQLState(), said.getErrorCode());
        hidden.setStackTrace(said.getStackTrace());
        return hidden;
    }

    private DatabaseException of(String message, @Nullable String sql, SQLException thrown) {
        String said = text(thrown);
        SQLException cause = hidesValues ? hidden(thrown) : thrown;
        DatabaseErrorKind errorKind = dialect.classifyError(cause.getSQLState(), cause.getErrorCode(), said);
        return DatabaseExceptions.of(errorKind, message, sql, cause, dialect.constraint(said), dialect.columns(said));
    }
}
