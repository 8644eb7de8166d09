package dev.dovetail.it.hierarchy.random;

import dev.dovetail.it.compiled.EntityCompiler;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random sequences on random hierarchies with embedded records, beside maps and sets. More with
 * {@code -Ddovetail.random.hierarchies=5000}, from another seed on with {@code -Ddovetail.random.seed=7}, on one
 * database with {@code -Ddovetail.random.database=H2}.
 */
class RandomHierarchyTest {
    private static final int SEQUENCES_OF_A_SCHEMA = 25;
    private static final int SCHEMAS_AT_ONCE = 8;
    private static final int STEPS = 40;
    private static final int MOST_FAILURES = 20;

    @TempDir
    private Path folder;

    private final List<AssertionError> failures = new ArrayList<>();

    @Test
    void sequencesGiveWhatMapsGive() throws IOException {
        int count = Integer.getInteger("dovetail.random.hierarchies", 100);
        long seed = Long.getLong("dovetail.random.seed", 1);
        int schemas = (count + SEQUENCES_OF_A_SCHEMA - 1) / SEQUENCES_OF_A_SCHEMA;
        for (int first = 0; first < schemas; first += SCHEMAS_AT_ONCE) {
            run(seed + first, Math.min(SCHEMAS_AT_ONCE, schemas - first));
        }
        if (!failures.isEmpty()) {
            AssertionError first = failures.get(0);
            failures.stream().skip(1).forEach(failure -> first.addSuppressed(new AssertionError(
                    failure.getMessage().lines().findFirst().orElse("") + " " + failure.getCause())));
            throw first;
        }
    }

    private void run(long seed, int count) throws IOException {
        Path sources = folder.resolve("src" + seed);
        List<RandomSchema> schemas = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            schemas.add(new RandomSchema(seed + i));
            new Sources(schemas.get(i), "h" + i).write(sources);
        }
        try (URLClassLoader loader = compile(sources, seed, count)) {
            for (int i = 0; i < count; i++) {
                run(seed + i, schemas.get(i), new Entities(loader, "h" + i), "h" + i);
            }
        }
    }

    private URLClassLoader compile(Path sources, long seed, int count) throws IOException {
        try {
            return EntityCompiler.compile(sources, folder.resolve("classes" + seed), Sources.option(count));
        } catch (AssertionError e) {
            throw new AssertionError("schemas of the seeds " + seed + " to " + (seed + count - 1), e);
        }
    }

    private void run(long seed, RandomSchema schema, Entities entities, String packageName) {
        String only = System.getProperty("dovetail.random.database", "");
        for (TestDatabase kind : TestDatabase.all()) {
            if (!only.isEmpty() && !kind.name().equals(only)) {
                continue;
            }
            int sequences = only.isEmpty() ? SEQUENCES_OF_A_SCHEMA / TestDatabase.all().size() : SEQUENCES_OF_A_SCHEMA;
            try (Fixture fixture = kind.create(entities.schema())) {
                for (int i = 0; i < sequences && failures.size() < MOST_FAILURES; i++) {
                    run(seed * 1000 + i, seed, schema, entities, fixture, packageName);
                    fixture.empty();
                }
            }
        }
    }

    private void run(long seed, long schemaSeed, RandomSchema schema, Entities entities, Fixture fixture,
            String packageName) {
        Sequence sequence = new Sequence(schema, entities, fixture.database(), seed);
        try {
            sequence.run(STEPS);
        } catch (AssertionError | RuntimeException e) {
            failures.add(new AssertionError("schema " + schemaSeed + ", sequence " + seed + " on " + fixture.kind() + ":\n"
                    + String.join("\n", sequence.log) + "\n" + new Sources(schema, packageName).all(), e));
        }
    }
}
