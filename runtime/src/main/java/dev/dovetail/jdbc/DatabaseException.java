package dev.dovetail.jdbc;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The database, or the way to it, refused. The message has the statement's text and what the driver said; the values
 * that were bound are in it only where the driver repeats them.
 */
public class DatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String sql;
    private final @Nullable String sqlState;
    private @Nullable String meaning;
    private @Nullable String call;

    /** Made by this package, where a driver fails. */
    protected DatabaseException(String message, @Nullable String sql, @Nullable SQLException cause) {
        super(message, cause);
        this.sql = sql;
        this.sqlState = cause == null ? null : cause.getSQLState();
    }

    /** Made where no statement failed, and not only a driver's refusal may be the cause. */
    DatabaseException(String message, @Nullable String sqlState, Throwable cause) {
        super(message, cause);
        this.sql = null;
        this.sqlState = sqlState;
    }

    /** Made from another failure, of which it says more; its cause is that one's. */
    protected DatabaseException(String message, DatabaseException failure) {
        super(message, failure.getCause());
        this.sql = failure.sql;
        this.sqlState = failure.sqlState;
    }

    /**
     * Says before all else what the failure means to the application. Called where the entity and the property are
     * known.
     */
    public void explain(String meaning) {
        this.meaning = meaning;
    }

    /** Says that the session was flushing by itself, before this. */
    public void before(String call) {
        this.call = call;
    }

    @Override
    public @Nullable String getMessage() {
        String message = meaning == null ? super.getMessage() : meaning + "\n    " + super.getMessage();
        return call == null ? message : message + "\n    This came up while flushing before " + call + ".";
    }

    /** The statement; null where no statement failed, but for example a commit. */
    public @Nullable String sql() {
        return sql;
    }

    /** The SQLSTATE that the driver gave. */
    public @Nullable String sqlState() {
        return sqlState;
    }
}
