package dev.dovetail.it.random.stored;

import static org.junit.jupiter.api.Assertions.fail;

import dev.dovetail.it.database.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sequences of what applications do to sessions, made by chance, store what a reference of maps and sets says: merges,
 * detached objects, changed keys, versions, other sessions, failures that are caught, bulk statements. {@link Feature}
 * says what each may contain. {@code -Ddovetail.random.sequences=N} says how many on H2; the others, which are slower,
 * try a tenth, but 50 of them at least. {@code -Ddovetail.random.seed=N} says with which seed they begin; each sequence
 * has the next seed. {@code -Ddovetail.random.database=mariadb} tries as many on that database alone.
 */
class StoredModelTest {
    private static final int SEQUENCES = Integer.getInteger("dovetail.random.sequences", 100);
    private static final int FEWEST = 50;
    private static final int PART = 10;
    private static final int SEEDS_APART = 1_000;
    private static final String ONLY = System.getProperty("dovetail.random.database", "");

    static List<TestDatabase> databases() {
        List<TestDatabase> databases = new ArrayList<>(TestDatabase.all());
        databases.removeIf(kind -> !ONLY.isEmpty() && !kind.toString().equals(ONLY));
        return databases;
    }

    @ParameterizedTest
    @MethodSource("databases")
    void agreesWithTheReference(TestDatabase kind) {
        long first = Long.getLong("dovetail.random.seed", 1 + (long) SEEDS_APART * kind.ordinal());
        int sequences = sequences(kind);
        long steps = 0;
        try (Store store = new Store(kind)) {
            for (long seed = first; seed < first + sequences; seed++) {
                Sequence sequence = Sequence.run(store, new Generator(seed));
                steps += sequence.steps().size();
                if (sequence.failure() != null) {
                    Sequence shrunk = sequence.shrunk();
                    fail(kind + ", seed " + seed + ", " + sequence.steps().size() + " steps: " + sequence.failure()
                            + "\nshrunk to:\n" + shrunk.java() + shrunk.failure(), shrunk.failure());
                }
            }
        }
        System.out.println(kind + ": " + sequences + " sequences, " + steps + " steps, seeds " + first + " to "
                + (first + sequences - 1));
    }

    private static int sequences(TestDatabase kind) {
        return kind == TestDatabase.H2 || !ONLY.isEmpty()
                ? SEQUENCES
                : Math.min(SEQUENCES, Math.max(FEWEST, SEQUENCES / PART));
    }
}
