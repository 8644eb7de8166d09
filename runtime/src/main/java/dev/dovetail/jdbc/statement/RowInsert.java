package dev.dovetail.jdbc.statement;

import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.GeneratedKeyStrategy;
import dev.dovetail.error.RowNotInsertedException;
import dev.dovetail.generated.Row;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Inserts rows in the fastest way of the dialect, and reads generated keys. */
final class RowInsert {
    /**
     * The maximum number of rows of a statement. More rows are not faster, and each number of rows needs its own
     * prepared statement.
     */
    private static final int MOST_ROWS = 1000;

    private final SessionStatements statements;
    private final Dialect dialect;
    private final StatementLog log;
    private final InsertStatement insert;
    private final KeyReader keys;

    RowInsert(SessionStatements statements, InsertStatement insert, KeyReader keys) {
        this.statements = statements;
        this.dialect = statements.dialect();
        this.log = statements.log();
        this.insert = insert;
        this.keys = keys;
    }

    /**
     * Inserts {@code rows} rows.
     *
     * @throws RowNotInsertedException if the database skipped a row
     */
    void insert(int rows, BatchBinding binding) {
        if (!insert.isKeyed() || dialect.keyReturn() == GeneratedKeyStrategy.BATCH) {
            ColumnArrays arrays = arrays(0, rows, binding);
            if (arrays == null) {
                batch(rows, binding);
            } else {
                unnested(0, rows, arrays, binding);
            }
            return;
        }
        int most = insert.takesManyRows() && dialect.keyReturn() != GeneratedKeyStrategy.SINGLE
                ? Math.min(MOST_ROWS, dialect.maxParameters() / Math.max(1, insert.width())) : 1;
        for (int first = 0; first < rows; first += most) {
            int page = Math.min(most, rows - first);
            ColumnArrays arrays = arrays(first, page, binding);
            if (arrays == null) {
                together(first, page, binding);
            } else {
                unnested(first, page, arrays, binding);
            }
        }
    }

    /** Collects rows as arrays. Returns null if the dialect does not use arrays or the rows do not fit. */
    private @Nullable ColumnArrays arrays(int first, int rows, BatchBinding binding) {
        boolean isPossible = insert.isKeyed()
                ? dialect.keyReturn() == GeneratedKeyStrategy.ARRAYS : dialect.insertsArrays();
        return isPossible && rows > 1
                ? ColumnArrays.of(dialect, binding, first, rows, insert.width()) : null;
    }

    private void batch(int rows, BatchBinding binding) {
        boolean keyed = insert.isKeyed();
        String sql = insert.sql();
        PreparedStatement statement = null;
        try {
            statement = keyed ? statements.prepare(sql, insert.keyColumns()) : statements.prepare(sql);
            int[] counts = statements.send(statement, sql, rows, binding);
            if (keyed) {
                readKeys(statement.getGeneratedKeys(), 0, rows);
                statements.giveBackKeyed(sql, statement);
            } else {
                for (int i = 0; insert.isCounted() && i < counts.length; i++) {
                    check(counts[i] == 0 ? i : rows, rows);
                }
                statements.giveBack(sql, statement);
            }
        } catch (SQLException | RuntimeException | Error e) {
            throw statements.failed(statement, "statement", SentStatement.of(sql, sql, rows, binding), e);
        }
    }

    private void together(int first, int rows, BatchBinding binding) {
        boolean returning = insert.isReturning();
        String text = insert.text(rows);
        PreparedStatement statement = null;
        try {
            statement = returning ? statements.prepare(text) : statements.prepare(text, insert.keyColumns());
            StatementBinder parameters = new StatementBinder(statement, dialect);
            int width = insert.width();
            for (int row = 0; row < rows; row++) {
                parameters.startAt(row * width);
                binding.bind(first + row, parameters);
            }
            long start = statements.start(insert.sql());
            if (returning) {
                readKeys(statement.executeQuery(), first, rows);
            } else {
                statement.executeUpdate();
                readKeys(statement.getGeneratedKeys(), first, rows);
            }
            executed(start, text, first, rows, binding);
            if (returning) {
                statements.giveBack(text, statement);
            } else {
                statements.giveBackKeyed(text, statement);
            }
        } catch (SQLException | RuntimeException | Error e) {
            throw statements.failed(statement, "statement",
                    SentStatement.of(insert.sql(), text, first, rows, binding), e);
        }
    }

    private void unnested(int first, int rows, ColumnArrays arrays, BatchBinding binding) {
        String text = insert.unnesting(arrays.types());
        PreparedStatement statement = null;
        try {
            statement = statements.prepare(text);
            arrays.bindTo(statement);
            long start = statements.start(insert.sql());
            if (!insert.isKeyed()) {
                check(statement.executeUpdate(), rows);
            } else {
                readKeys(statement.executeQuery(), first, rows);
            }
            executed(start, text, first, rows, binding);
            statements.giveBack(text, statement);
        } catch (SQLException | RuntimeException | Error e) {
            throw statements.failed(statement, "statement",
                    SentStatement.of(insert.sql(), text, first, rows, binding), e);
        }
    }

    /** Logs a statement with many rows as a batch of the INSERT of one row. */
    private void executed(long start, String text, int first, int rows, BatchBinding binding) {
        log.executed(insert.sql(), text, log.since(start), rows, rows,
                first == 0 ? binding : new RowsFrom(first, binding));
    }

    private void readKeys(ResultSet made, int first, int rows) throws SQLException {
        try (made) {
            Row row = new ResultRow(made, dialect);
            for (int i = 0; i < rows; i++) {
                if (!made.next()) {
                    check(i, rows);
                }
                keys.read(first + i, row);
            }
        }
    }

    /** Checks the number of inserted rows, because a rule or trigger may skip rows silently. */
    private void check(int inserted, int rows) {
        if (inserted < rows && insert.isCounted()) {
            throw new RowNotInsertedException(insert.sql(), inserted, rows);
        }
    }
}
