package dev.dovetail.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The rows of a query, one after the other. To be closed, which sets its statement free. */
public final class Rows implements AutoCloseable {
    private final SessionStatements statements;
    private final @Nullable TakenConnection from;
    private final PreparedStatement statement;
    private final ResultSet results;
    private final String sql;
    private final Binding binding;
    private final long nanos;
    private final Row row;
    private long count;
    private boolean closed;
    private boolean failed;
    private Runnable afterwards = () -> { };

    Rows(SessionStatements statements, PreparedStatement statement, ResultSet results, String sql, Binding binding,
            long nanos) {
        this.statements = statements;
        this.statement = statement;
        this.results = results;
        this.sql = sql;
        this.binding = binding;
        this.nanos = nanos;
        this.row = new Row(results, statements.dialect());
        row.of(this);
        this.from = statements.startReading();
    }

    /** Lets {@code action} follow when they are closed. */
    public Rows whenClosed(Runnable action) {
        afterwards = action;
        return this;
    }

    /** Goes to the next row; false after the last. */
    public boolean next() {
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

    /** The row at which they stand; always the same object. */
    public Row row() {
        return row;
    }

    /** How many columns each row has. */
    public int columns() {
        try {
            return results.getMetaData().getColumnCount();
        } catch (SQLException | RuntimeException | Error e) {
            throw failed(e);
        }
    }

    /** The name of a column, as the statement gives it. */
    public String columnName(int column) {
        try {
            return results.getMetaData().getColumnLabel(column);
        } catch (SQLException | RuntimeException | Error e) {
            throw failed(e);
        }
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
        statements.stopReading(from, sql, statement, !failed);
        try {
            afterwards.run();
        } catch (RuntimeException | Error e) {
            first = FirstThrown.of(first, e);
        }
        FirstThrown.rethrow(first);
        statements.log().executed(sql, nanos, count, binding);
    }

    private Throwable catching(Throwable e) {
        try {
            return failed(e);
        } catch (Error error) {
            return error;
        }
    }

    /** They cannot be read on, so that their transaction can only be undone; gives what to throw. */
    RuntimeException failed(Throwable e) {
        failed = true;
        return statements.failedReading(from, sql, e);
    }
}
