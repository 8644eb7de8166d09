package dev.dovetail.it.faults;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A connection to the database, which a pool gives again and again. */
final class Physical {
    /** What says whether the database refuses to write, where the driver does not know. */
    private static final Map<String, String> REFUSING =
            Map.of("SQLite", "PRAGMA query_only", "MariaDB", "SELECT @@session.tx_read_only");

    private record State(boolean autoCommit, int isolation, boolean readOnly, String refusing, int timeout) {}

    private final Connection connection;
    private final State found;
    private boolean lost;
    private Throwable lostBy;
    private boolean limited;
    private boolean inTransaction;

    Physical(Connection connection, boolean autoCommit) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(autoCommit);
        this.limited = true;
        this.found = state();
        this.limited = false;
        if (!autoCommit) {
            connection.commit();
        }
    }

    Connection connection() {
        return connection;
    }

    boolean isLost() {
        return lost;
    }

    private State state() throws SQLException {
        int timeout = found == null ? 0 : found.timeout;
        if (limited) {
            try (Statement statement = connection.createStatement()) {
                timeout = statement.getQueryTimeout();
            }
        }
        boolean autoCommit = connection.getAutoCommit();
        return new State(autoCommit, connection.getTransactionIsolation(), connection.isReadOnly(),
                refusing(autoCommit), timeout);
    }

    private String refusing(boolean autoCommit) throws SQLException {
        String sql = REFUSING.get(connection.getMetaData().getDatabaseProductName());
        if (sql == null) {
            return "";
        }
        try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(sql)) {
            return result.next() ? result.getString(1) : "";
        } finally {
            if (!autoCommit) {
                connection.commit();
            }
        }
    }

    /** Remembers what a call means for the connection. */
    void happened(String owner, String name, Object[] arguments) {
        switch (name) {
            case "commit", "setAutoCommit" -> inTransaction = false;
            case "rollback" -> inTransaction &= arguments != null && arguments.length > 0;
            case "setQueryTimeout" -> limited = true;
            default -> inTransaction |= owner.endsWith("Statement") && name.startsWith("execute");
        }
    }

    /** How it differs from how it was found. */
    List<String> differences() throws SQLException {
        List<String> differences = new ArrayList<>();
        State now = state();
        if (!found.autoCommit && !inTransaction) {
            // What was asked here has begun a transaction.
            connection.commit();
        }
        if (!now.equals(found)) {
            differences.add("a connection came back as " + now + " instead of " + found);
        }
        if (!found.autoCommit && inTransaction) {
            differences.add("a connection came back with an open transaction");
        }
        return differences;
    }

    /** The way to the database is cut; what was not committed is undone. */
    void lose(Throwable why) {
        if (!lost) {
            lost = true;
            lostBy = why;
            discard();
        }
    }

    /** Calls the driver, or answers as a connection that is cut. */
    Object call(Object target, Method method, Object[] arguments) throws Throwable {
        if (!lost) {
            return Calls.invoke(target, method, arguments);
        }
        return switch (method.getName()) {
            case "close", "abort" -> null;
            case "isClosed" -> true;
            case "isValid" -> false;
            default -> throw new SQLException("The connection is lost: " + method.getName(), "08003", lostBy);
        };
    }

    /** Closes it for good. */
    void discard() {
        try {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
            // HSQLDB cuts nothing: its pool gives this one again.
            connection.setReadOnly(found.readOnly);
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            // It is thrown away.
        }
        try {
            connection.close();
        } catch (SQLException e) {
            // It is thrown away.
        }
    }
}
