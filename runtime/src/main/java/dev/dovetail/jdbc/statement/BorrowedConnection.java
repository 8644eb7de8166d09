package dev.dovetail.jdbc.statement;

import dev.dovetail.dialect.Dialect;
import dev.dovetail.jdbc.Isolation;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A connection while a session has it: as its transactions need it, and how it was found. One of a transaction that
 * somebody else has begun is only joined: that one commits, rolls back and closes it, and a rollback here goes back to
 * where it was joined.
 */
final class BorrowedConnection {
    private static final Logger LOGGER = System.getLogger("dev.dovetail.jdbc");
    private static final int SECONDS_TO_ANSWER = 5;

    private final Connection connection;
    private final Dialect dialect;
    private final boolean autoCommitAsFound;
    private boolean commitsItself;
    private boolean unsure;
    private final boolean joined;
    private @Nullable Savepoint joinedAt;
    private int reading;
    private boolean isCut;
    private boolean madeReadOnly;
    private int isolationAsFound = Connection.TRANSACTION_NONE;

    private BorrowedConnection(Connection connection, Dialect dialect, boolean joined) throws SQLException {
        this.connection = connection;
        this.dialect = dialect;
        this.autoCommitAsFound = connection.getAutoCommit();
        this.commitsItself = autoCommitAsFound;
        this.joined = joined;
    }

    /** Takes a connection; where it cannot be made ready it goes back at once. */
    static BorrowedConnection take(OuterTransactions source, Dialect dialect, boolean transactional,
            TransactionOptions options)
            throws SQLException {
        return take(source, dialect, transactional, false, options);
    }

    /**
     * Takes a connection for reads, and leaves its auto-commit as it is: to set it can make a driver forget its
     * prepared statements. Without auto-commit, the reads are a transaction.
     */
    static BorrowedConnection takeToRead(OuterTransactions source, Dialect dialect, TransactionOptions options)
            throws SQLException {
        return take(source, dialect, false, true, options);
    }

    private static BorrowedConnection take(OuterTransactions source, Dialect dialect, boolean transactional,
            boolean asFound, TransactionOptions options) throws SQLException {
        Connection connection = source.take();
        BorrowedConnection borrowed = null;
        try {
            borrowed = new BorrowedConnection(connection, dialect, source.owns(connection));
            borrowed.prepare(transactional || asFound && !borrowed.joined && !borrowed.autoCommitAsFound, options);
            return borrowed;
        } catch (SQLException | RuntimeException | Error e) {
            if (borrowed != null) {
                borrowed.giveBack(!(e instanceof Error) && borrowed.undone());
            } else {
                close(connection, Level.WARNING);
            }
            throw e;
        }
    }

    /** Undoes what was sent before it was ready, and says whether that went well. */
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

    /** Settings come before a transaction begins: some databases refuse them afterwards. */
    private void prepare(boolean transactional, TransactionOptions options) throws SQLException {
        if (!dialect.connecting().isEmpty()) {
            execute(dialect.connecting());
        }
        Isolation isolation = options.isolation();
        if (joined) {
            if (isolation != null && !IsolationLevels.keeps(connection.getTransactionIsolation(), isolation)) {
                throw new IllegalStateException("The transaction that this session joins is not " + isolation
                        + ", and it is too late to change that. Begin the outer transaction so.");
            }
        } else if (options.changesConnection()) {
            autoCommit(true);
            if (isolation != null) {
                isolationAsFound = connection.getTransactionIsolation();
                connection.setTransactionIsolation(IsolationLevels.on(connection.getMetaData(), isolation));
            }
            if (options.isReadOnly() && !connection.isReadOnly()) {
                madeReadOnly = true;
                readOnly(true);
            }
        }
        transactional(transactional);
    }

    private void readOnly(boolean readOnly) throws SQLException {
        String sql = dialect.readingOnly(readOnly);
        if (sql.isEmpty()) {
            connection.setReadOnly(readOnly);
        } else {
            execute(sql);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    Connection connection() {
        return connection;
    }

    /** Rows are being read from it. */
    void startReading() {
        reading++;
    }

    void stopReading() {
        reading--;
    }

    boolean isBeingRead() {
        return reading > 0;
    }

    /** Returns whether it belongs to a transaction that somebody else has begun. */
    boolean isJoined() {
        return joined;
    }

    /** From now on statements belong to a transaction, or each to its own. */
    void transactional(boolean transactional) throws SQLException {
        if (!joined) {
            autoCommit(!transactional);
        } else if (transactional) {
            joinedAt = connection.setSavepoint();
        }
    }

    /** Returns whether a transaction of its own has to be ended. */
    boolean isTransactional() {
        return !joined && !commitsItself;
    }

    private void autoCommit(boolean on) throws SQLException {
        if (commitsItself != on || unsure) {
            // One that fails may have been set all the same.
            unsure = true;
            connection.setAutoCommit(on);
            unsure = false;
            commitsItself = on;
        }
    }

    void commit() throws SQLException {
        if (!joined) {
            connection.commit();
        } else if (joinedAt != null) {
            connection.releaseSavepoint(joinedAt);
            joinedAt = null;
        }
    }

    void rollback() throws SQLException {
        if (!joined) {
            connection.rollback();
        } else if (joinedAt != null) {
            connection.rollback(joinedAt);
            joinedAt = null;
        }
    }

    /** Returns whether the way to the database is cut. */
    boolean isLost() {
        try {
            return connection.isClosed() || !connection.isValid(SECONDS_TO_ANSWER);
        } catch (SQLException | RuntimeException | Error e) {
            return true;
        }
    }

    /**
     * Gives the connection back as it was found. What was to be done is done by now, so failures are only logged; one
     * that cannot be put in order is cut, so that nobody gets it as it is.
     *
     * @param ended whether its transaction has ended; one that has not is cut, since putting it in order could commit
     *     it
     */
    void giveBack(boolean ended) {
        try {
            if (ended && !joined) {
                putInOrder();
            } else {
                cut();
            }
        } catch (SQLException | RuntimeException | Error e) {
            LOGGER.log(Level.WARNING, "A connection cannot be put back as it was found, and is cut: " + e);
            cut();
        } finally {
            undoWhereNotCut();
            close(connection, isCut ? Level.DEBUG : Level.WARNING);
        }
    }

    /** Some drivers, of databases in this process, only say that they cut a connection. */
    private void undoWhereNotCut() {
        try {
            if (isCut && !connection.isClosed()) {
                if (!commitsItself) {
                    connection.rollback();
                }
                putInOrder();
            }
        } catch (SQLException | RuntimeException | Error e) {
            LOGGER.log(Level.DEBUG, "A connection that was cut is not put in order: " + e);
        }
    }

    private void putInOrder() throws SQLException {
        if (!madeReadOnly && isolationAsFound == Connection.TRANSACTION_NONE) {
            autoCommit(autoCommitAsFound);
            return;
        }
        try {
            autoCommit(true);
        } finally {
            restoreSettings();
        }
    }

    /** Restores each setting even if another one fails: some drivers do not cut the connection that is not in order. */
    private void restoreSettings() throws SQLException {
        try {
            if (madeReadOnly) {
                readOnly(false);
            }
        } finally {
            try {
                if (isolationAsFound != Connection.TRANSACTION_NONE) {
                    connection.setTransactionIsolation(isolationAsFound);
                }
            } finally {
                autoCommit(autoCommitAsFound);
            }
        }
    }

    /** Cuts the way to the database, without waiting for an answer; what is somebody else's is left to them. */
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
