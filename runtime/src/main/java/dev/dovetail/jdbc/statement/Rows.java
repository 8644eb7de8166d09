package dev.dovetail.jdbc.statement;

import dev.dovetail.generated.Row;
import dev.dovetail.jdbc.StatementListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cursor over the result rows of a query. Must be closed, which releases the statement. */
public final class Rows implements AutoCloseable {
    /** A reason of {@link #over}. */
    static final String COMMITTED = "its transaction was committed";
    private static final Logger LOGGER = System.getLogger("dev.dovetail.jdbc");

    private final SessionStatements statements;
    private final @Nullable BorrowedConnection from;
    private final PreparedStatement statement;
    private final ResultSet results;
    private final String sql;
    private final Binding binding;
    private final long nanos;
    private final List<StatementListener> ends;
    private final ResultRow row;
    private long count;
    private boolean closed;
    private boolean failed;
    private @Nullable String over;
    private @Nullable Runnable afterwards;

    Rows(SessionStatements statements, PreparedStatement statement, ResultSet results, String sql, Binding binding,
            long nanos) {
        this.statements = statements;
        this.statement = statement;
        this.results = results;
        this.sql = sql;
        this.binding = binding;
        this.nanos = nanos;
        this.row = new ResultRow(results, statements.dialect());
        row.of(this);
        this.ends = statements.log().reading();
        this.from = statements.startReading();
    }

    /** Runs {@code action} when the rows are closed. */
    public Rows whenClosed(Runnable action) {
        afterwards = action;
        return this;
    }

    /**
     * Moves to the next row. Returns false after the last one.
     *
     * @throws IllegalStateException if the transaction of the query has ended
     */
    public boolean next() {
        if (over != null) {
            throw new IllegalStateException("The stream of a query is read on after " + over
                    + ": databases give its rows only within the transaction that has opened it."
                    + " Read it to its end before, or in a session of its own.\n"
                    + "    in: " + sql);
        }
        try {
            if (results.next()) {
                count++;
                row.moved();
                return true;
            }
            return false;
        } catch (SQLException | RuntimeException | Error e) {
            throw failed(e);
        }
    }

    /** Returns the current row. It is always the same object. */
    public Row row() {
        return row;
    }

    /** Returns the number of columns. */
    public int columns() {
        try {
            return results.getMetaData().getColumnCount();
        } catch (SQLException | RuntimeException | Error e) {
            throw failed(e);
        }
    }

    /** Returns the label of {@code column} in the result. */
    public String columnName(int column) {
        try {
            return results.getMetaData().getColumnLabel(column);
        } catch (SQLException | RuntimeException | Error e) {
            throw failed(e);
        }
    }

    /**
     * Ends the reading and closes the rows if the connection can answer. {@code how} describes the reason for the
     * exception of {@link #next}.
     */
    void over(String how, boolean answers) {
        over = how;
        try {
            if (answers) {
                close();
            }
        } catch (RuntimeException | Error e) {
            LOGGER.log(Level.DEBUG, "Rows that nobody will read cannot be closed: " + e);
        }
    }

    String sql() {
        return sql;
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        Throwable first = null;
        try {
            results.close();
        } catch (SQLException | RuntimeException | Error e) {
            first = catching(e);
        }
        statements.stopReading(this, from, sql, statement, !failed);
        try {
            if (afterwards != null) {
                afterwards.run();
            }
        } catch (RuntimeException | Error e) {
            first = FirstThrown.of(first, e);
        }
        FirstThrown.rethrow(first);
        if (!failed) {
            statements.log().executed(sql, nanos, count, binding, ends);
        }
    }

    private Throwable catching(Throwable e) {
        try {
            return failed(e);
        } catch (Error error) {
            return error;
        }
    }

    /**
     * Records that reading has failed, so that the transaction can only be rolled back. Returns the exception to throw.
     */
    RuntimeException failed(Throwable e) {
        boolean reported = failed;
        failed = true;
        RuntimeException failure = statements.failedReading(from, sql, e);
        if (!reported) {
            statements.log().failed(SentStatement.of(sql, binding), nanos, count, failure, ends);
        }
        return failure;
    }
}
