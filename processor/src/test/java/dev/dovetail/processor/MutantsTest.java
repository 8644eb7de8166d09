package dev.dovetail.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.schema.Schema;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Breaks the golden mappings at random, each mutant from a seed of its own: javac ends, we never fail, and either
 * everything compiles, the tables can be created and a row inserted in each, or at least one message points to where
 * the user can mend it.
 * {@code -Ddovetail.mutants=5000} makes more of them, {@code -Ddovetail.mutants.first=42} begins at that seed, and
 * {@code -Ddovetail.mutants.folder=...} keeps the failing ones.
 */
class MutantsTest {
    private static final Path CASES = Path.of("src/test/resources/golden");
    private static final int MUTANTS = Integer.getInteger("dovetail.mutants", 200);
    private static final Pattern CHECK = Pattern.compile("@Check\\([^\\n]*");
    private static final int FIRST = Integer.getInteger("dovetail.mutants.first", 0);

    private final MemoryFiles files = new MemoryFiles();
    private final List<String> failures = new ArrayList<>();
    private int accepted;
    private int filled;

    @Test
    void isNeverWorseThanAnError(TestReporter reporter) throws IOException {
        List<Map<String, String>> cases = cases();
        for (int seed = FIRST; seed < FIRST + MUTANTS; seed++) {
            Mutation mutation = new Mutation(seed);
            Map<String, String> mutant = mutation.of(cases.get(seed % cases.size()));
            boolean hasOwnChecks = checks(mutant).equals(checks(cases.get(seed % cases.size())));
            String failure = failure(mutant, mutation.options(), !hasOwnChecks);
            if (!failure.isEmpty()) {
                failures.add("seed " + seed + ": " + failure);
                keep(seed, mutant);
            }
        }
        reporter.publishEntry("mutants", MUTANTS + " from seed " + FIRST + ": " + accepted + " schemas created, "
                + filled
                + " of them filled");
        assertThat(failures).isEmpty();
        assertThat(accepted).as("mutants that are right").isGreaterThanOrEqualTo(MUTANTS / 100);
    }

    /** What is wrong with how the mutant was taken; empty for nothing. */
    private String failure(Map<String, String> mutant, List<String> options, boolean hasOtherChecks) {
        List<Diagnostic<? extends JavaFileObject>> said;
        try {
            said = files.compile(mutant, List.of(new EntityProcessor(), new OptionProcessor(), new SchemaProcessor()),
                    options.toArray(new String[0]));
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
            return rows(hasOtherChecks);
        }
        if (errors.stream().noneMatch(MemoryFiles::pointsIntoSource)) {
            return "nothing points into a source: " + errors.get(0);
        }
        return errors.stream().filter(error -> !MemoryFiles.pointsIntoSource(error)).findFirst()
                .map(error -> "an error beside the mistake's: " + error).orElse("");
    }

    /** Creates the tables of each schema, and inserts a row of each entity. */
    private String rows(boolean hasOtherChecks) {
        ClassLoader loader = files.loader();
        for (String path : files.paths()) {
            if (path.endsWith("Schema.class")) {
                try {
                    Field constant = loader.loadClass(path.substring(0, path.length() - 6).replace('/', '.'))
                            .getField("SCHEMA");
                    if (constant.get(null) instanceof Schema schema) {
                        accepted++;
                        FirstRows.Outcome outcome = FirstRows.of(schema, hasOtherChecks);
                        filled += outcome.isFilled() ? 1 : 0;
                        if (!outcome.failure().isEmpty()) {
                            return outcome.failure();
                        }
                    }
                } catch (NoSuchFieldException e) {
                    // A type of the user's own.
                } catch (ReflectiveOperationException | LinkageError e) {
                    return "the schema cannot be loaded: " + e + " " + e.getCause();
                }
            }
        }
        return "";
    }

    /** All conditions, however they are spread over the sources. */
    private static List<String> checks(Map<String, String> sources) {
        return sources.values().stream().flatMap(source -> CHECK.matcher(source).results()).map(MatchResult::group)
                .sorted().toList();
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
