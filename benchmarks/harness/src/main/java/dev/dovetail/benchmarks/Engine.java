package dev.dovetail.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;

/** The databases that the works are measured on. */
public enum Engine {
    /** H2 in the memory of the measuring process, where the cost of the library itself shows most. */
    H2,
    /**
     * A PostgreSQL server. {@code dovetail.benchmarks.postgresql} is the URL of a database that {@link Data} has
     * filled.
     */
    POSTGRESQL;

    /**
     * Returns whether the connections of the pool have auto-commit, as those of most pools do. Reads then need no
     * transaction, and no library begins one for them. Otherwise each work is one transaction. The system property
     * {@code dovetail.benchmarks.autoCommit} says it.
     */
    public static boolean autoCommits() {
        return Boolean.getBoolean("dovetail.benchmarks.autoCommit");
    }

    /** Returns a pool of connections to the filled database. */
    HikariDataSource pool() throws SQLException {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(this == H2 ? "jdbc:h2:mem:benchmarks" : System.getProperty("dovetail.benchmarks.postgresql"));
        config.setUsername(this == H2 ? "sa" : "postgres");
        config.setPassword(this == H2 ? "" : "postgres");
        config.setMaximumPoolSize(2);
        config.setAutoCommit(autoCommits());
        HikariDataSource pool = new HikariDataSource(config);
        if (this == H2) {
            try (Connection connection = pool.getConnection()) {
                connection.setAutoCommit(false);
                Data.create(connection);
                connection.commit();
            }
        }
        return pool;
    }
}
