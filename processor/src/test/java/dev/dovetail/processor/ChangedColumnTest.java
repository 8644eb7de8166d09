package dev.dovetail.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks of columns that foreign keys change, if no option names MySQL. */
class ChangedColumnTest {
    private static final Path SOURCES = Path.of("src/test/resources/rejected/CHECK_OF_CHANGED_COLUMN");

    @TempDir
    Path output;

    @Test
    void theChecksAreLeftOutOnMySqlOnly() throws IOException {
        CompilerRun run = CompilerRun.withProcessors(
                SOURCES, output, "-classpath", System.getProperty("java.class.path"));

        assertThat(run.messages()).isEmpty();
        Path folder = output.resolve("META-INF/dovetail/com.acme.post.Post");
        assertThat(Files.readString(folder.resolve("mysql.sql")))
                .contains("CHECK (third <> '')", "CHECK (note <> 'city')")
                .doesNotContain("LENGTH(City) > 3", "second IS NULL");
        assertThat(Files.readString(folder.resolve("mariadb.sql")))
                .contains("CHECK (third <> '')", "CHECK (note <> 'city')", "CHECK (LENGTH(City) > 3)",
                        "CHECK (second IS NULL OR LENGTH(\"second\") > 3)");
    }
}
