package dev.dovetail.it.failures;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A data source whose calls fail where a test wants them to, before they are done or after; it counts what is open, and
 * how connections came back. For one thread.
 */
final class FailingSource extends DelegatingDataSource {
    private final List<String> ends = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();
    private String method = "";
    private String text = "";
    private Throwable failure = new IllegalStateException();
    private boolean after;
    private boolean once;
    private int connections;
    private int statements;
    private int taken;

    FailingSource(DataSource database) {
        super(database);
    }

    /** The next call of a method whose name begins so fails: {@code commit}, {@code execute}, {@code getConnection}. */
    void fail(String method, Throwable failure) {
        fail(method, "", failure, false, true);
    }

    /** The same, after the call has been done. */
    void failAfter(String method, Throwable failure) {
        fail(method, "", failure, true, true);
    }

    /** From now on every call of this method fails. */
    void failAlways(String method, Throwable failure) {
        fail(method, "", failure, false, false);
    }

    /** The next call of this method of a statement whose text contains {@code text} fails. */
    void failIn(String text, String method, Throwable failure) {
        fail(method, text, failure, false, true);
    }

    private void fail(String method, String text, Throwable failure, boolean after, boolean once) {
        this.method = method;
        this.text = text;
        this.failure = failure;
        this.after = after;
        this.once = once;
    }

    void heal() {
        method = "";
    }

    int openConnections() {
        return connections;
    }

    int openStatements() {
        return statements;
    }

    int taken() {
        return taken;
    }

    /** How transactions and connections ended: commit, rollback, abort. */
    List<String> ends() {
        return ends;
    }

    /** What was wrong with connections that came back. */
    List<String> differences() {
        return differences;
    }

    @Override
    public Connection getConnection() throws SQLException {
        failWhereWanted("getConnection", "", false);
        Connection connection = obtainTargetDataSource().getConnection();
        connections++;
        taken++;
        boolean[] closed = {false};
        boolean autoCommit = connection.getAutoCommit();
        return proxy(Connection.class, (method, arguments) -> {
            String name = method.getName();
            if (List.of("commit", "rollback", "abort").contains(name)) {
                ends.add(name + (arguments != null && name.equals("rollback") ? " to savepoint" : ""));
            }
            if (name.equals("close")) {
                if (closed[0]) {
                    differences.add("closed twice");
                } else {
                    connections--;
                }
                closed[0] = true;
                if (!connection.isClosed() && connection.getAutoCommit() != autoCommit) {
                    differences.add("auto-commit changed");
                }
            }
            Object result = call(connection, name, "", method, arguments);
            String sql = arguments != null && arguments[0] instanceof String given ? given : "";
            return result instanceof Statement statement ? watched(statement, method.getReturnType(), sql) : result;
        });
    }

    private Object watched(Statement statement, Class<?> type, String sql) {
        statements++;
        boolean[] closed = {false};
        return proxy(type, (method, arguments) -> {
            if (method.getName().equals("close") && !closed[0]) {
                closed[0] = true;
                statements--;
            }
            return call(statement, method.getName(), sql, method, arguments);
        });
    }

    private Object call(Object target, String name, String sql, Method method, Object[] arguments) throws Throwable {
        if (!name.equals("close")) {
            failWhereWanted(name, sql, false);
        }
        Object result;
        try {
            result = method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
        if (name.equals("close")) {
            failWhereWanted(name, sql, false);
        }
        failWhereWanted(name, sql, true);
        return result;
    }

    private void failWhereWanted(String name, String sql, boolean done) {
        if (!method.isEmpty() && name.startsWith(method) && sql.contains(text) && done == after) {
            if (once) {
                method = "";
            }
            FailingSource.<RuntimeException>sneak(failure);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneak(Throwable thrown) throws T {
        throw (T) thrown;
    }

    private interface Call {
        Object call(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(FailingSource.class.getClassLoader(), new Class<?>[] {type},
                (proxy, method, arguments) -> call.call(method, arguments)));
    }
}
