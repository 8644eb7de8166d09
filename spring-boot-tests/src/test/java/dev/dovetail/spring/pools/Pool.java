package dev.dovetail.spring.pools;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.apache.commons.dbcp2.BasicDataSource;
import org.apache.tomcat.jdbc.pool.PoolProperties;

/** A kind of pool, with one connection. Whoever wants a second one gets an exception soon. */
enum Pool {
    HIKARI {
        @Override
        DataSource open(String url, boolean autoCommit) {
            HikariConfig config = new HikariConfig();
            config.setJdbcUrl(url);
            config.setMaximumPoolSize(1);
            config.setConnectionTimeout(PATIENCE.toMillis());
            config.setAutoCommit(autoCommit);
            return new HikariDataSource(config);
        }
    },
    TOMCAT {
        @Override
        DataSource open(String url, boolean autoCommit) {
            PoolProperties properties = new PoolProperties();
            properties.setUrl(url);
            properties.setDriverClassName("org.h2.Driver");
            properties.setMaxActive(1);
            properties.setMaxIdle(1);
            properties.setMinIdle(1);
            properties.setInitialSize(1);
            properties.setMaxWait((int) PATIENCE.toMillis());
            properties.setDefaultAutoCommit(autoCommit);
            properties.setJmxEnabled(false);
            return new org.apache.tomcat.jdbc.pool.DataSource(properties);
        }
    },
    DBCP2 {
        @Override
        DataSource open(String url, boolean autoCommit) {
            BasicDataSource source = new BasicDataSource();
            source.setUrl(url);
            source.setMaxTotal(1);
            source.setMaxWait(PATIENCE);
            source.setDefaultAutoCommit(autoCommit);
            return source;
        }
    },
    AGROAL {
        @Override
        DataSource open(String url, boolean autoCommit) {
            try {
                return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                        .metricsEnabled(false)
                        .connectionPoolConfiguration(pool -> pool.maxSize(1).acquisitionTimeout(PATIENCE)
                                .connectionFactoryConfiguration(
                                        factory -> factory.jdbcUrl(url).autoCommit(autoCommit))));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    };

    private static final Duration PATIENCE = Duration.ofMillis(300);

    abstract DataSource open(String url, boolean autoCommit);
}
