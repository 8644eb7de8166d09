package dev.dovetail.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a message of {@code rejected} suggests as a snippet is pasted where the message points, and compiled: javac
 * takes it, and the message is gone. Another mistake may show.
 */
class SuggestedTest {
    private static final Path CASES = Path.of("src/test/resources/rejected");

    @TempDir
    Path temporary;

    @TestFactory
    Stream<DynamicTest> whatItSuggestsCompiles() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> folders = Files.list(CASES)) {
            for (Path folder : folders.sorted().toList()) {
                if (Files.isDirectory(folder.resolve("library")) || Files.exists(folder.resolve("javac.txt"))) {
                    continue;
                }
                Map<String, String> sources = sources(folder);
                for (String message : Files.readAllLines(folder.resolve("diagnostics.txt"))) {
                    Map<String, String> changed = Suggestions.applied(sources, message);
                    if (changed != null) {
                        tests.add(DynamicTest.dynamicTest(message, () -> compile(message, sources, changed)));
                    }
                }
            }
        }
        assertThat(tests).as("messages with a snippet").hasSizeGreaterThan(40);
        return tests.stream();
    }

    private void compile(String message, Map<String, String> before, Map<String, String> after) throws IOException {
        assertThat(after).isNotEqualTo(before);
        Path folder = Files.createTempDirectory(temporary, "suggested");
        for (Map.Entry<String, String> source : after.entrySet()) {
            Path file = folder.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
        }
        List<String> said = CompilerRun.withProcessors(folder, Files.createTempDirectory(temporary, "out"),
                "-Adovetail.advice=off").messages();
        String text = message.replaceFirst("^\\S+ error: ", "");
        Set<String> others = new HashSet<>();
        for (String each : said) {
            if (!each.matches("(?s).* \\[[A-Z_]+]")) {
                others.add(each);
            }
        }
        assertThat(others).as("what javac says of the snippet").isEmpty();
        assertThat(said).noneMatch(each -> each.endsWith(text));
    }

    private static Map<String, String> sources(Path folder) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                sources.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return sources;
    }
}
