package dev.dovetail.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds what javac and our processors say together where code around a mistake is right: nothing but the mistake.
 * {@code -Dgolden.update=true} writes {@code calm/<case>/diagnostics.txt} anew.
 */
class CalmTest {
    private static final Path CASES = Path.of("src/test/resources/calm");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update") && System.getenv("CI") == null;

    @TempDir
    Path temporary;

    @TestFactory
    Stream<DynamicTest> saysNothingElse() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList().stream().map(folder ->
                    DynamicTest.dynamicTest(folder.getFileName().toString(), () -> compare(folder)));
        }
    }

    private void compare(Path folder) throws IOException {
        Path output = Files.createTempDirectory(temporary, "out");
        List<String> said = CompilerRun.withProcessors(folder, output).messages().stream()
                .map(message -> message.replaceAll("\\R\\s*", " | ")).toList();
        Path expected = folder.resolve("diagnostics.txt");
        if (UPDATE) {
            Files.write(expected, said);
        }
        assertThat(said).containsExactlyElementsOf(Files.readAllLines(expected));
    }
}
