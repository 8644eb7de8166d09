package dev.dovetail.it.performance.wide;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A data source that counts the methods of results that are called. */
final class ReadCalls extends DelegatingDataSource {
    private final Map<String, Integer> counts = new TreeMap<>();

    ReadCalls(DataSource database) {
        super(database);
    }

    /** Returns how often each method was called since the last call. */
    Map<String, Integer> take() {
        Map<String, Integer> taken = new TreeMap<>(counts);
        counts.clear();
        return taken;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection real = super.getConnection();
        return proxy(Connection.class, (method, arguments) -> {
            Object made = method.invoke(real, arguments);
            return made instanceof PreparedStatement statement ? statement(statement) : made;
        });
    }

    private PreparedStatement statement(PreparedStatement real) {
        return proxy(PreparedStatement.class, (method, arguments) -> {
            Object made = method.invoke(real, arguments);
            return made instanceof ResultSet results ? results(results) : made;
        });
    }

    private ResultSet results(ResultSet real) {
        return proxy(ResultSet.class, (method, arguments) -> {
            counts.merge(method.getName(), 1, Integer::sum);
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
