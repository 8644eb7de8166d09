package dev.dovetail.tools;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Iterator;
import java.util.Properties;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Opens connections with a driver of a class loader, which the driver manager would not see. */
public final class JdbcSource implements DataSource {
    private final Driver driver;
    private final String url;
    private final Properties properties = new Properties();

    private JdbcSource(Driver driver, String url) {
        this.driver = driver;
        this.url = url;
    }

    /**
     * Returns a source of connections to {@code url}.
     *
     * @param user the user, or an empty string for none
     * @param password the password
     * @param loader the class loader with the driver
     * @throws UsageException if no driver of {@code loader} knows {@code url}
     */
    public static JdbcSource of(String url, String user, String password, ClassLoader loader) {
        JdbcSource source = new JdbcSource(driver(url, loader), url);
        if (!user.isEmpty()) {
            source.properties.setProperty("user", user);
        }
        if (!password.isEmpty() || !user.isEmpty()) {
            source.properties.setProperty("password", password);
        }
        return source;
    }

    private static Driver driver(String url, ClassLoader loader) {
        for (var drivers = ServiceLoader.load(Driver.class, loader).iterator(); hasNext(drivers);) {
            try {
                Driver driver = drivers.next();
                if (driver.acceptsURL(url)) {
                    return driver;
                }
            } catch (SQLException | ServiceConfigurationError e) {
                // Another driver may know the URL.
                continue;
            }
        }
        throw new UsageException("No JDBC driver on the class path knows \"" + url + "\". Add the driver of the "
                + "database to the class path, and write the URL as its manual says, for example "
                + "jdbc:postgresql://localhost/shop");
    }

    private static boolean hasNext(Iterator<Driver> drivers) {
        try {
            return drivers.hasNext();
        } catch (ServiceConfigurationError e) {
            return hasNext(drivers);
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = driver.connect(url, properties);
        if (connection == null) {
            throw new SQLException("The driver " + driver.getClass().getName() + " does not connect to " + url);
        }
        return connection;
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {
        // Nothing is logged.
    }

    @Override
    public void setLoginTimeout(int seconds) {
        properties.setProperty("loginTimeout", Integer.toString(seconds));
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("Nothing is logged.");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new SQLException("This is no " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
