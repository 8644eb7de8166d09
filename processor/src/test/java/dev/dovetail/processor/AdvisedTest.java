package dev.dovetail.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.processor.diagnostic.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds advice to the letter: each folder {@code advised/<ADVICE>} (or {@code <ADVICE>-variant}) is a mapping that is
 * right, with what is said about it in {@code diagnostics.txt}; compiled with the options of {@code options.txt}, where
 * there are any. {@code -Dgolden.update=true} writes those files anew.
 */
class AdvisedTest {
    private static final Path CASES = Path.of("src/test/resources/advised");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update") && System.getenv("CI") == null;

    @TempDir
    Path temporary;

    @TestFactory
    Stream<DynamicTest> saysExactlyThis() throws IOException {
        return cases().stream().map(name -> DynamicTest.dynamicTest(name, () -> {
            Path folder = CASES.resolve(name);
            List<String> said = said(folder, options(folder));
            Path expected = folder.resolve("diagnostics.txt");
            if (UPDATE) {
                Files.write(expected, said);
            }
            assertThat(said).containsExactlyElementsOf(Files.readAllLines(expected));
            assertThat(said).isNotEmpty().allMatch(line -> line.endsWith("[" + advice(name) + "]"));
        }));
    }

    @TestFactory
    Stream<DynamicTest> isSwitchedOff() throws IOException {
        return cases().stream().map(name -> DynamicTest.dynamicTest(name, () -> {
            Path folder = CASES.resolve(name);
            String one = advice(name) + "=off";
            assertThat(said(folder, "-Adovetail.advice=" + one)).isEmpty();
            assertThat(said(folder, "-Adovetail.advice=warn," + one)).isEmpty();
            assertThat(said(suppressing(folder, "dovetail:" + advice(name)), options(folder))).isEmpty();
            assertThat(said(suppressing(folder, "dovetail"), options(folder))).isEmpty();
            assertThat(said(suppressing(folder, "dovetail:NO_ID"), options(folder))).isNotEmpty();
        }));
    }

    @TestFactory
    Stream<DynamicTest> isAWarningOnlyWhereTheUserWantsIt() throws IOException {
        return cases().stream().map(name -> DynamicTest.dynamicTest(name, () -> {
            Path folder = CASES.resolve(name);
            assertThat(said(folder, "-Adovetail.advice=" + advice(name) + "=warn"))
                    .isNotEmpty().allMatch(line -> line.contains(": warning: "));
            assertThat(said(folder, "-Adovetail.advice=" + advice(name) + "=note", "-Werror"))
                    .isNotEmpty().allMatch(line -> line.contains(": note: "));
        }));
    }

    @Test
    void everyAdviceHasACase() throws IOException {
        List<String> advised = cases().stream().map(AdvisedTest::advice).distinct().toList();
        assertThat(advised).containsExactlyInAnyOrderElementsOf(
                Stream.of(Problem.values()).filter(Problem::isAdvice).map(Problem::name).toList());
    }

    private List<String> said(Path folder, String... options) throws IOException {
        return CompilerRun.withProcessors(folder, Files.createTempDirectory(temporary, "out"), options).messages();
    }

    /** The same mapping, with the words to be quiet on each entity. */
    private Path suppressing(Path folder, String words) throws IOException {
        Path copy = Files.createTempDirectory(temporary, "quiet");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file).replace(
                        "@Entity(", "@SuppressWarnings(\"" + words + "\")\n@Entity(");
                Files.writeString(copy.resolve(file.getFileName().toString()), source);
            }
        }
        return copy;
    }

    private static String[] options(Path folder) throws IOException {
        Path options = folder.resolve("options.txt");
        return Files.exists(options) ? Files.readAllLines(options).toArray(new String[0]) : new String[0];
    }

    private static String advice(String name) {
        int dash = name.indexOf('-');
        return dash < 0 ? name : name.substring(0, dash);
    }

    private static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
        }
    }
}
