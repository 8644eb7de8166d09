package dev.dovetail.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The rows of a query, one after the other. To be closed, which sets its statement free. */
public final class Rows implements AutoCloseable {
    private final SessionConnection connection;
    private final @Nullable TakenConnection from;
    private final PreparedStatement statement;
    private final ResultSet results;
    private final String sql;
    private final Binding binding;
    private final long nanos;
    private final Row row;
    private long count;
    private boolean closed;
    private Runnable afterwards = () -> { };

    Rows(SessionConnection connection, PreparedStatement statement, ResultSet results, String sql, Binding binding,
            long nanos) {
        this.connection = connection;
        this.statement = statement;
        this.results = results;
        this.sql = sql;
        this.binding = binding;
        this.nanos = nanos;
        this.row = new Row(results, connection.dialect());
        this.from = connection.startReading();
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
        } catch (SQLException e) {
            throw Failures.of(sql, e, connection.dialect());
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
        } catch (SQLException e) {
            throw Failures.of(sql, e, connection.dialect());
        }
    }

    /** The name of a column, as the statement gives it. */
    public String columnName(int column) {
        try {
            return results.getMetaData().getColumnLabel(column);
        } catch (SQLException e) {
            throw Failures.of(sql, e, connection.dialect());
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            results.close();
        } catch (SQLException e) {
            throw Failures.of(sql, e, connection.dialect());
        } finally {
            connection.stopReading(from, sql, statement);
            afterwards.run();
        }
        connection.log().executed(sql, nanos, count, binding);
    }
}
