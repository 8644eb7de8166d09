package dev.dovetail.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles each source of the goldens alone, with nothing but the class files of the others, as Gradle does after a
 * change: the files of its entity come out as they were.
 */
class IncrementalTest {
    private static final Path CASES = Path.of("src/test/resources/golden");

    @TempDir
    Path temporary;

    @TestFactory
    Stream<DynamicTest> aloneBecomesTheSame() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList().stream().map(folder ->
                    DynamicTest.dynamicTest(folder.getFileName().toString(), () -> compileEach(folder)));
        }
    }

    private void compileEach(Path folder) throws IOException {
        Path classes = fresh();
        List<Path> sources = CompilerRun.sources(folder.resolve("input"));
        assertThat(CompilerRun.withProcessors(folder.resolve("input"), classes, "-Adovetail.advice=off").messages())
                .isEmpty();
        deleteSources(classes);
        int compared = 0;
        for (List<Path> unit : units(sources)) {
            Path output = fresh();
            CompilerRun run = CompilerRun.of(unit, List.of(new EntityProcessor()), output,
                    "-Adovetail.advice=off", "-classpath",
                    System.getProperty("java.class.path") + File.pathSeparator + classes);
            assertThat(run.messages()).as(unit.toString()).isEmpty();
            for (Path file : CompilerRun.sources(output)) {
                Path expected = folder.resolve("expected").resolve(output.relativize(file).toString());
                assertThat(file).as(unit + " alone").hasSameTextualContentAs(expected);
                assertThat(Files.readAllBytes(file)).isEqualTo(Files.readAllBytes(expected));
                compared++;
            }
        }
        long entities = CompilerRun.sources(folder.resolve("expected")).stream()
                .filter(file -> !file.toString().endsWith("Schema.java")).count();
        assertThat(compared).isEqualTo((int) entities);
    }

    /**
     * Each entity alone; but where one declares properties of another, all of them: Gradle shows the processors every
     * entity, though it compiles only those that have changed. See {@link GradleTest}.
     */
    private static List<List<Path>> units(List<Path> sources) throws IOException {
        List<List<Path>> units = new ArrayList<>();
        for (Path source : sources) {
            String text = Files.readString(source);
            if (text.contains("backref = ")) {
                return List.of(sources);
            }
            if (text.contains("\n@Entity")) {
                units.add(List.of(source));
            }
        }
        return units;
    }

    /** Gradle leaves no generated sources on the class path. */
    private static void deleteSources(Path classes) throws IOException {
        for (Path file : CompilerRun.sources(classes)) {
            Files.delete(file);
        }
    }

    private Path fresh() throws IOException {
        return Files.createTempDirectory(temporary, "out");
    }
}
