package dev.dovetail.jdbc;

import dev.dovetail.sql.Dialect;
import dev.dovetail.sql.KeyReturn;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Inserts rows in the way that their dialect says is the fastest, and reads the keys that the database makes. */
final class RowInsert {
    /** As SQLAlchemy's pages: more do not make it faster, and each number of rows is a statement to prepare. */
    private static final int MOST_ROWS = 1000;
    static final String[] NONE = {};

    private final SessionConnection connection;
    private final Dialect dialect;
    private final StatementLog log;
    private final InsertTexts texts;
    private final String sql;
    private final String[] keyColumns;
    private final KeyReader keys;

    /**
     * An insert of rows of one form.
     *
     * @param sql the statement for one row
     * @param keyColumns the columns of the keys that the database makes, unquoted; none where it makes none
     */
    RowInsert(SessionConnection connection, InsertTexts texts, String sql, String[] keyColumns, KeyReader keys) {
        this.connection = connection;
        this.dialect = connection.dialect();
        this.log = connection.log();
        this.texts = texts;
        this.sql = sql;
        this.keyColumns = keyColumns;
        this.keys = keys;
    }

    void insert(int rows, BatchBinding binding) {
        String values = values();
        int width = marks(values);
        if (keyColumns.length == 0 || dialect.keyReturn() == KeyReturn.BATCH) {
            ColumnArrays arrays = arrays(0, rows, width, binding);
            if (arrays == null) {
                batch(rows, binding);
            } else {
                unnested(0, rows, width, arrays, binding);
            }
            return;
        }
        int most = values.isEmpty() ? 1 : Math.min(MOST_ROWS, dialect.maxParameters() / Math.max(1, width));
        for (int first = 0; first < rows; first += most) {
            int page = Math.min(most, rows - first);
            ColumnArrays arrays = arrays(first, page, width, binding);
            if (arrays == null) {
                together(first, page, values, binding);
            } else {
                unnested(first, page, width, arrays, binding);
            }
        }
    }

    /** The rows as arrays; null where their dialect takes none, or they do not fit into any. */
    private @Nullable ColumnArrays arrays(int first, int rows, int width, BatchBinding binding) {
        return dialect.keyReturn() == KeyReturn.ARRAYS && rows > 1
                ? ColumnArrays.of(dialect, binding, first, rows, width) : null;
    }

    private void batch(int rows, BatchBinding binding) {
        boolean keyed = keyColumns.length > 0;
        PreparedStatement statement = null;
        try {
            statement = keyed ? connection.prepare(sql, keyColumns) : connection.prepare(sql);
            StatementRunner.send(statement, sql, rows, binding, log, dialect);
            if (keyed) {
                readKeys(statement.getGeneratedKeys(), 0, rows);
                connection.giveBackKeyed(sql, statement);
            } else {
                connection.giveBack(sql, statement);
            }
        } catch (SQLException e) {
            connection.discard(statement, e);
            throw Failures.of(sql, e, dialect);
        }
    }

    private void together(int first, int rows, String values, BatchBinding binding) {
        boolean returning = dialect.keyReturn() != KeyReturn.ROWS;
        String text = texts.of(sql, values, rows, returning ? keyColumns : NONE, dialect);
        PreparedStatement statement = null;
        try {
            statement = returning ? connection.prepare(text) : connection.prepare(text, keyColumns);
            Parameters parameters = new Parameters(statement, dialect);
            int width = marks(values);
            for (int row = 0; row < rows; row++) {
                parameters.startAt(row * width);
                binding.bind(first + row, parameters);
            }
            long start = log.start();
            if (returning) {
                readKeys(statement.executeQuery(), first, rows);
            } else {
                statement.executeUpdate();
                readKeys(statement.getGeneratedKeys(), first, rows);
            }
            executed(start, first, rows, binding);
            if (returning) {
                connection.giveBack(text, statement);
            } else {
                connection.giveBackKeyed(text, statement);
            }
        } catch (SQLException e) {
            connection.discard(statement, e);
            throw Failures.of(sql, e, dialect);
        }
    }

    private void unnested(int first, int rows, int width, ColumnArrays arrays, BatchBinding binding) {
        String text = texts.unnesting(sql, width, keyColumns, dialect);
        PreparedStatement statement = null;
        try {
            statement = connection.prepare(text);
            arrays.bindTo(statement);
            long start = log.start();
            if (keyColumns.length == 0) {
                statement.executeUpdate();
            } else {
                readKeys(statement.executeQuery(), first, rows);
            }
            executed(start, first, rows, binding);
            connection.giveBack(text, statement);
        } catch (SQLException e) {
            connection.discard(statement, e);
            throw Failures.of(sql, e, dialect);
        }
    }

    /** A statement for many rows is logged as what it is to the reader: a batch of the one for a row. */
    private void executed(long start, int first, int rows, BatchBinding binding) {
        log.executed(sql, log.since(start), rows, rows, first == 0 ? binding : new RowsFrom(first, binding));
    }

    /** The values of a row, in parentheses; empty where the statement has a form for one row only. */
    private String values() {
        int at = sql.lastIndexOf(" VALUES (");
        return at < 0 ? "" : sql.substring(at + " VALUES ".length());
    }

    /** A row's values are question marks only. */
    private static int marks(String values) {
        int marks = 0;
        for (int i = 0; i < values.length(); i++) {
            if (values.charAt(i) == '?') {
                marks++;
            }
        }
        return marks;
    }

    private void readKeys(ResultSet made, int first, int rows) throws SQLException {
        try (made) {
            Row row = new Row(made, dialect);
            for (int i = 0; i < rows; i++) {
                if (!made.next()) {
                    throw new SQLException("The database gave " + i + " keys for " + rows + " rows.");
                }
                keys.read(first + i, row);
            }
        }
    }

    /** The rows from one on, as a batch of their own. */
    private record RowsFrom(int first, BatchBinding binding) implements BatchBinding {
        @Override
        public void bind(int row, Parameters parameters) {
            binding.bind(first + row, parameters);
        }
    }
}
