package dev.dovetail.jdbc.statement;

import dev.dovetail.dialect.Dialect;
import dev.dovetail.error.CommitOutcomeUnknownException;
import dev.dovetail.error.ConnectionLostException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Manages the connection and the transaction of a session. Borrows the connection when a transaction needs it. */
final class SessionConnection extends ConnectionSettings implements AutoCloseable {
    private static final Logger LOGGER = System.getLogger("dev.dovetail.jdbc");

    private final ConnectionSource source;
    private final SessionStatements statements;
    private final FirstFailure failure = new FirstFailure();
    private final Savepoints savepoints = new Savepoints();
    private @Nullable BorrowedConnection borrowed;
    private boolean inTransaction;
    private boolean used;
    private boolean joined;
    private boolean unusable;

    SessionConnection(OuterTransactions source, Dialect dialect, StatementLog log, TransactionLog transactions,
            TransactionOptions options) {
        super(dialect, transactions, options);
        this.source = new ConnectionSource(source, dialect, options, translator);
        this.statements = new SessionStatements(this, log, new TimeLimit(options.statementTimeout(), dialect));
    }

    SessionStatements statements() {
        return statements;
    }

    boolean isInTransaction() {
        return inTransaction;
    }

    /** Returns whether the transaction has sent a statement. */
    boolean isUsed() {
        return used;
    }

    void used() {
        used = true;
    }

    /** Returns whether the last connection belonged to an outer transaction. */
    boolean isJoined() {
        return joined;
    }

    /** The connection that was borrowed from the data source, or null. */
    @Nullable BorrowedConnection taken() {
        return borrowed;
    }

    /** Returns the first failure in the transaction, or null if there is none. */
    @Nullable Throwable failure() {
        return failure.cause();
    }

    /** Throws an exception if something in the transaction has failed. */
    void check() {
        failure.check(!inTransaction, hasSavepoint());
    }

    /** Returns the connection. Borrows it, and begins the transaction in the database, if necessary. */
    Connection connect() {
        BorrowedConnection current = connected(ConnectionUse.TRANSACTION);
        if (inTransaction && current.isBetweenTransactions()) {
            try {
                current.transactional(true);
                began(true, current);
            } catch (SQLException | RuntimeException | Error e) {
                throw failed("begin a transaction", "begin", e);
            }
        }
        return current.connection();
    }

    /**
     * Returns the connection for a query that neither locks nor changes anything. If each statement sees what is
     * committed when it begins, such a query needs no transaction, whose end would cost a round trip.
     */
    Connection connectToRead() {
        return connected(ConnectionUse.FIRST_READ).connection();
    }

    private BorrowedConnection connected(ConnectionUse use) {
        check();
        return borrowed != null ? borrowed : take(inTransaction ? use : ConnectionUse.NONE);
    }

    private BorrowedConnection take(ConnectionUse use) {
        BorrowedConnection taken = source.take(use);
        borrowed = taken;
        joined = taken.isJoined();
        began(inTransaction, taken);
        return taken;
    }

    /** Borrows a connection for reads. Begins a transaction only if the connection has no auto-commit. */
    void beginReading() {
        starting();
        BorrowedConnection taken = take(ConnectionUse.READS);
        inTransaction = taken.isTransactional();
        began(inTransaction, taken);
    }

    /** Begins a transaction. */
    void begin() {
        starting();
        inTransaction = true;
        used = false;
        if (borrowed != null) {
            try {
                borrowed.transactional(true);
                began(true, borrowed);
            } catch (SQLException | RuntimeException | Error e) {
                LOGGER.log(Level.DEBUG, "A connection is given back, since no transaction can be begun on it: " + e);
                release(true);
            }
        }
    }

    private void starting() {
        if (inTransaction) {
            throw new IllegalStateException("A transaction has begun already; commit it or roll it back first.");
        }
        failure.forget();
    }

    void commit() {
        check();
        BorrowedConnection current = borrowed;
        if (current != null && inTransaction) {
            try {
                current.commit();
            } catch (SQLException | RuntimeException | Error e) {
                // Of a joined transaction only a savepoint was to be released, because the outer transaction commits.
                RuntimeException failed = joined ? failed("commit", "commit", e) : translator.committing(e);
                note("commit", failed);
                transactions.failed(failed);
                throw failed;
            }
        }
        ended(true, Rows.COMMITTED);
        transactions.committed();
    }

