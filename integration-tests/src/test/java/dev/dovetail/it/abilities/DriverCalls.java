package dev.dovetail.it.abilities;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A data source that records what the driver is asked to execute, as it is sent. */
final class DriverCalls extends DelegatingDataSource {
    private final List<String> sent = new ArrayList<>();

    DriverCalls(DataSource database) {
        super(database);
    }

    /** Returns what was sent since the last call: the SQL, the number of rows of a batch, and the asked for keys. */
    List<String> take() {
        List<String> taken = List.copyOf(sent);
        sent.clear();
        return taken;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection real = super.getConnection();
        return proxy(Connection.class, (method, arguments) -> {
            Object made = method.invoke(real, arguments);
            if (made instanceof PreparedStatement prepared) {
                String keys = arguments.length > 1 && arguments[1] instanceof String[] names
                        ? " keys " + Arrays.toString(names) : "";
                return statement(PreparedStatement.class, prepared, arguments[0] + keys);
            }
            return made instanceof Statement plain ? statement(Statement.class, plain, "") : made;
        });
    }

    private <S extends Statement> S statement(Class<S> type, S real, String sql) {
        int[] rows = new int[1];
        return proxy(type, (method, arguments) -> {
            if (method.getName().equals("addBatch")) {
                rows[0]++;
            } else if (method.getName().startsWith("execute")) {
                String text = arguments != null && arguments.length > 0 ? String.valueOf(arguments[0]) : sql;
                sent.add(text + (method.getName().endsWith("Batch") ? " x" + rows[0] : ""));
                rows[0] = 0;
            }
            return method.invoke(real, arguments);
        });
    }

    private interface Call {
        @Nullable Object of(Method method, @Nullable Object @Nullable [] arguments) throws ReflectiveOperationException;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (proxy, method, arguments) -> {
                    try {
                        return call.of(method, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
