package dev.dovetail.it.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.BigDatabase;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.query.model.BooksSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads many rows in a program with a heap of 28 MB, of which H2 on JDK 25 needs 25 for itself. A cursor reads the
 * rows, and what was read is not kept. A program that keeps the 100,000 entities runs out of memory. {@code -Plong}
 * reads a million.
 */
class MillionRowsTest {
    private static final int ROWS = Integer.getInteger("dovetail.rows", 100_000);

    @TempDir
    Path directory;

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.dovetail.it.database.TestDatabase#all")
    void memoryStaysConstant(TestDatabase kind) throws IOException, InterruptedException {
        try (BigDatabase database = BigDatabase.create(kind, directory, BooksSchema.SCHEMA)) {
            database.fill("authors", "name", ROWS);
            long ids = LongStream.rangeClosed(1, ROWS).sum();
            long names = LongStream.rangeClosed(1, ROWS).map(id -> Long.toString(id).length()).sum();
            // A newer JDK first warns of what a driver does.
            assertThat(read(database)).endsWith(ids + " 20000 " + (ids + names));
        }
    }

    private static String read(BigDatabase database) throws IOException, InterruptedException {
        Process reader = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx28m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), MillionRows.class.getName(), database.url(), database.user()))
                .redirectErrorStream(true).start();
        String output = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(reader.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return output.strip();
    }
}
