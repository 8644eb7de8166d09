package dev.dovetail.jdbc;

import dev.dovetail.sql.Dialect;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A connection that is taken when it is first needed, with its open statements. */
final class SessionConnection {
    private static final int SECONDS_TO_ANSWER = 5;

    private final DataSource source;
    private final Dialect dialect;
    private final StatementLog log;
    private final OpenStatements open = new OpenStatements();
    private @Nullable Connection connection;
    private boolean autoCommitAsFound;
    private boolean inTransaction;
    private boolean used;

    SessionConnection(DataSource source, Dialect dialect, StatementLog log) {
        this.source = source;
        this.dialect = dialect;
        this.log = log;
    }

    Dialect dialect() {
        return dialect;
    }

    StatementLog log() {
        return log;
    }

    boolean isInTransaction() {
        return inTransaction;
    }

    /** Whether the transaction has sent a statement. */
    boolean isUsed() {
        return used;
    }

    /** The connection, if one has been taken. */
    @Nullable Connection current() {
        return connection;
    }

    Connection connect() {
        Connection known = connection;
        if (known != null) {
            return known;
        }
        try {
            Connection taken = source.getConnection();
            connection = taken;
            autoCommitAsFound = taken.getAutoCommit();
            setUp(taken);
            if (inTransaction == autoCommitAsFound) {
                taken.setAutoCommit(!inTransaction);
            }
            return taken;
        } catch (SQLException e) {
            throw Failures.doing("take a connection from the data source", e, dialect);
        }
    }

    private void setUp(Connection taken) throws SQLException {
        String sql = dialect.connecting();
        if (!sql.isEmpty()) {
            try (Statement statement = taken.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    /** From now on statements belong to a transaction, or each to its own. */
    void transactional(boolean transactional) throws SQLException {
        inTransaction = transactional;
        used = false;
        if (connection != null && connection.getAutoCommit() == transactional) {
            connection.setAutoCommit(!transactional);
        }
    }

    PreparedStatement prepare(String sql) throws SQLException {
        Connection connected = connect();
        used = true;
        PreparedStatement statement = open.take(sql);
        return statement != null ? statement : connected.prepareStatement(sql);
    }

    PreparedStatement prepare(String sql, String[] keyColumns) throws SQLException {
        Connection connected = connect();
        used = true;
        PreparedStatement statement = open.take(keyed(sql));
        if (statement != null) {
            return statement;
        }
        String[] stored = new String[keyColumns.length];
        for (int i = 0; i < stored.length; i++) {
            stored[i] = dialect.identifiers().stored(keyColumns[i]);
        }
        return connected.prepareStatement(sql, stored);
    }

    /** What a statement that returns keys is remembered by. */
    static String keyed(String sql) {
        return sql + " RETURNING";
    }

    /** A statement is in use no more, and fit to be used again. */
    void giveBack(String key, PreparedStatement statement) {
        try {
            if (connection != null) {
                open.put(key, statement);
            } else {
                statement.close();
            }
        } catch (SQLException e) {
            throw Failures.doing("close a statement", e, dialect);
        }
    }

    /** A statement failed: it is not used again. */
    static void discard(@Nullable PreparedStatement statement, SQLException failure) {
        if (statement != null) {
            try {
                statement.close();
            } catch (SQLException e) {
                failure.addSuppressed(e);
            }
        }
    }

    /** Undoes the transaction. With a lost connection it is undone already; the next statement takes another. */
    void rollback() throws SQLException {
        Connection taken = connection;
        if (taken != null && inTransaction) {
            try {
                taken.rollback();
            } catch (SQLException e) {
                if (!isLost(taken)) {
                    throw e;
                }
                close();
            }
        }
        transactional(false);
    }

    /** Gives the connection back as it was found; a lost one cannot be put in order, and need not be. */
    void close() throws SQLException {
        Connection taken = connection;
        connection = null;
        if (taken != null) {
            try (taken) {
                putInOrder(taken);
            }
        }
    }

    private void putInOrder(Connection taken) throws SQLException {
        try {
            open.close();
            if (taken.getAutoCommit() != autoCommitAsFound) {
                taken.setAutoCommit(autoCommitAsFound);
            }
        } catch (SQLException e) {
            if (!isLost(taken)) {
                throw e;
            }
        }
    }

    private static boolean isLost(Connection taken) throws SQLException {
        return taken.isClosed() || !taken.isValid(SECONDS_TO_ANSWER);
    }
}
