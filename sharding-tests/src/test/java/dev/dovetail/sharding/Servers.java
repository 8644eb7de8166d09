package dev.dovetail.sharding;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Two PostgreSQL servers, started when first needed and stopped when the JVM ends. */
final class Servers {
    private static final int ATTEMPTS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final List<EmbeddedPostgres> SERVERS = List.of(started(), started());


    private Servers() {}

    /**
     * Creates a database on each server. Returns their data sources by the names that ShardingSphere's configuration
     * uses.
     */
    static Map<String, DataSource> create(String database) {
        Map<String, DataSource> sources = new LinkedHashMap<>();
        for (EmbeddedPostgres server : SERVERS) {
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + database);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            sources.put("ds_" + sources.size(), pool(server.getJdbcUrl("postgres", database)));
        }
        return Collections.unmodifiableMap(sources);
    }

    /** Tries more than once, because another process can take the port that was free a moment ago. */
    private static EmbeddedPostgres started() {
        // The servers and the pools log what they do at INFO.
        Logger.getLogger("").setLevel(Level.WARNING);
        IllegalStateException failure = new IllegalStateException("PostgreSQL could not be started.");
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setPGStartupWait(PATIENCE)
                        .start();
            } catch (IOException | RuntimeException e) {
                failure.addSuppressed(e);
            }
        }
        throw failure;
    }

    private static DataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername("postgres");
        config.setMaximumPoolSize(10);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }
}
