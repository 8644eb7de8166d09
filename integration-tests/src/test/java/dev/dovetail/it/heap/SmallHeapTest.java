package dev.dovetail.it.heap;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.dovetail.it.conformance.ConformanceSchema;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sqlite.SQLiteDataSource;

/**
 * A session keeps no object alive that nobody uses: it streams more rows than the heap of its process has room for. On
 * the databases that keep their rows outside that heap.
 */
class SmallHeapTest {
    private static final int DOUBLINGS = 18;
    private static final int NAME = 200;
    private static final String HEAP = "-Xmx48m";

    @ParameterizedTest
    @EnumSource(value = TestDatabase.class, names = {"SQLITE", "POSTGRESQL", "MARIADB"})
    void streamsMoreRowsThanTheHeapHolds(TestDatabase kind) throws SQLException, IOException, InterruptedException {
        try (Fixture fixture = kind.create(ConformanceSchema.SCHEMA)) {
            fill(fixture.dataSource());

            String printed = run(url(fixture.dataSource()));

            // Names alone would take 50 MB.
            assertThat(printed).isEqualTo((1 << DOUBLINGS) + " rows\n");
        }
    }

    /** Each doubling appends a letter of its own to all names there are, so that no two are the same. */
    private static void fill(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO tags (name) VALUES ('" + "-".repeat(NAME) + "')");
            for (int i = 0; i < DOUBLINGS; i++) {
                statement.execute("INSERT INTO tags (name) SELECT CONCAT(name, '" + (char) ('a' + i) + "') FROM tags");
            }
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        }
    }

    private static String url(DataSource source) {
        return source instanceof HikariDataSource pool ? pool.getJdbcUrl() : ((SQLiteDataSource) source).getUrl();
    }

    private static String run(String url) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), HEAP, "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path"), StreamOfRows.class.getName(), url))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed.replace("\r\n", "\n");
    }
}
