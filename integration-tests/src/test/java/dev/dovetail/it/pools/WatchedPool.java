package dev.dovetail.it.pools;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A pool that notes in which state each connection is given and comes back, and whose connections fail where a test wants
 * them to: so that the pool's own putting in order hides nothing.
 */
final class WatchedPool extends DelegatingDataSource implements AutoCloseable {
    private record State(boolean autoCommit, int isolation, boolean readOnly) {
        static State of(Connection connection) throws SQLException {
            return new State(connection.getAutoCommit(), connection.getTransactionIsolation(), connection.isReadOnly());
        }
    }

    private final HikariDataSource pool;
    private final List<String> differences = new CopyOnWriteArrayList<>();
    private final List<String> endings = new CopyOnWriteArrayList<>();
    private final AtomicInteger given = new AtomicInteger();
    private volatile String failing = "";

    WatchedPool(DataSource database, Consumer<HikariConfig> settings) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database);
        config.setMaximumPoolSize(2);
        config.setConnectionTimeout(30_000);
        settings.accept(config);
        pool = new HikariDataSource(config);
        setTargetDataSource(pool);
    }

    /** From now on this method of connections fails, until it is the empty text. */
    void failAt(String method) {
        failing = method;
    }

    /** How many connections the pool says are in use. */
    int active() {
        return pool.getHikariPoolMXBean().getActiveConnections();
    }

    /** How many connections were given so far. */
    int given() {
        return given.get();
    }

    /** How connections were told to end transactions: each commit, rollback and change of their own committing. */
    List<String> endings() {
        return endings;
    }

    /** What came back otherwise than it was given. */
    List<String> differences() {
        return differences;
    }

    @Override
    public Connection getConnection() throws SQLException {
        failWhereWanted("getConnection");
        Connection connection = pool.getConnection();
        given.incrementAndGet();
        State before = State.of(connection);
        return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> call(proxy, connection, before, method, arguments));
    }

    private Object call(Object proxy, Connection connection, State before, Method method, Object[] arguments)
            throws Throwable {
        if (method.getName().equals("close") && !connection.isClosed() && connection.isValid(1)) {
            State after = State.of(connection);
            if (!after.equals(before)) {
                differences.add(before + " came back as " + after);
            }
        }
        if (method.getName().equals("close") && failing.equals("close")) {
            connection.close();
        }
        failWhereWanted(method.getName());
        if (List.of("commit", "rollback", "setAutoCommit").contains(method.getName())) {
            endings.add(method.getName());
        }
        if (method.getName().equals("getMetaData")) {
            return metaData(connection.getMetaData(), proxy);
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** As a pool's: the connection that it names is the one that was given. */
    private Object metaData(DatabaseMetaData data, Object given) {
        return Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {DatabaseMetaData.class},
                (proxy, method, arguments) -> method.getName().equals("getConnection") ? given
                        : method.invoke(data, arguments));
    }

    private void failWhereWanted(String method) throws SQLException {
        if (method.equals(failing)) {
            throw new SQLException(method + " fails as the test wants", "58000");
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
