package dev.dovetail.jdbc;

import dev.dovetail.sql.BoundSql;
import dev.dovetail.sql.Dialect;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Executes a session's statements over one connection at a time. Between {@link #begin} and {@link #commit} or
 * {@link #rollback} they are one transaction, which takes a connection from the data source with its first statement;
 * outside, each commits by itself.
 */
public final class StatementRunner implements AutoCloseable {
    private final SessionConnection connection;
    private final StatementLog log;
    private final Dialect dialect;
    private boolean hasCursors;

    /** A runner that has not connected yet. */
    public StatementRunner(DataSource source, Dialect dialect, List<StatementListener> listeners,
            TransactionOptions options) {
        this.log = new StatementLog(listeners);
        this.dialect = dialect;
        this.connection = new SessionConnection(source, dialect, log, options);
    }

    /** The database's particulars. */
    public Dialect dialect() {
        return dialect;
    }

    /** Lets one more listener see statements, or none; gives the one before. */
    public @Nullable StatementListener watch(@Nullable StatementListener listener) {
        return log.watch(listener);
    }

    /** Executes a query that was written with its values. */
    public Rows query(BoundSql statement) {
        return query(statement.text(), new BoundValues(statement.values()), 0);
    }

    /** The same, with a cursor that fetches {@code fetchSize} rows at a time. */
    public Rows query(BoundSql statement, int fetchSize) {
        return query(statement.text(), new BoundValues(statement.values()), fetchSize);
    }

    /** Executes a query. */
    public Rows query(String sql, Binding binding) {
        return query(sql, binding, 0);
    }

    /** The same, with a cursor that fetches {@code fetchSize} rows at a time; 0 leaves it to the driver. */
    public Rows query(String sql, Binding binding, int fetchSize) {
        PreparedStatement statement = null;
        try {
            statement = connection.prepare(sql);
            binding.bind(new Parameters(statement, dialect));
            if (fetchSize != 0 || hasCursors) {
                // Statements are used again, also those of cursors.
                statement.setFetchSize(fetchSize);
                hasCursors = true;
            }
            long start = log.start();
            ResultSet results = statement.executeQuery();
            return new Rows(connection, statement, results, sql, binding, log.since(start));
        } catch (SQLException e) {
            connection.discard(statement, e);
            throw Failures.of(sql, e, dialect);
        }
    }

    /** Executes a statement that changes rows, and says how many. */
    public int update(BoundSql statement) {
        return update(statement.text(), new BoundValues(statement.values()));
    }

    /** Executes a statement that changes rows, and says how many. */
    public int update(String sql, Binding binding) {
        refuseWhereReadOnly(sql);
        PreparedStatement statement = null;
        try {
            statement = connection.prepare(sql);
            binding.bind(new Parameters(statement, dialect));
            long start = log.start();
            int rows = statement.executeUpdate();
            log.executed(sql, log.since(start), rows, binding);
            connection.giveBack(sql, statement);
            return rows;
        } catch (SQLException e) {
            connection.discard(statement, e);
            throw Failures.of(sql, e, dialect);
        }
    }

    /** Executes a statement of a schema, or any other without parameters and rows, as it stands. */
    public void execute(String sql) {
        refuseWhereReadOnly(sql);
        try (Statement statement = connection.connect().createStatement()) {
            connection.limit().on(statement);
            long start = log.start();
            statement.execute(sql);
            log.executed(sql, log.since(start), 0, NoValues.INSTANCE);
        } catch (SQLException e) {
            throw Failures.of(sql, e, dialect);
        } finally {
            connection.limit().ended();
        }
    }

    /**
     * Executes a statement once for each row of values, and says how many rows each changed; where the driver does not
     * know, {@link Statement#SUCCESS_NO_INFO}.
     */
    public int[] batch(String sql, int rows, BatchBinding binding) {
        refuseWhereReadOnly(sql);
        PreparedStatement statement = null;
        try {
            statement = connection.prepare(sql);
            int[] changed = send(statement, sql, rows, binding, log, dialect);
            connection.giveBack(sql, statement);
            return changed;
        } catch (SQLException e) {
            connection.discard(statement, e);
            throw Failures.of(sql, e, dialect);
        }
    }

    /** Inserts rows and hands the keys that the database made to {@code keys}, in the order of the rows. */
    public void insert(InsertStatement statement, int rows, BatchBinding binding, KeyReader keys) {
        refuseWhereReadOnly(statement.sql());
        new RowInsert(connection, statement, keys).insert(rows, binding);
    }

    /** Inserts rows whose keys are known. */
    public void insert(InsertStatement statement, int rows, BatchBinding binding) {
        insert(statement, rows, binding, (row, keys) -> {});
    }

    static int[] send(PreparedStatement statement, String sql, int rows, BatchBinding binding, StatementLog log,
            Dialect dialect) throws SQLException {
        Parameters parameters = new Parameters(statement, dialect);
        if (rows == 1) {
            binding.bind(0, parameters);
            long start = log.start();
            int[] changed = {statement.executeUpdate()};
            log.executed(sql, log.since(start), changed[0], 1, binding);
            return changed;
        }
        for (int row = 0; row < rows; row++) {
            binding.bind(row, parameters);
            statement.addBatch();
        }
        long start = log.start();
        int[] changed = statement.executeBatch();
        log.executed(sql, log.since(start), rows, rows, binding);
        return changed;
    }

    /** Takes the connection now, where it has not been taken; else the next statement does. */
    public void connect() {
        connection.connect();
    }

    /** Whether a transaction has begun and not ended. */
    public boolean isInTransaction() {
        return connection.isInTransaction();
    }

    /** Whether the transaction has sent a statement; one that has not has nothing to undo. */
    public boolean isUsed() {
        return connection.isUsed();
    }

    /** Whether statements that write are refused. */
    public boolean isReadOnly() {
        return connection.options().isReadOnly();
    }

    /** Whether the last transaction that sent a statement was part of one that somebody else has begun. */
    public boolean isJoined() {
        return connection.isJoined();
    }

    /** How long each statement may take; zero for as long as it takes. */
    public Duration statementTimeout() {
        return connection.limit().timeout();
    }

    /** From now on each statement may take so long; zero for as long as it takes. */
    public void setStatementTimeout(Duration timeout) {
        connection.limit().set(TransactionOptions.checkTimeout(timeout));
    }

    /**
     * Begins a transaction. The connection is taken only with its first statement, and goes back when it ends. Where the
     * data source gives one of a transaction that somebody else has begun, it is part of that one.
     */
    public void begin() {
        try {
            connection.begin();
        } catch (SQLException e) {
            throw Failures.doing("begin a transaction", e, dialect);
        }
    }

    /**
     * The same for what is only read, with the connection as the data source gives it: where it commits each statement by
     * itself, no transaction is needed, and {@link #commit} only gives the connection back.
     */
    public void beginReading() {
        connection.beginReading();
    }

    /** Ends the transaction; what it did stays. */
    public void commit() {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw Failures.doing("commit", e, dialect);
        }
    }

    /** Ends the transaction; what it did is undone. */
    public void rollback() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw Failures.doing("roll back", e, dialect);
        }
    }

    /** Marks a point in the transaction. */
    public Savepoint savepoint() {
        try {
            return new Savepoint(connection.connect().setSavepoint());
        } catch (SQLException e) {
            throw Failures.doing("set a savepoint", e, dialect);
        }
    }

    /** Undoes what the transaction did since {@code savepoint}, which stays. */
    public void rollbackTo(Savepoint savepoint) {
        try {
            connection.connect().rollback(savepoint.open());
        } catch (SQLException e) {
            throw Failures.doing("roll back to a savepoint", e, dialect);
        }
    }

    /** Forgets {@code savepoint}. */
    public void release(Savepoint savepoint) {
        try {
            connection.connect().releaseSavepoint(savepoint.open());
            savepoint.released();
        } catch (SQLException e) {
            throw Failures.doing("release a savepoint", e, dialect);
        }
    }

    /**
     * Rolls back a transaction that has not ended, and gives the connection back as it was found. A further statement
     * takes another connection.
     */
    @Override
    public void close() {
        try {
            if (isInTransaction()) {
                rollback();
            }
        } finally {
            connection.close();
        }
    }

    private void refuseWhereReadOnly(String sql) {
        if (isReadOnly()) {
            throw new IllegalStateException("This session is read-only: nothing was sent. Write through a session of the"
                    + " database itself, not of database.readOnly().\n    in: " + sql);
        }
    }
}
