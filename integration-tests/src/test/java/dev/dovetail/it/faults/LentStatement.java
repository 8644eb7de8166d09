package dev.dovetail.it.faults;

import java.lang.reflect.Method;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;

/** A statement of a connection of the pool. */
final class LentStatement {
    private final LentConnection connection;
    private final Statement statement;
    private final String owner;
    private boolean closed;

    LentStatement(LentConnection connection, Statement statement) {
        this.connection = connection;
        this.statement = statement;
        this.owner = statement instanceof PreparedStatement ? "PreparedStatement" : "Statement";
        connection.opened(1);
    }

    <S extends Statement> S proxy(Class<S> type) {
        return Calls.proxy(type, (self, method, arguments) -> call(method, arguments));
    }

    private Object call(Method method, Object[] arguments) throws Throwable {
        String name = method.getName();
        if (closed && !name.equals("close") && !name.equals("isClosed")) {
            connection.pool().violated("a closed statement was used: " + name);
        }
        if (name.equals("getConnection")) {
            return connection.proxy();
        }
        Object result = through(owner, statement, method, arguments);
        if (!(result instanceof ResultSet rows)) {
            return result;
        }
        return Calls.proxy(ResultSet.class, (self, called, values) -> {
            if (closed && !called.getName().equals("close")) {
                connection.pool().violated("rows of a closed statement were used: " + called.getName());
            }
            return through("ResultSet", rows, called, values);
        });
    }

    private Object through(String type, Object target, Method method, Object[] arguments) throws Throwable {
        Physical physical = connection.physical();
        return connection.pool().calls().call(physical, type, method.getName(), arguments, () -> {
            if (method.getName().equals("close") && target == statement && !closed) {
                closed = true;
                connection.opened(-1);
            }
            return physical.call(target, method, arguments);
        });
    }
}
