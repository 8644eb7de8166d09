package dev.dovetail.it.pools;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.tomcat.jdbc.pool.PoolProperties;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A pool of one connection, of Tomcat's or Hikari's: who asks for a second while the one is in use fails soon. */
final class PoolOfOne extends DelegatingDataSource implements AutoCloseable {
    /** Whose pool. */
    enum Maker {
        /** Its connections are proxies of which each call goes through interceptors. */
        TOMCAT,
        /** Its connections are classes made beforehand. */
        HIKARI
    }

    private static final int PATIENCE = 500;

    private final Runnable ending;
    private int given;

    PoolOfOne(DataSource database, Maker maker, boolean autoCommit) {
        if (maker == Maker.TOMCAT) {
            PoolProperties settings = new PoolProperties();
            settings.setDataSource(database);
            settings.setMaxActive(1);
            settings.setMaxIdle(1);
            settings.setMinIdle(0);
            settings.setInitialSize(1);
            settings.setMaxWait(PATIENCE);
            settings.setDefaultAutoCommit(autoCommit);
            settings.setJmxEnabled(false);
            var tomcats = new org.apache.tomcat.jdbc.pool.DataSource(settings);
            ending = tomcats::close;
            setTargetDataSource(tomcats);
        } else {
            HikariConfig settings = new HikariConfig();
            settings.setDataSource(database);
            settings.setMaximumPoolSize(1);
            settings.setConnectionTimeout(PATIENCE);
            settings.setAutoCommit(autoCommit);
            HikariDataSource hikaris = new HikariDataSource(settings);
            ending = hikaris::close;
            setTargetDataSource(hikaris);
        }
    }

    /** How many times the connection was given. */
    int given() {
        return given;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        given++;
        return connection;
    }

    @Override
    public void close() {
        ending.run();
    }
}
