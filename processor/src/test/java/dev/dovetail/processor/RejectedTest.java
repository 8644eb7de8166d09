package dev.dovetail.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.processor.diagnostic.Problem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds every message to the letter: each folder {@code rejected/<PROBLEM>} (or {@code <PROBLEM>-variant}) is a wrong
 * mapping that javac alone accepts, with all that our processors say about it in {@code diagnostics.txt}. Where another
 * module plays a part, its sources are in {@code library}, and the wrong ones in {@code module}; where an option of our
 * processors does, it is a line of {@code options.txt}. What javac refuses as well, later and of generated sources too, has
 * the reason why we are first in {@code javac.txt}.
 * {@code -Dgolden.update=true} writes those files anew.
 */
class RejectedTest {
    private static final Path CASES = Path.of("src/test/resources/rejected");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update") && System.getenv("CI") == null;

    @TempDir
    Path temporary;

    @TestFactory
    Stream<DynamicTest> saysExactlyThis() throws IOException {
        return cases().stream().map(name -> DynamicTest.dynamicTest(name, () -> compare(name)));
    }

    private void compare(String name) throws IOException {
        Path folder = CASES.resolve(name);
        Path library = folder.resolve("library");
        Path jar = fresh(name + "-library");
        if (Files.isDirectory(library)) {
            boolean isPlain = Files.exists(folder.resolve("proc-none.txt"));
            assertThat((isPlain ? CompilerRun.withoutProcessors(library, jar)
                    : CompilerRun.withProcessors(library, jar)).messages()).as("what is wrong in the library").isEmpty();
        }
        String[] classPath = {"-classpath", System.getProperty("java.class.path") + File.pathSeparator + jar};
        Path chosen = folder.resolve("options.txt");
        List<String> options = new ArrayList<>(List.of(classPath));
        options.addAll(Files.exists(chosen) ? Files.readAllLines(chosen) : List.of());
        Path sources = Files.isDirectory(library) ? folder.resolve("module") : folder;
        List<String> alone = CompilerRun.withoutProcessors(sources, fresh(name + "-plain"), classPath).messages();
        assertThat(alone.isEmpty()).as("javac says without us: " + alone)
                .isEqualTo(!Files.exists(folder.resolve("javac.txt")));
        // What javac says of it is not ours to hold.
        List<String> said = CompilerRun.withProcessors(sources, fresh(name), options.toArray(new String[0]))
                .messages().stream().filter(message -> !alone.contains(message)).toList();
        Path expected = folder.resolve("diagnostics.txt");
        if (UPDATE) {
            Files.write(expected, said);
        }
        assertThat(said).containsExactlyElementsOf(Files.readAllLines(expected));
        assertThat(said).isNotEmpty().allMatch(line -> line.endsWith("[" + problem(name) + "]"));
    }

    @Test
    void everyProblemHasACase() throws IOException {
        TreeSet<String> missing = new TreeSet<>();
        for (Problem problem : Problem.values()) {
            if (problem.isMistake()) {
                missing.add(problem.name());
            }
        }
        cases().forEach(name -> missing.remove(problem(name)));
        assertThat(missing).isEmpty();
    }

    @Test
    void everyCaseIsNamedAfterAProblem() throws IOException {
        assertThat(cases()).allSatisfy(name -> assertThat(Problem.valueOf(problem(name)).isMistake()).isTrue());
    }

    private static String problem(String name) {
        int dash = name.indexOf('-');
        return dash < 0 ? name : name.substring(0, dash);
    }

    private Path fresh(String name) throws IOException {
        return Files.createDirectories(temporary.resolve(name));
    }

    private static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
        }
    }
}
