package dev.dovetail.jdbc.statement;

import dev.dovetail.dialect.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The settings of a connection that the options of its transactions have changed. */
final class AppliedOptions {
    private final Connection connection;
    private final Dialect dialect;
    private boolean madeReadOnly;
    private int isolationAsFound = Connection.TRANSACTION_NONE;

    AppliedOptions(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /** Applies {@code options} to the connection, which must be in auto-commit mode. */
    void apply(TransactionOptions options) throws SQLException {
        if (options.isolation() != null) {
            isolationAsFound = connection.getTransactionIsolation();
            connection.setTransactionIsolation(
                    IsolationLevels.on(connection.getMetaData(), options.isolation()));
        }
        if (options.isReadOnly() && !connection.isReadOnly()) {
            madeReadOnly = true;
            readOnly(true);
        }
    }

    /** Checks that the outer transaction of the connection keeps what {@code options} demand. */
    void check(TransactionOptions options) throws SQLException {
        if (options.isolation() != null
                && !IsolationLevels.keeps(connection.getTransactionIsolation(), options.isolation())) {
            throw new IllegalStateException("The transaction that this session joins is not " + options.isolation()
                    + ", and it is too late to change that. Begin the outer transaction so.");
        }
    }

    /** Returns whether nothing was changed. */
    boolean isEmpty() {
        return !madeReadOnly && isolationAsFound == Connection.TRANSACTION_NONE;
    }

    /** Restores each setting even if another one fails, because some drivers cannot abort the connection. */
    void restore() throws SQLException {
        try {
            if (madeReadOnly) {
                readOnly(false);
            }
        } finally {
            if (isolationAsFound != Connection.TRANSACTION_NONE) {
                connection.setTransactionIsolation(isolationAsFound);
            }
        }
    }

    private void readOnly(boolean readOnly) throws SQLException {
        String sql = dialect.readingOnly(readOnly);
        if (sql.isEmpty()) {
            connection.setReadOnly(readOnly);
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
