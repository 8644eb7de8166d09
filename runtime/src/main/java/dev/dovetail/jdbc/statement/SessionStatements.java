package dev.dovetail.jdbc.statement;

import dev.dovetail.dialect.Dialect;
import dev.dovetail.error.DatabaseException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements of a session: each is prepared, sent, and used again, or given up where something fails. */
final class SessionStatements {
    private final SessionConnection connection;
    private final StatementLog log;
    private final TimeLimit limit;
    private final StatementCache open = new StatementCache();
    private final StatementCache openKeyed = new StatementCache();
    /** Never changed, but replaced when a cursor opens or ends: most sessions have none. */
    private List<Rows> cursors = List.of();
    private boolean sending;

    SessionStatements(SessionConnection connection, StatementLog log, TimeLimit limit) {
        this.connection = connection;
        this.log = log;
        this.limit = limit;
    }

    Dialect dialect() {
        return connection.dialect();
    }

    StatementLog log() {
        return log;
    }

    TimeLimit limit() {
        return limit;
    }

    PreparedStatement prepare(String sql) throws SQLException {
        Connection connected = connect();
        PreparedStatement statement = open.take(sql);
        return limited(statement != null ? statement : connected.prepareStatement(sql));
    }

    /** The same for one that returns keys, whose columns are as the database names them. */
    PreparedStatement prepare(String sql, String[] keyColumns) throws SQLException {
        Connection connected = connect();
        PreparedStatement statement = openKeyed.take(sql);
        return limited(statement != null ? statement : connected.prepareStatement(sql, keyColumns));
    }

    /** A statement for one use. */
    Statement create() throws SQLException {
        return limited(connect().createStatement());
    }

    private Connection connect() {
        sending = false;
        Connection connected = connection.connect();
        connection.used();
        sending = true;
        return connected;
    }

    private <S extends Statement> S limited(S statement) throws SQLException {
        try {
            limit.on(statement);
            sending = false;
            return statement;
        } catch (SQLException | RuntimeException | Error e) {
            close(statement, e);
            throw e;
        }
    }

    /** The statement is sent now: from here on the database may have heard of it. Gives the time for the log. */
    long start() {
        sending = true;
        return log.start();
    }

    /** Executes a statement once for each row of values, and logs it; says how many rows each changed. */
    int[] send(PreparedStatement statement, String sql, int rows, BatchBinding binding) throws SQLException {
        StatementBinder parameters = new StatementBinder(statement, dialect());
        if (rows == 1) {
            binding.bind(0, parameters);
            long start = start();
            int[] changed = {statement.executeUpdate()};
            log.executed(sql, log.since(start), changed[0], 1, binding);
            return changed;
        }
        for (int row = 0; row < rows; row++) {
            binding.bind(row, parameters);
            statement.addBatch();
        }
        long start = start();
        int[] changed = statement.executeBatch();
        log.executed(sql, log.since(start), rows, rows, binding);
        return changed;
    }

    /** A statement is in use no more, and fit to be used again. */
    void giveBack(String sql, PreparedStatement statement) {
        giveBack(open, sql, statement);
    }

    /** The same for one that returns keys. */
    void giveBackKeyed(String sql, PreparedStatement statement) {
        giveBack(openKeyed, sql, statement);
    }

    private void giveBack(StatementCache idle, String sql, PreparedStatement statement) {
        sending = false;
        limit.ended();
        if (connection.taken() == null) {
            StatementCache.close(statement);
        } else {
            idle.put(sql, statement);
        }
    }

    /** Rows that are read by a cursor: where a database has them only within the transaction, all are treated so. */
    Rows cursor(Rows rows) {
        List<Rows> more = new ArrayList<>(cursors);
        more.add(rows);
        cursors = List.copyOf(more);
        return rows;
    }

    /** The cursors that are open. */
    List<Rows> cursors() {
        return cursors;
    }

    private void ended(Rows cursor) {
        if (cursors.contains(cursor)) {
            cursors = cursors.stream().filter(each -> each != cursor).toList();
        }
    }

    /** Refuses to end the transaction while a cursor is open. */
    void checkStreams() {
        if (!cursors.isEmpty()) {
            throw new IllegalStateException("A stream of this session is open, and its rows can be read only within "
                    + "this"
                    + " transaction. Read it to its end, or close it, before commit(): try (Stream<...> rows = ...) "
                    + "closes it."
                    + " Nothing was committed.\n    in: " + cursors.get(0).sql());
        }
    }

    /** Cursors, but for {@code those}, cannot be read on, since {@code how}. */
    void over(List<Rows> those, String how, boolean answers) {
        List<Rows> before = cursors;
        for (int i = 0; i < before.size(); i++) {
            Rows rows = before.get(i);
            if (!those.contains(rows)) {
                ended(rows);
                rows.over(how, answers);
            }
        }
    }

    /** Rows are being read; the connection from which they come. */
    @Nullable BorrowedConnection startReading() {
        sending = false;
        limit.ended();
        BorrowedConnection borrowed = connection.taken();
        if (borrowed != null) {
            borrowed.startReading();
        }
        return borrowed;
    }

    /** The statement of rows that are read no more is used again if it is fit, and its connection still there. */
    void stopReading(Rows rows, @Nullable BorrowedConnection from, String sql, PreparedStatement statement,
            boolean fit) {
        ended(rows);
        if (from != null) {
            from.stopReading();
        }
        if (fit && from == connection.taken()) {
            giveBack(sql, statement);
        } else {
            StatementCache.close(statement);
        }
    }

    /**
     * A statement failed: it is not used again, and its transaction can only be undone. Values that the application
     * does not manage to bind harm no transaction.
     *
     * @param what what failed, in a word
     * @return what to throw
     */
    RuntimeException failed(@Nullable Statement statement, String what, String sql, Throwable e) {
        limit.ended();
        Throwable failed = e instanceof SQLException refused ? ExceptionTranslator.of(sql, refused, dialect()) : e;
        if (sending || failed instanceof Error || failed instanceof DatabaseException && connection.taken() != null) {
            connection.note(what, failed);
        }
        sending = false;
        if (statement != null) {
            close(statement, failed);
        }
        if (failed instanceof Error error) {
            throw error;
        }
        return FirstThrown.unchecked(failed);
    }

    /** Rows failed while they were being read. */
    RuntimeException failedReading(@Nullable BorrowedConnection from, String sql, Throwable e) {
        sending = from == connection.taken();
        return failed(null, "query", sql, e);
    }

    private static void close(Statement statement, Throwable failed) {
        try {
            statement.close();
        } catch (SQLException | RuntimeException | Error e) {
            FirstThrown.of(failed, e);
        }
    }

    /** Closes those that are idle, and lifts the limit that was put on {@code connection}. */
    void close(Connection connection) {
        open.close();
        openKeyed.close();
        limit.lift(connection);
    }
}