    /** Rolls back the transaction. A connection that cannot roll back, or may never answer, is aborted instead. */
    void rollback() {
        BorrowedConnection current = borrowed;
        Throwable thrown = null;
        boolean inOrder = true;
        if (current != null && inTransaction && (!unusable || current.isJoined())) {
            try {
                current.rollback();
            } catch (SQLException e) {
                inOrder = false;
                thrown = current.isLost() ? null : translator.failing("roll back", e);
            } catch (RuntimeException | Error e) {
                inOrder = false;
                thrown = e;
            }
        }
        ended(inOrder, "its transaction was rolled back");
        transactions.rolledBack();
        FirstThrown.rethrow(thrown);
    }

    /** Gives the connection back, unless rows are still being read from it. */
    private void ended(boolean inOrder, String how) {
        inTransaction = false;
        statements.over(List.of(), how, inOrder && !unusable);
        used = false;
        savepoints.endAll();
        if (inOrder && !unusable && borrowed != null && borrowed.isBeingRead()) {
            try {
                borrowed.transactional(false);
                return;
            } catch (SQLException | RuntimeException | Error e) {
                LOGGER.log(Level.DEBUG, "Rows cannot be read on: " + e);
            }
        }
        release(inOrder);
    }

    Savepoint savepoint(boolean outer) {
        Connection connected = outer ? null : connect();
        try {
            return savepoints.set(connected == null ? null : connected.setSavepoint(), statements.cursors());
        } catch (SQLException | RuntimeException | Error e) {
            throw failed("set a savepoint", "savepoint", e);
        }
    }

    /** Returns whether the transaction can be rolled back to a savepoint. */
    boolean hasSavepoint() {
        return !unusable && !savepoints.isEmpty();
    }

    /** Rolls back to {@code savepoint} and clears a failure, if the database still has the savepoint. */
    void rollbackTo(Savepoint savepoint) {
        java.sql.@Nullable Savepoint point = savepoint.open();
        Throwable first = failure.cause();
        if (unusable && first != null) {
            savepoints.endAll();
            throw FirstFailure.savepointGone(first, null);
        }
        try {
            if (borrowed != null && point != null) {
                borrowed.connection().rollback(point);
            }
        } catch (SQLException | RuntimeException | Error e) {
            savepoints.endAll();
            RuntimeException failed = failed("roll back to a savepoint", "rollback to a savepoint", e);
            throw first == null ? failed : FirstFailure.savepointGone(first, failed);
        }
        statements.over(savepoint.cursors(), "a rollback to a savepoint that was set before it was opened", true);
        savepoints.end(savepoint);
        failure.forget();
    }

    void release(Savepoint savepoint) {
        java.sql.@Nullable Savepoint point = savepoint.open();
        Connection connected = point == null ? null : connect();
        try {
            if (connected != null) {
                connected.releaseSavepoint(point);
            }
        } catch (SQLException | RuntimeException | Error e) {
            throw failed("release a savepoint", "release of a savepoint", e);
        }
        savepoints.end(savepoint);
    }

    private RuntimeException failed(String doing, String what, Throwable e) {
        Throwable failed = e instanceof SQLException refused ? translator.failing(doing, refused) : e;
        note(what, failed);
        if (failed instanceof Error error) {
            throw error;
        }
        return FirstThrown.unchecked(failed);
    }

    /** Records a failure. The transaction can then only be rolled back. Aborts a connection that may never answer. */
    void note(String what, Throwable failed) {
        if (inTransaction || failure.cause() != null) {
            failure.note(what, failed);
        }
        if (borrowed != null && failed instanceof ConnectionLostException) {
            borrowed.lost();
        }
        boolean cut = failed instanceof Error || failed instanceof CommitOutcomeUnknownException;
        if (cut && !unusable && borrowed != null) {
            borrowed.cut();
        }
        unusable |= cut || failed instanceof ConnectionLostException;
        Throwable first = failure.cause();
        if (unusable && first != null) {
            savepoints.endAll(first);
        }
    }

    /** Clears {@code failed} if it is the first failure, after a rollback to a savepoint. Returns whether it was. */
    boolean forgive(Throwable failed) {
        return !unusable && failure.forget(failed);
    }

    /** Gives the connection back with its former settings. Aborts it if a transaction has not ended. */
    @Override
    public void close() {
        boolean ended = !inTransaction;
        inTransaction = false;
        savepoints.endAll();
        release(ended);
        transactions.rolledBack();
    }

    private void release(boolean ended) {
        BorrowedConnection current = borrowed;
        boolean inOrder = ended && !unusable;
        borrowed = null;
        unusable = false;
        if (current != null) {
            if (!inOrder) {
                current.cut();
            }
            statements.over(List.of(), "its session was closed", inOrder);
            statements.close(current.connection());
            current.giveBack(inOrder);
        }
    }
}
