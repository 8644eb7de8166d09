package dev.dovetail.it.faults;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** A connection of the pool while somebody has it. */
final class LentConnection {
    private final FaultyPool pool;
    private final Physical physical;
    private final Connection proxy;
    private int open;
    private boolean closed;

    LentConnection(FaultyPool pool, Physical physical) {
        this.pool = pool;
        this.physical = physical;
        this.proxy = Calls.proxy(Connection.class, (self, method, arguments) -> call(method, arguments));
    }

    Connection proxy() {
        return proxy;
    }

    Physical physical() {
        return physical;
    }

    FaultyPool pool() {
        return pool;
    }

    /** How many statements are open. */
    int open() {
        return open;
    }

    void opened(int more) {
        open += more;
    }

    private Object call(Method method, Object[] arguments) throws Throwable {
        String name = method.getName();
        if (closed && name.equals("isClosed")) {
            return true;
        }
        if (closed) {
            pool.violated(name.equals("close")
                    ? "a connection was closed twice" : "a closed connection was used: " + name);
            throw new SQLException("closed", "08003");
        }
        Object result = pool.calls().call(physical, "Connection", name, arguments, () -> switch (name) {
            case "close" -> giveBack();
            case "abort" -> cut();
            default -> physical.call(physical.connection(), method, arguments);
        });
        if (result instanceof Statement statement) {
            Class<? extends Statement> type =
                    result instanceof PreparedStatement ? PreparedStatement.class : Statement.class;
            return new LentStatement(this, statement).proxy(type);
        }
        return result instanceof DatabaseMetaData data ? metaData(data) : result;
    }

    /** As that of a pool: the connection that it names is the one that was given. */
    private DatabaseMetaData metaData(DatabaseMetaData data) {
        return Calls.proxy(DatabaseMetaData.class, (self, method, arguments) ->
                pool.calls().call(physical, "DatabaseMetaData", method.getName(), arguments, () ->
                        method.getName().equals("getConnection") ? proxy : physical.call(data, method, arguments)));
    }

    private Object giveBack() throws SQLException {
        closed = true;
        pool.comesBack(this);
        return null;
    }

    private Object cut() {
        if (pool.aborts()) {
            physical.lose(null);
        }
        return null;
    }
}
