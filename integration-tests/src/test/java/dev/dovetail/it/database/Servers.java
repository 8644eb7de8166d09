package dev.dovetail.it.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Databases on the servers, each with a pool of connections. */
final class Servers {
    private static final int MOST_CONNECTIONS = 8;

    private Servers() {}

    static DataSource postgresql(String name) {
        // The same order of texts as on the other databases, whatever the locale of the machine.
        execute(PostgresqlServer.url("postgres"), "CREATE DATABASE " + name
                + " TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C'");
        return pool(PostgresqlServer.url(name));
    }

    static void dropPostgresql(DataSource source, String name) {
        ((HikariDataSource) source).close();
        execute(PostgresqlServer.url("postgres"), "DROP DATABASE " + name + " WITH (FORCE)");
    }

    static DataSource mariadb(String name) {
        if (MySqlServer.replacesMariaDb()) {
            return mysql(name);
        }
        execute(MariaDbServer.url("test"), "CREATE DATABASE " + name);
        return pool(MariaDbServer.url(name));
    }

    static DataSource mysql(String name) {
        execute(MySqlServer.url(""), "CREATE DATABASE " + name);
        return pool(MySqlServer.url(name));
    }

    static String mariadbUrl(String name) {
        return MySqlServer.replacesMariaDb() ? MySqlServer.url(name) : MariaDbServer.url(name);
    }

    static void dropMariadb(DataSource source, String name) {
        execute(source, "DROP DATABASE " + name);
        ((HikariDataSource) source).close();
    }

    static void execute(DataSource source, String sql) {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static void execute(String url, String sql) {
        try (Connection connection = DriverManager.getConnection(url); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static HikariDataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(MOST_CONNECTIONS);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }
}
