package dev.dovetail.it.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.BigDatabase;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.query.model.BooksSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Limits the classes that a program loads before its first row. A cold start takes most of its time to load them.
 */
class ColdStartTest {
    @TempDir
    Path directory;

    @Test
    void theFirstQueryLoadsFewClasses() throws IOException, InterruptedException {
        Path log = directory.resolve("classes.txt");
        try (BigDatabase database = BigDatabase.create(TestDatabase.H2, directory, BooksSchema.SCHEMA)) {
            database.fill("authors", "name", 1);
            assertThat(run(log, database)).isEqualTo("1");
        }
        List<String> loaded = Files.readAllLines(log).stream()
                .map(line -> line.substring(0, (line + " ").indexOf(' ')))
                .filter(name -> name.startsWith("dev.dovetail.")).toList();
        List<String> own = loaded.stream().filter(name -> !name.startsWith("dev.dovetail.it.")).toList();

        assertThat(own).as("classes of the runtime").hasSizeBetween(100, 195);
        assertThat(own).as("lambdas, each of which is a class made at run time")
                .filteredOn(name -> name.contains("$$")).as("that of the schema").hasSizeLessThanOrEqualTo(1);
        assertThat(own).as("what only errors, the catalog or other databases need")
                .noneMatch(name -> name.endsWith("ViolationException") || name.contains(".catalog."))
                .noneMatch(name -> name.contains("MySql") || name.contains("PostgreSql"));
        // The types of Author, and of what it has relationships to.
        assertThat(loaded).contains("dev.dovetail.it.query.model.Author_Impl$Type")
                .noneMatch(name -> Stream.of("Rental", "Account", "Tally").anyMatch(name::contains));
    }

    private static String run(Path log, BigDatabase database) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xlog:class+load:file=" + log + ":none", "-cp",
                System.getProperty("java.class.path"), FirstQuery.class.getName(), database.url(), database.user()))
                .redirectErrorStream(true).start();
        String output = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor()).isZero();
        return output.strip();
    }
}
