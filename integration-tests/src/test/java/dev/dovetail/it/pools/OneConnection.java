package dev.dovetail.it.pools;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A pool of one connection without auto-commit, as Tomcat's: what it gives is a view, and the metadata name what is
 * beneath. Who asks for a second connection while the one is in use is refused at once.
 */
final class OneConnection extends DelegatingDataSource implements AutoCloseable {
    private final Connection physical;
    private boolean inUse;
    private int given;

    OneConnection(DataSource database) throws SQLException {
        super(database);
        physical = database.getConnection();
        physical.setAutoCommit(false);
    }

    int given() {
        return given;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (inUse) {
            throw new SQLException("The one connection is in use.", "08001");
        }
        inUse = true;
        given++;
        return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        inUse = false;
                        return null;
                    }
                    try {
                        return method.invoke(physical, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public void close() throws SQLException {
        physical.rollback();
        physical.setAutoCommit(true);
        physical.close();
    }
}
