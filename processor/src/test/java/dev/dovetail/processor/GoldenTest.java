package dev.dovetail.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds generated files to the byte: each folder {@code golden/<case>} has a mapping in {@code input} and everything that
 * it becomes in {@code expected}. {@code -Dgolden.update=true} writes those files anew, for a person to read.
 */
class GoldenTest {
    private static final Path CASES = Path.of("src/test/resources/golden");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @TempDir
    Path temporary;

    @TestFactory
    Stream<DynamicTest> becomesExactlyThis() throws IOException {
        return folders().map(folder ->
                DynamicTest.dynamicTest(folder.getFileName().toString(), () -> compare(folder)));
    }

    /**
     * Neither the order in which the compiler sees the sources nor a second run leaves a trace, nor does it matter that
     * the compiler finds the processors: they then write the type of the schema one round earlier.
     */
    @TestFactory
    Stream<DynamicTest> becomesTheSameInAnyOrder() throws IOException {
        return folders().map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
            Path output = fresh(folder);
            CompilerRun.backwards(folder.resolve("input"), output, "-proc:only");
            compare(output, folder.resolve("expected"));
        }));
    }

    private void compare(Path folder) throws IOException {
        Path output = fresh(folder);
        CompilerRun run = CompilerRun.withProcessors(
                folder.resolve("input"), output, "-Werror", "-Adovetail.advice=off");
        assertThat(run.messages()).as("what javac says").isEmpty();
        Path expected = folder.resolve("expected");
        if (UPDATE) {
            rewrite(output, expected);
        }
        compare(output, expected);
    }

    private Path fresh(Path folder) throws IOException {
        return Files.createTempDirectory(temporary, folder.getFileName().toString());
    }

    private static void compare(Path output, Path expected) throws IOException {
        assertThat(files(output)).as("the generated files").isEqualTo(files(expected));
        for (String file : files(expected)) {
            assertThat(output.resolve(file)).as(file).hasSameTextualContentAs(expected.resolve(file));
            assertThat(Files.readAllBytes(output.resolve(file))).isEqualTo(Files.readAllBytes(expected.resolve(file)));
        }
    }

    /** The machine that checks must not rewrite what it checks. */
    private static void rewrite(Path output, Path expected) throws IOException {
        assertThat(System.getenv("CI")).as("goldens are never rewritten where CI is set").isNull();
        if (Files.exists(expected)) {
            for (String stale : files(expected)) {
                Files.delete(expected.resolve(stale));
            }
        }
        for (String file : files(output)) {
            Path target = expected.resolve(file);
            Files.createDirectories(target.getParent());
            Files.copy(output.resolve(file), target);
        }
    }

    @Test
    void isSetAsAPersonWouldSetIt() throws IOException {
        for (Path folder : folders().toList()) {
            for (String file : files(folder.resolve("expected"))) {
                String text = Files.readString(folder.resolve("expected").resolve(file));
                assertThat(text).as(file).endsWith("\n").doesNotEndWith("\n\n").doesNotContain("\t", "\r", "\n\n\n");
                text.lines().forEach(line -> assertThat(line).as(file).isEqualTo(line.stripTrailing()));
                if (file.endsWith(".java")) {
                    looksLikeASource(file, text, folder.getFileName().toString().equals("names"));
                }
            }
        }
    }

    private static void looksLikeASource(String file, String text, boolean hasClashes) {
        assertThat(text).as(file).startsWith("// Generated from ");
        List<String> body = text.lines().filter(line -> !line.startsWith("import ") && !line.startsWith("package "))
                .toList();
        for (String line : body) {
            assertThat(line.length()).as(file + ": " + line).isLessThanOrEqualTo(120);
            if (!hasClashes && !line.contains("@Generated(")) {
                assertThat(line.replaceAll("\"[^\"]*\"", "")).as(file).doesNotContainPattern("\\b(java|javax|dev|org|com)\\.[a-z]+\\.");
            }
            assertThat(line).as(file).doesNotContain("java.lang.", "java.lang.reflect");
        }
        List<String> imports = text.lines().filter(line -> line.startsWith("import ")).toList();
        for (String line : imports) {
            String name = line.substring(line.lastIndexOf('.') + 1, line.length() - 1);
            assertThat(String.join("\n", body)).as(file + ": " + line).containsPattern("\\b" + name + "\\b");
        }
        assertThat(imports).as(file).isSorted();
    }

    private static Stream<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList().stream();
        }
    }

    /** All files but classes, by their path. */
    private static TreeSet<String> files(Path folder) throws IOException {
        TreeSet<String> names = new TreeSet<>();
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile)
                        .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                        .filter(name -> !name.endsWith(".class"))
                        .forEach(names::add);
            }
        }
        return names;
    }
}
