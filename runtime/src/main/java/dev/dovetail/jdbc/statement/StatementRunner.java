package dev.dovetail.jdbc.statement;

import dev.dovetail.dialect.Dialect;
import dev.dovetail.error.TransactionFailedException;
import dev.dovetail.jdbc.JdbcCall;
import dev.dovetail.jdbc.StatementListener;
import dev.dovetail.sql.BoundSql;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Executes a session's statements over one connection at a time. From {@link #begin} to {@link #commit} or
 * {@link #rollback} they are one transaction, which connects with its first statement; else each commits by itself.
 */
public final class StatementRunner implements AutoCloseable {
    private final SessionConnection connection;
    private final SessionStatements statements;
    private final StatementLog log;
    private final Dialect dialect;
    private boolean hasCursors;

    /** A runner over {@code source} that has not connected yet. */
    public StatementRunner(DataSource source, Dialect dialect, List<StatementListener> listeners,
            TransactionOptions options) {
        this(new OuterTransactions(source, null), dialect, listeners, () -> null, options);
    }

    /** The same, for a source that knows of outer transactions already, and one more listener in some threads. */
    public StatementRunner(OuterTransactions source, Dialect dialect, List<StatementListener> listeners,
            Supplier<? extends @Nullable StatementListener> counting, TransactionOptions options) {
        this.log = new StatementLog(listeners, counting);
        this.dialect = dialect;
        this.connection = new SessionConnection(source, dialect, log, options);
        this.statements = connection.statements();
    }

    /** Returns the dialect. */
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
            statement = statements.prepare(sql);
            binding.bind(new StatementBinder(statement, dialect));
            if (fetchSize != 0 || hasCursors) {
                // Statements are used again, also those of cursors.
                statement.setFetchSize(fetchSize);
                hasCursors = true;
            }
            long start = statements.start();
            ResultSet results = statement.executeQuery();
            Rows rows = new Rows(statements, statement, results, sql, binding, log.since(start));
            return fetchSize == 0 ? rows : statements.cursor(rows);
        } catch (SQLException | RuntimeException | Error e) {
            throw statements.failed(statement, "query", sql, e);
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
            statement = statements.prepare(sql);
            binding.bind(new StatementBinder(statement, dialect));
            long start = statements.start();
            int rows = statement.executeUpdate();
            log.executed(sql, log.since(start), rows, binding);
            statements.giveBack(sql, statement);
            return rows;
        } catch (SQLException | RuntimeException | Error e) {
            throw statements.failed(statement, "statement", sql, e);
        }
    }

    /** Executes a statement of a schema, or any other without parameters and rows, as it stands. */
    public void execute(String sql) {
        refuseWhereReadOnly(sql);
        Statement statement = null;
        try {
            statement = statements.create();
            long start = statements.start();
            statement.execute(sql);
            log.executed(sql, log.since(start), 0, NoValues.INSTANCE);
            statement.close();
        } catch (SQLException | RuntimeException | Error e) {
            throw statements.failed(statement, "statement", sql, e);
        } finally {
            statements.limit().ended();
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
            statement = statements.prepare(sql);
            int[] changed = statements.send(statement, sql, rows, binding);
            statements.giveBack(sql, statement);
            return changed;
        } catch (SQLException | RuntimeException | Error e) {
            throw statements.failed(statement, "statement", sql, e);
        }
    }

    /** Inserts rows and hands the keys that the database made to {@code keys}, in the order of the rows. */
    public void insert(InsertStatement statement, int rows, BatchBinding binding, KeyReader keys) {
        refuseWhereReadOnly(statement.sql());
        new RowInsert(statements, statement, keys).insert(rows, binding);
    }

    /** Inserts rows whose keys are known. */
    public void insert(InsertStatement statement, int rows, BatchBinding binding) {
        insert(statement, rows, binding, (row, keys) -> {});
    }

    /** Lends the connection to {@code work}, which neither ends the transaction nor closes it. */
    public <T extends @Nullable Object> T lend(JdbcCall<T> work) {
        return Loan.run(connection, work);
    }

    /** Takes the connection now, where it has not been taken; else the next statement does. */
    public void connect() {
        connection.connect();
    }

    /** Returns whether a transaction has begun and not ended. */
    public boolean isInTransaction() {
        return connection.isInTransaction();
    }

    /** Returns whether the transaction has sent a statement; one that has not has nothing to undo. */
    public boolean isUsed() {
        return connection.isUsed();
    }

    /** Returns whether statements that write are refused. */
    public boolean isReadOnly() {
        return connection.options().isReadOnly();
    }

    /** Returns whether the last transaction that sent a statement was part of one that somebody else has begun. */
    public boolean isJoined() {
        return connection.isJoined();
    }

    /** How long each statement may take; zero for as long as it takes. */
    public Duration statementTimeout() {
        return statements.limit().timeout();
    }

    /** From now on each statement may take so long; zero for as long as it takes. */
    public void setStatementTimeout(Duration timeout) {
        statements.limit().set(TransactionOptions.checkTimeout(timeout));
    }

    /**
     * Begins a transaction. The connection is taken only with its first statement, and goes back when it ends. Where
     * the data source gives one of a transaction that somebody else has begun, it is part of that one.
     */
    public void begin() {
        connection.begin();
    }

    /**
     * Begins to read with the connection as the data source gives it. If it commits each statement by itself, there is
     * no transaction, and {@link #commit} only gives the connection back.
     */
    public void beginReading() {
        connection.beginReading();
    }

    /**
     * Ends the transaction; what it did stays.
     *
     * @throws TransactionFailedException if something in it has failed: nothing is sent then
     * @throws dev.dovetail.error.CommitOutcomeUnknownException if nobody knows whether it was committed
     */
    public void commit() {
        connection.commit();
    }

    /** Ends the transaction; what it did is undone. It has ended, and is undone, even if this fails. */
    public void rollback() {
        connection.rollback();
    }

    /** What failed first in the transaction, which can only be undone since; null where all went well. */
    public @Nullable Throwable failure() {
        return connection.failure();
    }

    /**
     * Refuses to go on where something in the transaction has failed.
     *
     * @throws TransactionFailedException naming what failed first, and what to call
     */
    public void check() {
        connection.check();
    }

    /** Refuses to end the transaction while a stream is read in it: not every database gives its rows afterwards. */
    public void checkStreams() {
        statements.checkStreams();
    }

    /** From now on the transaction can only be undone: {@code what}, in a word, has failed. */
    public void failed(String what, Throwable failure) {
        connection.note(what, failure);
    }

    /** Returns whether there is a savepoint to which the transaction can be rolled back. */
    public boolean hasSavepoint() {
        return connection.hasSavepoint();
    }

    /** Marks a point in the transaction. */
    public Savepoint savepoint() {
        return connection.savepoint();
    }

    /**
     * Undoes what the transaction did since {@code savepoint}, also what has failed since; the savepoint ends, and
     * those that were set after it.
     *
     * @throws TransactionFailedException if the database has ended the transaction meanwhile
     */
    public void rollbackTo(Savepoint savepoint) {
        connection.rollbackTo(savepoint);
    }

    /** Forgets {@code savepoint}, and those that were set after it. */
    public void release(Savepoint savepoint) {
        connection.release(savepoint);
    }

    /**
     * Rolls back a transaction that has not ended, and gives the connection back as it was found. A further statement
     * takes another connection.
     */
    @Override
    public void close() {
        Throwable first = null;
        try {
            if (isInTransaction()) {
                rollback();
            }
        } catch (RuntimeException | Error e) {
            first = e;
        }
        connection.close();
        FirstThrown.rethrow(first);
    }

    private void refuseWhereReadOnly(String sql) {
        if (isReadOnly()) {
            throw new IllegalStateException("This session is read-only: nothing was sent. Write through a session of"
                    + " the database itself, not of database.readOnly().\n    in: " + sql);
        }
    }
}
