package dev.dovetail.it.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/**
 * A data source that remembers which of its connections are in use, and a second one that lends the first of them: over it
 * another session reads what a transaction has written and not committed, whatever the database.
 */
public final class SharedConnections {
    /** What would end the transaction of the one that has the connection. */
    private static final Set<String> NOT_LENT = Set.of("close", "commit", "rollback", "setAutoCommit", "abort");

    private final DataSource source;
    private final List<Connection> used = new ArrayList<>();

    /** Over a data source of separate connections. */
    public SharedConnections(DataSource source) {
        this.source = source;
    }

    /** Gives connections of its own. */
    public DataSource owning() {
        return source(this::take);
    }

    /** Gives the connection that is in use, as if it were free; where none is, one of its own. */
    public DataSource lending() {
        return source(() -> {
            forgetClosed();
            return used.isEmpty() ? source.getConnection() : lent(used.get(0));
        });
    }

    private Connection take() throws SQLException {
        forgetClosed();
        Connection connection = source.getConnection();
        used.add(connection);
        return connection;
    }

    private void forgetClosed() throws SQLException {
        for (Connection connection : List.copyOf(used)) {
            if (connection.isClosed()) {
                used.remove(connection);
            }
        }
    }

    private static Connection lent(Connection connection) {
        return proxy(Connection.class, (proxy, method, arguments) -> {
            if (method.getName().equals("getAutoCommit")) {
                return true;
            }
            return NOT_LENT.contains(method.getName()) ? null : call(connection, method, arguments);
        });
    }

    private DataSource source(Supply supply) {
        return proxy(DataSource.class, (proxy, method, arguments) ->
                method.getName().equals("getConnection") ? supply.get() : call(source, method, arguments));
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(SharedConnections.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private interface Supply {
        Connection get() throws SQLException;
    }
}
