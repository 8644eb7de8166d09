package dev.dovetail.jdbc.statement;

import dev.dovetail.dialect.Dialect;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A connection that a session has borrowed from its data source, with the settings to restore. If it belongs to an
 * outer transaction, the session only joins it: that transaction commits, rolls back and closes the connection, and a
 * rollback of the session returns to the savepoint where it joined.
 */
final class BorrowedConnection {
    private static final Logger LOGGER = System.getLogger("dev.dovetail.jdbc");
    private static final int SECONDS_TO_ANSWER = 5;

    private final Connection connection;
    private final @Nullable Replica replica;
    private final Dialect dialect;
    private final boolean autoCommitAsFound;
    private boolean commitsItself;
    private boolean autoCommitUnknown;
    private final boolean joined;
    private final boolean managed;
    private @Nullable Savepoint joinedAt;
    private int reading;
    private boolean isCut;
    private final AppliedOptions applied;

    private BorrowedConnection(TakenConnection taken, Dialect dialect, boolean managed) throws SQLException {
        this.connection = taken.connection();
        this.replica = taken.replica();
        this.dialect = dialect;
        this.autoCommitAsFound = connection.getAutoCommit();
        this.commitsItself = autoCommitAsFound;
        this.joined = taken.isJoined();
        this.managed = managed;
        this.applied = new AppliedOptions(connection, dialect);
    }

    /**
     * Borrows a connection and applies the options. Gives it back at once if that fails. Leaves the auto-commit mode
     * unchanged for reads, because changing it can make a driver discard its prepared statements.
     */
    static BorrowedConnection take(OuterTransactions source, Dialect dialect, ConnectionUse use,
            TransactionOptions options) throws SQLException {
        TakenConnection taken = source.take();
        BorrowedConnection borrowed = null;
        try {
            borrowed = new BorrowedConnection(taken, dialect, source.isManaged());
            borrowed.prepare(borrowed.needsTransaction(use, source, options), options);
            return borrowed;
        } catch (SQLException | RuntimeException | Error e) {
            if (borrowed != null) {
                borrowed.giveBack(!(e instanceof Error) && borrowed.undone());
            } else {
                close(taken.connection(), Level.WARNING);
            }
            throw e;
        }
    }

    private boolean needsTransaction(ConnectionUse use, OuterTransactions source, TransactionOptions options)
            throws SQLException {
        return switch (use) {
            case NONE -> false;
            case TRANSACTION -> true;
            case FIRST_READ -> joined || !autoCommitAsFound || options.changesConnection()
                    || !options.statementTimeout().isZero() || !source.readsCommitted(connection);
            case READS -> !joined && !autoCommitAsFound;
        };
    }

    /** Rolls back the statements of a failed preparation. Returns whether that succeeded. */
    private boolean undone() {
        try {
            if (!joined && !commitsItself) {
                connection.rollback();
            }
            return true;
        } catch (SQLException | RuntimeException | Error e) {
            LOGGER.log(Level.DEBUG, "A connection that could not be made ready is cut: " + e);
            return false;
        }
    }

