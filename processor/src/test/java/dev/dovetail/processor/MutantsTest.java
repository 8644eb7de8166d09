package dev.dovetail.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.processor.diagnostic.Problem;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.h2.tools.RunScript;
import org.junit.jupiter.api.Test;

/**
 * Breaks the golden mappings at random, each mutant from a seed of its own: javac ends, we never fail, and either
 * everything compiles and the tables can be created, or at least one message points to where the user can mend it.
 * {@code -Ddovetail.mutants=5000} makes more of them, {@code -Ddovetail.mutants.first=42} begins at that seed, and
 * {@code -Ddovetail.mutants.folder=...} keeps the failing ones.
 */
class MutantsTest {
    private static final Path CASES = Path.of("src/test/resources/golden");
    private static final int MUTANTS = Integer.getInteger("dovetail.mutants", 200);
    private static final int FIRST = Integer.getInteger("dovetail.mutants.first", 0);

    private final MemoryFiles files = new MemoryFiles();
    private final List<String> failures = new ArrayList<>();

    @Test
    void isNeverWorseThanAnError() throws IOException {
        List<Map<String, String>> cases = cases();
        for (int seed = FIRST; seed < FIRST + MUTANTS; seed++) {
            Map<String, String> mutant = new Mutation(seed).of(cases.get(seed % cases.size()));
            String failure = failure(mutant);
            if (!failure.isEmpty()) {
                failures.add("seed " + seed + ": " + failure);
                keep(seed, mutant);
            }
        }
        assertThat(failures).isEmpty();
    }

    /** What is wrong with how the mutant was taken; empty for nothing. */
    private String failure(Map<String, String> mutant) {
        List<Diagnostic<? extends JavaFileObject>> said;
        try {
            said = files.compile(
                    mutant, List.of(new EntityProcessor(), new SchemaProcessor()), "-Adovetail.advice=off");
        } catch (RuntimeException e) {
            return "the compiler threw " + e + " " + e.getCause();
        }
        List<Diagnostic<? extends JavaFileObject>> errors = said.stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR).toList();
        for (Diagnostic<? extends JavaFileObject> error : errors) {
            if (error.getMessage(Locale.ROOT).endsWith("[" + Problem.INTERNAL_ERROR + "]")) {
                return error.getMessage(Locale.ROOT);
            }
        }
        if (errors.isEmpty()) {
            return tables(mutant);
        }
        if (errors.stream().noneMatch(MemoryFiles::pointsIntoSource)) {
            return "nothing points into a source: " + errors.get(0);
        }
        return errors.stream().filter(error -> !MemoryFiles.pointsIntoSource(error)).findFirst()
                .map(error -> "an error beside the mistake's: " + error).orElse("");
    }

    private String tables(Map<String, String> mutant) {
        // What users say in SQL we can only hand on.
        if (mutant.values().stream().anyMatch(source -> source.contains("@Check") || source.contains("@Default")
                || source.contains("definition"))) {
            return "";
        }
        for (String path : files.paths()) {
            if (path.endsWith("/h2.sql")) {
                try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:")) {
                    RunScript.execute(connection, new StringReader(files.text(path)));
                } catch (SQLException e) {
                    return "H2 refuses the tables: " + e.getMessage();
                }
            }
        }
        return "";
    }

    private static void keep(int seed, Map<String, String> mutant) throws IOException {
        String folder = System.getProperty("dovetail.mutants.folder", "");
        if (folder.isEmpty()) {
            return;
        }
        for (Map.Entry<String, String> source : mutant.entrySet()) {
            Path file = Path.of(folder, Integer.toString(seed), source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
        }
    }

    private static List<Map<String, String>> cases() throws IOException {
        List<Map<String, String>> cases = new ArrayList<>();
        try (Stream<Path> folders = Files.list(CASES)) {
            for (Path folder : folders.sorted().toList()) {
                cases.add(sources(folder.resolve("input")));
            }
        }
        return cases;
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
