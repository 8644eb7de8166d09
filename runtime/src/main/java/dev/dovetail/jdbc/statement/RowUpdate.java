package dev.dovetail.jdbc.statement;

import dev.dovetail.dialect.Ability;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.UpdateReturn;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Updates rows and reads back columns whose values the database makes. */
final class RowUpdate {
    private final SessionStatements statements;
    private final Dialect dialect;
    private final String sql;
    private final String[] columns;
    private final KeyReader values;

    /** Creates an update by {@code sql} that passes the values of {@code columns}, which are unquoted, to a reader. */
    RowUpdate(SessionStatements statements, String sql, String[] columns, KeyReader values) {
        this.statements = statements;
        this.dialect = statements.dialect();
        this.sql = sql;
        this.columns = columns;
        this.values = values;
    }

    /** Executes the update once for each row. Returns the number of rows that each changed. */
    int[] update(int rows, BatchBinding binding) {
        return dialect.updateReturn() == UpdateReturn.KEYS ? together(rows, binding) : oneByOne(rows, binding);
    }

    private int[] together(int rows, BatchBinding binding) {
        String[] stored = new String[columns.length];
        for (int i = 0; i < stored.length; i++) {
            stored[i] = dialect.identifiers().stored(columns[i]);
        }
        PreparedStatement statement = null;
        try {
            statement = statements.prepare(sql, stored);
            int[] changed = new int[rows];
            int page = dialect.has(Ability.GENERATED_KEYS_OF_ROWS) ? rows : 1;
            for (int first = 0; first < rows; first += page) {
                send(statement, first, page, binding, changed);
            }
            statements.giveBackKeyed(sql, statement);
            return changed;
        } catch (SQLException | RuntimeException | Error e) {
            throw statements.failed(statement, "statement", SentStatement.of(sql, sql, rows, binding), e);
        }
    }

    private void send(PreparedStatement statement, int first, int rows, BatchBinding binding, int[] changed)
            throws SQLException {
        int[] counts = statements.send(statement, sql, rows,
                first == 0 ? binding : new RowsFrom(first, binding));
        try (ResultSet made = statement.getGeneratedKeys()) {
            ResultRow row = new ResultRow(made, dialect);
            for (int i = 0; i < rows; i++) {
                changed[first + i] = counts[i];
                if (counts[i] != 0 && made.next()) {
                    values.read(first + i, row);
                }
            }
        }
    }

    private int[] oneByOne(int rows, BatchBinding binding) {
        StringBuilder text = new StringBuilder(sql);
        for (int i = 0; i < columns.length; i++) {
            text.append(i == 0 ? " RETURNING " : ", ").append(dialect.identifiers().quoted(columns[i]));
        }
        String returning = text.toString();
        PreparedStatement statement = null;
        try {
            int[] changed = new int[rows];
            statement = statements.prepare(returning);
            StatementBinder parameters = new StatementBinder(statement, dialect);
            long start = statements.start(sql);
            for (int i = 0; i < rows; i++) {
                binding.bind(i, parameters);
                try (ResultSet made = statement.executeQuery()) {
                    if (made.next()) {
                        changed[i] = 1;
                        values.read(i, new ResultRow(made, dialect));
                    }
                }
            }
            statements.log().executed(sql, returning, statements.log().since(start), rows == 1 ? changed[0] : rows,
                    rows, binding);
            statements.giveBack(returning, statement);
            return changed;
        } catch (SQLException | RuntimeException | Error e) {
            throw statements.failed(statement, "statement", SentStatement.of(sql, returning, rows, binding), e);
        }
    }
}