    /** Applies the options before a transaction begins, because some databases reject them afterwards. */
    private void prepare(boolean transactional, TransactionOptions options) throws SQLException {
        if (!dialect.connecting().isEmpty()) {
            execute(dialect.connecting());
        }
        if (joined) {
            applied.check(options);
        } else if (options.changesConnection()) {
            autoCommit(true);
            applied.apply(options);
        }
        transactional(transactional);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    Connection connection() {
        return connection;
    }

    /** Records that the connection is lost. A replica to which it leads is not used for a while. */
    void lost() {
        if (replica != null) {
            replica.leaveOut();
        }
    }

    /** Records that rows are being read from this connection. */
    void startReading() {
        reading++;
    }

    void stopReading() {
        reading--;
    }

    boolean isBeingRead() {
        return reading > 0;
    }

    /** Returns whether the connection belongs to an outer transaction. */
    boolean isJoined() {
        return joined;
    }

    /** Returns whether a framework ends the transaction, and the session sets no savepoint in it. */
    boolean isManaged() {
        return joined && managed;
    }

    /** Begins a transaction, or lets each later statement be its own transaction. */
    void transactional(boolean transactional) throws SQLException {
        if (!joined) {
            autoCommit(!transactional);
        } else if (transactional && !managed) {
            joinedAt = connection.setSavepoint();
        }
    }

    /** Returns whether a transaction of this session must be ended. */
    boolean isTransactional() {
        return !joined && !commitsItself;
    }

    /** Returns whether the next statement would be a transaction of its own. */
    boolean isBetweenTransactions() {
        return !joined && commitsItself;
    }

    private void autoCommit(boolean on) throws SQLException {
        if (commitsItself != on || autoCommitUnknown) {
            // If the call fails, the mode may have been changed all the same.
            autoCommitUnknown = true;
            connection.setAutoCommit(on);
            autoCommitUnknown = false;
            commitsItself = on;
        }
    }

    /** Commits the transaction, if one has begun. */
    void commit() throws SQLException {
        if (isTransactional()) {
            connection.commit();
        } else if (joinedAt != null) {
            connection.releaseSavepoint(joinedAt);
            joinedAt = null;
        }
    }

    /** Rolls back the transaction, if one has begun. */
    void rollback() throws SQLException {
        if (isTransactional()) {
            connection.rollback();
        } else if (joinedAt != null) {
            connection.rollback(joinedAt);
            joinedAt = null;
        }
    }

    /** Returns whether the connection to the database is lost. */
    boolean isLost() {
        try {
            return connection.isClosed() || !connection.isValid(SECONDS_TO_ANSWER);
        } catch (SQLException | RuntimeException | Error e) {
            return true;
        }
    }

    /**
     * Gives the connection back with its former settings. Failures are only logged, because the work is done. A
     * connection whose settings cannot be restored is aborted, so that it is not used again.
     *
     * @param ended whether the transaction has ended; if not, the connection is aborted, because restoring auto-commit
     *     could commit it
     */
    void giveBack(boolean ended) {
        try {
            if (ended && !joined) {
                restore();
            } else {
                cut();
            }
        } catch (SQLException | RuntimeException | Error e) {
            LOGGER.log(Level.WARNING, "A connection cannot be put back as it was found, and is cut: " + e);
            cut();
        } finally {
            restoreUnlessAborted();
            close(connection, isCut ? Level.DEBUG : Level.WARNING);
        }
    }

    /** Restores the connection if {@code abort} did not close it, as in some drivers of embedded databases. */
    private void restoreUnlessAborted() {
        try {
            if (isCut && !connection.isClosed()) {
                if (!commitsItself) {
                    connection.rollback();
                }
                restore();
            }
        } catch (SQLException | RuntimeException | Error e) {
            LOGGER.log(Level.DEBUG, "A connection that was cut is not put in order: " + e);
        }
    }

    private void restore() throws SQLException {
        if (applied.isEmpty()) {
            autoCommit(autoCommitAsFound);
            return;
        }
        try {
            autoCommit(true);
        } finally {
            try {
                applied.restore();
            } finally {
                autoCommit(autoCommitAsFound);
            }
        }
    }

    /** Aborts the connection without waiting for an answer. Does nothing within an outer transaction. */
    void cut() {
        if (joined || isCut) {
            return;
        }
        isCut = true;
        try {
            connection.abort(Runnable::run);
        } catch (SQLException | RuntimeException | Error e) {
            LOGGER.log(Level.DEBUG, "The driver cannot cut a connection: " + e);
        }
    }

    private static void close(Connection connection, Level level) {
        try {
            connection.close();
        } catch (SQLException | RuntimeException | Error e) {
            LOGGER.log(level, "A connection cannot be closed: " + e);
        }
    }
}
