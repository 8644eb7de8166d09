package dev.dovetail.it.conformance;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Database;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs conformance cases on every database and prints, for each, {@code N passed, N failed} and the cases that failed
 * with the first step that differed. The cases are those of {@code -Ddovetail.conformance=PATH}, a file or a directory,
 * or else the shipped ones.
 */
public final class Conformance {
    private Conformance() {}

    /** Prints the results of all databases, the figures last. */
    public static void main(String[] arguments) {
        List<Case> cases;
        try {
            cases = cases();
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        List<String> figures = new ArrayList<>();
        for (TestDatabase database : TestDatabase.all()) {
            List<String> failed = run(database, cases);
            failed.forEach(failure -> System.out.println(database + " " + failure));
            figures.add(database + ": " + (cases.size() - failed.size()) + " passed, " + failed.size() + " failed");
        }
        figures.forEach(System.out::println);
        // Pools would keep the process alive.
        System.exit(0);
    }

    static List<Case> cases() {
        String path = System.getProperty("dovetail.conformance", "");
        return Case.read(path.isEmpty() ? Path.of("src/test/resources/conformance") : root().resolve(path));
    }

    /** The directory that relative paths on the command line are meant from: that in which Maven was started. */
    private static Path root() {
        return Path.of(System.getProperty("dovetail.directory", "")).toAbsolutePath();
    }

    /** The cases that failed, each by its id with the first step that differed. */
    static List<String> run(TestDatabase server, List<Case> cases) {
        return run(() -> server.create(ConformanceSchema.SCHEMA), cases);
    }

    /** The cases that failed on the database that {@code server} creates. */
    static List<String> run(Supplier<Fixture> server, List<Case> cases) {
        List<String> failed = new ArrayList<>();
        try (Fixture schema = server.get()) {
            for (Case sequence : cases) {
                schema.empty();
                String difference = run(schema.database(), schema, sequence);
                if (difference != null) {
                    failed.add(sequence.id() + ": " + difference);
                }
            }
        }
        return failed;
    }

    private static @Nullable String run(Database database, Fixture schema, Case sequence) {
        try (CaseRunner runner = new CaseRunner(database, sequence)) {
            String difference = runner.run();
            if (difference != null || sequence.tables() == null) {
                return difference;
            }
        }
        Map<String, TreeSet<List<@Nullable String>>> found = Tables.read(schema);
        Map<String, TreeSet<List<@Nullable String>>> wanted;
        try {
            wanted = Tables.expected(sequence.tables());
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
        return found.equals(wanted) ? null : "the tables hold " + found + ", not " + wanted;
    }
}
