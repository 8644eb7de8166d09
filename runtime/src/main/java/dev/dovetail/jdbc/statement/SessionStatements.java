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

/** Prepares, executes and reuses the statements of a session. Closes those that have failed. */
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

    /** Returns a prepared statement, which is cached if {@link #giveBack} is called afterwards. */
    PreparedStatement prepare(String sql) throws SQLException {
        return prepare(connect(), sql);
    }

    /** Returns a prepared query like {@link #prepare(String)}, which need not begin the transaction. */
    PreparedStatement prepareToRead(String sql) throws SQLException {
        sending = false;
        log.preparing();
        Connection connected = connection.connectToRead();
        connection.used();
        sending = true;
        return prepare(connected, sql);
    }

    private PreparedStatement prepare(Connection connected, String sql) throws SQLException {
        PreparedStatement statement = open.take(sql);
        return limited(statement != null ? statement : connected.prepareStatement(sql));
    }

    /**
     * Returns a prepared statement that returns generated keys. {@code keyColumns} are names as the database stores
     * them.
     */
    PreparedStatement prepare(String sql, String[] keyColumns) throws SQLException {
        Connection connected = connect();
        PreparedStatement statement = openKeyed.take(sql);
        return limited(statement != null ? statement : connected.prepareStatement(sql, keyColumns));
    }

    /** Returns a new statement for one use. */
    Statement create() throws SQLException {
        return limited(connect().createStatement());
    }

    private Connection connect() {
        sending = false;
        log.preparing();
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

    /**
     * Records that a statement is sent now, so that a failure concerns the transaction. Returns the time for the log.
     */
    long start(String sql) {
        sending = true;
        return log.start(sql);
    }

    /** Executes a statement once for each row of {@code binding}, and logs it. Returns the update counts. */
    int[] send(PreparedStatement statement, String sql, int rows, BatchBinding binding) throws SQLException {
        StatementBinder parameters = new StatementBinder(statement, dialect());
        if (rows == 1) {
            binding.bind(0, parameters);
            long start = start(sql);
            int[] changed = {statement.executeUpdate()};
            log.executed(sql, sql, log.since(start), changed[0], 1, binding);
            return changed;
        }
        for (int row = 0; row < rows; row++) {
            binding.bind(row, parameters);
            statement.addBatch();
        }
        long start = start(sql);
        int[] changed = statement.executeBatch();
        log.executed(sql, sql, log.since(start), rows, rows, binding);
        return changed;
    }

    /** Releases a statement, which can be used again. */
    void giveBack(String sql, PreparedStatement statement) {
        giveBack(open, sql, statement);
    }

    /** Releases a statement that returns generated keys. */
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

    /** Registers rows that are read by a cursor. They end with the transaction, as some databases require. */
    Rows cursor(Rows rows) {
        List<Rows> more = new ArrayList<>(cursors);
        more.add(rows);
        cursors = List.copyOf(more);
        return rows;
    }

    /** Returns the open cursors. */
    List<Rows> cursors() {
        return cursors;
    }

    private void ended(Rows cursor) {
        if (cursors.contains(cursor)) {
            cursors = cursors.stream().filter(each -> each != cursor).toList();
        }
    }

    /**
     * Checks that no cursor is open before the transaction ends.
     *
     * @throws IllegalStateException if one is open
     */
    void checkStreams() {
        if (!cursors.isEmpty()) {
            throw new IllegalStateException("A stream of this session is open, and its rows can be read only within "
                    + "this"
                    + " transaction. Read it to its end, or close it, before commit(): try (Stream<...> rows = ...) "
                    + "closes it."
                    + " Nothing was committed.\n    in: " + cursors.get(0).sql());
        }
    }

    /** Ends all cursors except {@code those}. {@code how} describes the reason. */
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

    /** Records that rows are being read. Returns the connection that they are read from. */
    @Nullable BorrowedConnection startReading() {
        sending = false;
        limit.ended();
        BorrowedConnection borrowed = connection.taken();
        if (borrowed != null) {
            borrowed.startReading();
        }
        return borrowed;
    }

    /**
     * Records that rows were closed. Caches the statement if it can be used again and its connection is still in use.
     */
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
     * Records that a statement has failed. If it may have been sent, the transaction can only be rolled back.
     *
     * @param statement the statement to close, or null
     * @param what one or two words for the operation
     * @param sent the statement as it is reported
     * @return the exception to throw
     */
    RuntimeException failed(@Nullable Statement statement, String what, SentStatement sent, Throwable e) {
        boolean wasSending = sending;
        RuntimeException failed = failed(statement, what, sent.sql(), e);
        if (wasSending || failed instanceof DatabaseException) {
            log.failed(sent, failed);
        }
        return failed;
    }

    private RuntimeException failed(@Nullable Statement statement, String what, String sql, Throwable e) {
        limit.ended();
        Throwable failed = connection.translator().translated(sql, e);
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

    /** Records that reading rows has failed. Returns the exception to throw. */
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

    /** Closes the cached statements, and restores the query timeout of {@code connection}. */
    void close(Connection connection) {
        open.close();
        openKeyed.close();
        limit.lift(connection);
    }
}
