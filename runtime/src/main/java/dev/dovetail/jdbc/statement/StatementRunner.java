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
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Executes the statements of a session. From {@link #begin} to {@link #commit} or {@link #rollback} they form one
 * transaction, which connects with its first statement. Outside, each statement commits by itself.
 */
public final class StatementRunner implements AutoCloseable {
    private final SessionConnection connection;
    private final SessionStatements statements;
    private final StatementLog log;
    private final Dialect dialect;
    private boolean hasCursors;

    /** Creates a runner that is not connected. {@code listeners} are called after each statement. */
    public StatementRunner(DataSource source, Dialect dialect, List<StatementListener> listeners,
            TransactionOptions options) {
        this(new OuterTransactions(source, null), dialect, new Observers(listeners, List.of(), () -> null), options);
    }

    /** Creates a runner that may join outer transactions. */
    public StatementRunner(OuterTransactions source, Dialect dialect, Observers observers,
            TransactionOptions options) {
        this.log = new StatementLog(observers, options.hidesValues());
        this.dialect = dialect;
        this.connection = new SessionConnection(source, dialect, log, new TransactionLog(observers.transactions()),
                options);
        this.statements = connection.statements();
    }

    /** Returns the dialect. */
    public Dialect dialect() {
        return dialect;
    }

    /** Sets a temporary listener of statements, or none. Returns the former one. */
    public @Nullable StatementListener watch(@Nullable StatementListener listener) {
        return log.watch(listener);
    }

    /** Executes a query with its values. */
    public Rows query(BoundSql statement) {
        return query(statement, 0);
    }

    /** Executes a query with a cursor that fetches {@code fetchSize} rows at a time; 0 means no cursor. */
    public Rows query(BoundSql statement, int fetchSize) {
        return query(statement.text(), new BoundValues(statement.values()), fetchSize, statement.onlyReads());
    }

    /** Executes a query, which needs no transaction around it if it {@code onlyReads}. */
    public Rows query(String sql, Binding binding, boolean onlyReads) {
        return query(sql, binding, 0, onlyReads);
    }

    private Rows query(String sql, Binding binding, int fetchSize, boolean onlyReads) {
        PreparedStatement statement = null;
        try {
            // The rows of a cursor last as long as its transaction.
            statement = onlyReads && fetchSize == 0 ? statements.prepareToRead(sql) : statements.prepare(sql);
            binding.bind(new StatementBinder(statement, dialect));
            if (fetchSize != 0 || hasCursors) {
                // Statements are reused, including those of cursors.
                statement.setFetchSize(fetchSize);
                hasCursors = true;
            }
            long start = statements.start(sql);
            ResultSet results = statement.executeQuery();
            Rows rows = new Rows(statements, statement, results, sql, binding, log.since(start));
            return fetchSize == 0 ? rows : statements.cursor(rows);
        } catch (SQLException | RuntimeException | Error e) {
            throw statements.failed(statement, "query", SentStatement.of(sql, binding), e);
        }
    }

    /** Executes a statement and returns the number of changed rows. */
    public int update(BoundSql statement) {
        return update(statement.text(), new BoundValues(statement.values()));
    }

    /** Executes a statement and returns the number of changed rows. */
    public int update(String sql, Binding binding) {
        checkWritable(sql);
        PreparedStatement statement = null;
        try {
            statement = statements.prepare(sql);
            binding.bind(new StatementBinder(statement, dialect));
            long start = statements.start(sql);
            int rows = statement.executeUpdate();
            log.executed(sql, log.since(start), rows, binding);
            statements.giveBack(sql, statement);
            return rows;
        } catch (SQLException | RuntimeException | Error e) {
            throw statements.failed(statement, "statement", SentStatement.of(sql, binding), e);
        }
    }

    /** Executes a statement without parameters and result, for example DDL. */
    public void execute(String sql) {
        checkWritable(sql);
        Statement statement = null;
        try {
            statement = statements.create();
            long start = statements.start(sql);
            statement.execute(sql);
            log.executed(sql, log.since(start), 0, NoValues.INSTANCE);
            statement.close();
        } catch (SQLException | RuntimeException | Error e) {
            throw statements.failed(statement, "statement", SentStatement.of(sql, NoValues.INSTANCE), e);
        } finally {
            statements.limit().ended();
        }
    }

    /** Executes a statement for each row. Returns how many rows each changed, or {@link Statement#SUCCESS_NO_INFO}. */
    public int[] batch(String sql, int rows, BatchBinding binding) {
        checkWritable(sql);
        PreparedStatement statement = null;
        try {
            statement = statements.prepare(sql);
            int[] changed = statements.send(statement, sql, rows, binding);
            statements.giveBack(sql, statement);
            return changed;
        } catch (SQLException | RuntimeException | Error e) {
            throw statements.failed(statement, "statement", SentStatement.of(sql, sql, rows, binding), e);
        }
    }

    /** Inserts rows and passes their generated keys to {@code keys}, in the order of the rows. */
    public void insert(InsertStatement statement, int rows, BatchBinding binding, KeyReader keys) {
        checkWritable(statement.sql());
        new RowInsert(statements, statement, keys).insert(rows, binding);
    }

    /** Inserts rows without generated keys. */
    public void insert(InsertStatement statement, int rows, BatchBinding binding) {
        insert(statement, rows, binding, (row, keys) -> {});
    }

    /** Executes an UPDATE for each row, and passes the new values of {@code columns} to {@code values}. */
    public int[] update(String sql, String[] columns, int rows, BatchBinding binding, KeyReader values) {
        checkWritable(sql);
        return new RowUpdate(statements, sql, columns, values).update(rows, binding);
    }

    /** Runs {@code work} with the connection. It can neither end the transaction nor close the connection. */
    public <T extends @Nullable Object> T lend(JdbcCall<T> work) {
        return Loan.run(connection, work);
    }

    /** Borrows the connection now, if the session has none. */
    public void connect() {
        connection.connect();
    }

    /** Returns whether a transaction has begun and not ended. */
    public boolean isInTransaction() {
        return connection.isInTransaction();
    }

    /** Returns whether the transaction has sent a statement. */
    public boolean isUsed() {
        return connection.isUsed();
    }

    /** Returns whether statements that write are refused. */
    public boolean isReadOnly() {
        return connection.options().isReadOnly();
    }

    /** Returns whether the last connection belonged to an outer transaction. */
    public boolean isJoined() {
        return connection.isJoined();
    }

    /** Returns the timeout of each statement; zero means none. */
    public Duration statementTimeout() {
        return statements.limit().timeout();
    }

    /** Sets the timeout of each later statement; zero means none. */
    public void setStatementTimeout(Duration timeout) {
        statements.limit().set(TransactionOptions.checkTimeout(timeout));
    }

    /**
     * Begins a transaction. Its first statement borrows the connection, which is given back at the end. If the data
     * source is in an outer transaction, joins that transaction.
     */
    public void begin() {
        connection.begin();
    }

    /**
     * Begins to read with the connection as the data source returns it. If it has auto-commit, there is no transaction,
     * and {@link #commit} only gives the connection back.
     */
    public void beginReading() {
        connection.beginReading();
    }

    /**
     * Commits the transaction.
     *
     * @throws TransactionFailedException if something in it has failed; nothing is sent then
     * @throws dev.dovetail.error.CommitOutcomeUnknownException if it is not known whether it was committed
     */
    public void commit() {
        connection.commit();
    }

    /** Rolls back the transaction. It has ended and is undone even if this method throws an exception. */
    public void rollback() {
        connection.rollback();
    }

    /** Returns the first failure in the transaction, or null. After one, it can only be rolled back. */
    public @Nullable Throwable failure() {
        return connection.failure();
    }

    /**
     * Checks that nothing in the transaction has failed.
     *
     * @throws TransactionFailedException if something has; it names the first failure and the call that helps
     */
    public void check() {
        connection.check();
    }

    /** Throws an exception if a stream of the transaction is open. Some databases end it with the transaction. */
    public void checkStreams() {
        statements.checkStreams();
    }

    /** Records that {@code what} has failed, so that the transaction can only be rolled back. */
    public void failed(String what, Throwable failure) {
        connection.note(what, failure);
    }

    /** Returns whether the transaction can be rolled back to a savepoint. */
    public boolean hasSavepoint() {
        return connection.hasSavepoint();
    }

    /** Sets a savepoint. If {@code outer}, sends nothing, because the outer transaction sets it. */
    public Savepoint savepoint(boolean outer) {
        return connection.savepoint(outer);
    }

    /**
     * Rolls back to {@code savepoint} and clears a failure since then. Ends this savepoint and those set after it.
     *
     * @throws TransactionFailedException if the database has ended the transaction meanwhile
     */
    public void rollbackTo(Savepoint savepoint) {
        connection.rollbackTo(savepoint);
    }

    /** Releases {@code savepoint} and those that were set after it. */
    public void release(Savepoint savepoint) {
        connection.release(savepoint);
    }

    /** Rolls back an open transaction and gives the connection back. A later statement borrows another connection. */
    @Override
    public void close() {
        try (connection) {
            if (isInTransaction()) {
                rollback();
            }
        }
    }

    /** Closes open streams, because the owner of the outer transaction has committed it. */
    public void outerCommitted() {
        statements.over(List.of(), Rows.COMMITTED, true);
    }

    private void checkWritable(String sql) {
        if (isReadOnly()) {
            throw new IllegalStateException("This session is read-only: nothing was sent. Write through a session of"
                    + " the database itself, not of database.readOnly().\n    in: " + sql);
        }
    }
}
