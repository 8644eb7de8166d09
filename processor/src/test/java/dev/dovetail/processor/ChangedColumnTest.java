package dev.dovetail.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks of columns that foreign keys change, if no option names MySQL or MariaDB. */
class ChangedColumnTest {
    private static final Path SOURCES = Path.of("src/test/resources/rejected/CHECK_OF_CHANGED_COLUMN");

    @TempDir
    Path output;

    @Test
    void theChecksAreLeftOutOnMySqlAndMariaDb() throws IOException {
        CompilerRun run = CompilerRun.withProcessors(
                SOURCES, output, "-classpath", System.getProperty("java.class.path"));

        assertThat(run.messages()).isEmpty();
        Path folder = output.resolve("META-INF/dovetail/com.acme.post.Post");
        for (String name : List.of("mysql.sql", "mariadb.sql")) {
            assertThat(Files.readString(folder.resolve(name))).as(name)
                    .contains("CHECK (third <> '')", "CHECK (note <> 'city')")
                    .doesNotContain("LENGTH(City) > 3", "second IS NULL");
        }
        assertThat(Files.readString(folder.resolve("postgresql.sql")))
                .contains("CHECK (third <> '')", "CHECK (note <> 'city')", "CHECK (LENGTH(City) > 3)",
                        "CHECK (second IS NULL OR LENGTH(\"second\") > 3)");
    }

    @Test
    void theNumberOfARowIsReadByNoCheckAndNoStoredColumn() throws IOException {
        CompilerRun run = CompilerRun.withProcessors(Path.of("src/test/resources/rejected/NUMBERED_COLUMN_READ"),
                output, "-classpath", System.getProperty("java.class.path"));

        assertThat(run.messages()).isEmpty();
        Path folder = output.resolve("META-INF/dovetail/com.acme.billing.Billing");
        assertThat(folder.resolve("mysql.sql")).doesNotExist();
        assertThat(Files.readString(folder.resolve("mariadb.sql"))).contains("CHECK (label <> 'id')",
                "label   VARCHAR(255)  GENERATED ALWAYS AS (CONCAT('R-', id)) VIRTUAL",
                "text    VARCHAR(255)  GENERATED ALWAYS AS (CONCAT('id ', amount)) STORED")
                .doesNotContain("amount > id", "1000");
        assertThat(Files.readString(folder.resolve("h2.sql"))).contains("amount > id", "\"Id\" > 1000");
    }
}
