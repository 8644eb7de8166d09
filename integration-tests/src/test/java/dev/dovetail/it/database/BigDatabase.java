package dev.dovetail.it.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.dovetail.schema.Schema;
import dev.dovetail.session.Database;
import java.nio.file.Path;
import javax.sql.DataSource;

/** A database outside the memory of its reader, which is another process: a file or one on a server. */
public final class BigDatabase implements AutoCloseable {
    private final TestDatabase kind;
    private final String name = Fixture.newName();
    private final String url;
    private final DataSource server;

    private BigDatabase(TestDatabase kind, Path directory) {
        this.kind = kind;
        Path file = directory.resolve(name);
        this.server = kind == TestDatabase.POSTGRESQL || kind == TestDatabase.MARIADB ? kind.fresh(name) : null;
        this.url = switch (kind) {
            case H2 -> "jdbc:h2:file:" + file + ";CACHE_SIZE=4096";
            // Its own results must not stay in memory either.
            case HSQLDB -> "jdbc:hsqldb:file:" + file + ";shutdown=true;hsqldb.default_table_type=cached;hsqldb.log_data=false"
                    + ";hsqldb.cache_rows=5000;hsqldb.cache_size=2000;hsqldb.result_max_memory_rows=5000";
            case SQLITE -> "jdbc:sqlite:" + file;
            case POSTGRESQL -> PostgresqlServer.url(name);
            // Connector/J reads a result whole unless it uses cursors.
            case MARIADB -> Servers.mariadbUrl(name) + (MySqlServer.replacesMariaDb() ? "&useCursorFetch=true" : "");
        };
    }

    /** An empty one with a schema's tables. */
    public static BigDatabase create(TestDatabase kind, Path directory, Schema schema) {
        BigDatabase created = new BigDatabase(kind, directory);
        try (HikariDataSource source = created.open()) {
            schema.createIn(Database.of(source));
        }
        return created;
    }

    /** Gives a table so many rows, in whose column their number stands. */
    public void fill(String table, String column, int rows) {
        String text = kind == TestDatabase.MARIADB ? "CAST(n AS CHAR)" : "CAST(n AS VARCHAR(10))";
        String numbers = switch (kind) {
            case H2 -> "(SELECT X AS n FROM SYSTEM_RANGE(1, " + rows + "))";
            case HSQLDB -> "UNNEST(SEQUENCE_ARRAY(1, " + rows + ", 1)) AS s(n)";
            case SQLITE -> "(WITH RECURSIVE s(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s WHERE n < " + rows
                    + ") SELECT n FROM s)";
            case POSTGRESQL -> "generate_series(1, " + rows + ") AS s(n)";
            case MARIADB -> "(SELECT seq AS n FROM seq_1_to_" + rows + ") s";
        };
        try (HikariDataSource source = open()) {
            Servers.execute(source, "INSERT INTO " + table + " (id, " + column + ") SELECT n, " + text + " FROM " + numbers);
        }
    }

    private HikariDataSource open() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user());
        config.setMaximumPoolSize(2);
        return new HikariDataSource(config);
    }

    /** Where a reader connects. */
    public String url() {
        return url;
    }

    /** As whom a reader connects. */
    public String user() {
        return switch (kind) {
            case POSTGRESQL -> "postgres";
            case MARIADB -> "root";
            default -> "SA";
        };
    }

    @Override
    public void close() {
        if (server != null) {
            kind.dispose(server, name);
        }
    }
}
