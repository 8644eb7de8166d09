package dev.dovetail.it.random.run;

import static org.junit.jupiter.api.Assertions.fail;

import dev.dovetail.it.database.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/**
 * Runs sequences, one for each seed, and prints how many. {@code -Ddovetail.random.sequences=N} says how many on H2;
 * the others, which are slower, try a part of them, but 50 at least. {@code -Ddovetail.random.seed=N} says with which
 * seed they begin; each sequence has the next seed. {@code -Ddovetail.random.database=mariadb} tries as many as on H2,
 * on that database alone.
 */
public final class SeededRuns {
    private static final int SEQUENCES = Integer.getInteger("dovetail.random.sequences", 100);
    private static final int FEWEST = 50;
    private static final int SEEDS_APART = 1_000;
    private static final String ONLY = System.getProperty("dovetail.random.database", "");

    private SeededRuns() {}

    /** The databases to run on. */
    public static List<TestDatabase> databases() {
        List<TestDatabase> databases = new ArrayList<>(TestDatabase.all());
        databases.removeIf(kind -> !ONLY.isEmpty() && !kind.toString().equals(ONLY));
        return databases;
    }

    /**
     * Fails with the seed and the shrunk steps of the first sequence that does.
     *
     * @param part databases other than H2 try one sequence of so many
     * @param run runs the sequence of a seed
     */
    public static void agree(TestDatabase kind, int part, LongFunction<? extends SequenceRun<?>> run) {
        long first = Long.getLong("dovetail.random.seed", 1 + (long) SEEDS_APART * kind.ordinal());
        int sequences = sequences(kind, part);
        long steps = 0;
        for (long seed = first; seed < first + sequences; seed++) {
            SequenceRun<?> sequence = run.apply(seed);
            steps += sequence.steps().size();
            if (sequence.failure() != null) {
                SequenceRun<?> shrunk = sequence.shrunk();
                fail(kind + ", seed " + seed + ", " + sequence.steps().size() + " steps: " + sequence.failure()
                        + "\nshrunk to:\n" + shrunk.java() + shrunk.failure(), shrunk.failure());
            }
        }
        System.out.println(kind + ": " + sequences + " sequences, " + steps + " steps, seeds " + first + " to "
                + (first + sequences - 1));
    }

    private static int sequences(TestDatabase kind, int part) {
        return kind == TestDatabase.H2 || !ONLY.isEmpty()
                ? SEQUENCES
                : Math.min(SEQUENCES, Math.max(FEWEST, SEQUENCES / part));
    }
}
