package dev.dovetail.jdbc.statement;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLClientInfoException;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The connection of a session as {@code session.jdbc(...)} passes it to the application. Rejects calls that end the
 * transaction or change how the session uses the connection. Closing it does not close the real connection. Other
 * settings are restored afterwards.
 */
final class LentConnection extends LentView {
    private final Set<Savepoint> savepoints = new HashSet<>();
    private boolean closed;

    LentConnection(Loan loan) {
        super(loan);
    }

    private static IllegalStateException refused(String call, String instead) {
        return new IllegalStateException("connection." + call
                + ": the connection of session.jdbc(...) belongs to the session's"
                + " transaction. " + instead);
    }

    @Override
    public void commit() {
        throw refused("commit()", "Call session.commit() after the work.");
    }

    @Override
    public void rollback() {
        throw refused("rollback()",
                "Call session.rollback() after the work, or roll back to a savepoint that it sets.");
    }

    @Override
    public void setAutoCommit(boolean on) {
        if (on) {
            throw refused("setAutoCommit(true)",
                    "It would commit what the session has sent: call session.commit() after the"
                    + " work, or use a connection of the data source.");
        }
    }

    @Override
    public void setTransactionIsolation(int level) throws SQLException {
        if (level != real().getTransactionIsolation()) {
            throw refused("setTransactionIsolation(...)", "Begin it with database.withIsolation(...).");
        }
    }

    @Override
    public void setReadOnly(boolean on) throws SQLException {
        if (on != real().isReadOnly()) {
            throw refused("setReadOnly(" + on + ")", "Begin it with database.readOnly(), or without.");
        }
    }

    @Override
    public void abort(@Nullable Executor executor) {
        throw refused("abort(...)", "Throw an exception, and call session.rollback().");
    }

    /** Marks this connection as closed. The real one stays open for the session. */
    @Override
    public void close() {
        closed = true;
    }

    @Override
    public boolean isClosed() throws SQLException {
        return closed || loan.isEnded() || real().isClosed();
    }

    @Override
    public Statement createStatement() throws SQLException {
        return new LentStatement(this, real().createStatement());
    }

    @Override
    public Statement createStatement(int kind, int concurrency) throws SQLException {
        return new LentStatement(this, real().createStatement(kind, concurrency));
    }

    @Override
    public Statement createStatement(int kind, int concurrency, int holdability) throws SQLException {
        return new LentStatement(this, real().createStatement(kind, concurrency, holdability));
    }

    private PreparedStatement prepared(Loan.Sending<PreparedStatement> preparing) throws SQLException {
        // Some databases check a statement when it is prepared, and end the transaction if it is wrong.
        return new LentPreparedStatement(this, loan.sent(preparing));
    }

    @Override
    public PreparedStatement prepareStatement(String sql) throws SQLException {
        return prepared(() -> real().prepareStatement(sql));
    }

    @Override
    public PreparedStatement prepareStatement(String sql, int kind, int concurrency) throws SQLException {
        return prepared(() -> real().prepareStatement(sql, kind, concurrency));
    }

    @Override
    public PreparedStatement prepareStatement(String sql, int kind, int concurrency, int holdability)
            throws SQLException {
        return prepared(() -> real().prepareStatement(sql, kind, concurrency, holdability));
    }

    @Override
    public PreparedStatement prepareStatement(String sql, int keys) throws SQLException {
        return prepared(() -> real().prepareStatement(sql, keys));
    }

    @Override
    public PreparedStatement prepareStatement(String sql, int[] columns) throws SQLException {
        return prepared(() -> real().prepareStatement(sql, columns));
    }

    @Override
    public PreparedStatement prepareStatement(String sql, String[] columns) throws SQLException {
        return prepared(() -> real().prepareStatement(sql, columns));
    }

    private CallableStatement call(Loan.Sending<CallableStatement> preparing) throws SQLException {
        loan.unwatched();
        return loan.sent(preparing);
    }

    @Override
    public CallableStatement prepareCall(String sql) throws SQLException {
        return call(() -> real().prepareCall(sql));
    }

    @Override
    public CallableStatement prepareCall(String sql, int kind, int concurrency) throws SQLException {
        return call(() -> real().prepareCall(sql, kind, concurrency));
    }

    @Override
    public CallableStatement prepareCall(String sql, int kind, int concurrency, int holdability) throws SQLException {
        return call(() -> real().prepareCall(sql, kind, concurrency, holdability));
    }

    @Override
    public Savepoint setSavepoint() throws SQLException {
        return set(loan.sent(() -> real().setSavepoint()));
    }

    @Override
    public Savepoint setSavepoint(String name) throws SQLException {
        return set(loan.sent(() -> real().setSavepoint(name)));
    }

    private Savepoint set(Savepoint savepoint) {
        if (loan.failure() == null) {
            savepoints.add(savepoint);
        }
        return savepoint;
    }

    @Override
    public void rollback(Savepoint savepoint) throws SQLException {
        Connection connection = real();
        loan.sent(() -> {
            connection.rollback(savepoint);
            return savepoint;
        });
        if (savepoints.contains(savepoint)) {
            loan.saved();
        }
    }

    @Override
    public void releaseSavepoint(Savepoint savepoint) throws SQLException {
        savepoints.remove(savepoint);
        real().releaseSavepoint(savepoint);
    }

    @Override
    public void setSchema(@Nullable String schema) throws SQLException {
        Connection connection = real();
        String before = connection.getSchema();
        loan.changed(() -> connection.setSchema(before));
        connection.setSchema(schema);
    }

    @Override
    public void setCatalog(@Nullable String catalog) throws SQLException {
        Connection connection = real();
        String before = connection.getCatalog();
        loan.changed(() -> connection.setCatalog(before));
        connection.setCatalog(catalog);
    }

    @Override
    public void setNetworkTimeout(@Nullable Executor executor, int milliseconds) throws SQLException {
        Connection connection = real();
        int before = connection.getNetworkTimeout();
        loan.changed(() -> connection.setNetworkTimeout(executor, before));
        connection.setNetworkTimeout(executor, milliseconds);
    }

    @Override
    public void setHoldability(int holdability) throws SQLException {
        Connection connection = real();
        int before = connection.getHoldability();
        loan.changed(() -> connection.setHoldability(before));
        connection.setHoldability(holdability);
    }

    @Override
    public void setTypeMap(Map<String, Class<?>> map) throws SQLException {
        Connection connection = real();
        Map<String, Class<?>> before = connection.getTypeMap();
        loan.changed(() -> connection.setTypeMap(before));
        connection.setTypeMap(map);
    }

    @Override
    public void setClientInfo(String name, @Nullable String value) throws SQLClientInfoException {
        Connection connection = real();
        try {
            String before = connection.getClientInfo(name);
            loan.changed(() -> connection.setClientInfo(name, before));
        } catch (SQLException e) {
            throw new SQLClientInfoException(Objects.toString(e.getMessage()), Map.of(), e);
        }
        connection.setClientInfo(name, value);
    }

    @Override
    public void setClientInfo(Properties properties) throws SQLClientInfoException {
        for (String name : properties.stringPropertyNames()) {
            setClientInfo(name, properties.getProperty(name));
        }
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return type.isInstance(this) ? type.cast(this) : loan.raw(real(), type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return type.isInstance(this) || real().isWrapperFor(type);
    }
}
