package dev.dovetail.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;

/** The databases on which the works are measured. */
public enum Engine {
    /** In the memory of the measuring process, where a library's own cost shows most. */
    H2,
    /** A server; {@code dovetail.benchmarks.postgresql} is its URL, whose database {@link Data} has filled. */
    POSTGRESQL;

    /**
     * A pool of connections to the filled database. They do not commit by themselves: each work is a transaction, for
     * hand-written JDBC as for everyone else.
     */
    HikariDataSource pool() throws SQLException {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(this == H2 ? "jdbc:h2:mem:benchmarks" : System.getProperty("dovetail.benchmarks.postgresql"));
        config.setUsername(this == H2 ? "sa" : "postgres");
        config.setPassword(this == H2 ? "" : "postgres");
        config.setMaximumPoolSize(2);
        config.setAutoCommit(false);
        HikariDataSource pool = new HikariDataSource(config);
        if (this == H2) {
            try (Connection connection = pool.getConnection()) {
                Data.create(connection);
                connection.commit();
            }
        }
        return pool;
    }
}
