package dev.dovetail.it.equality;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sequences made by chance over keys that are one to the database and several to Java.
 * {@code -Ddovetail.equality.sequences=N} says how many for each type of key on H2; the others try a quarter.
 * {@code -Ddovetail.equality.seed=N} says with which seed they begin.
 */
class RandomEqualityTest {
    private static final int SEQUENCES = Integer.getInteger("dovetail.equality.sequences", 8);
    private static final int STEPS = 40;

    static List<TestDatabase> databases() {
        return TestDatabase.all();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void agreesWithNumbers(TestDatabase database) {
        long first = Long.getLong("dovetail.equality.seed", 1);
        int sequences = database == TestDatabase.H2 ? SEQUENCES : Math.max(2, SEQUENCES / 4);
        try (Fixture fixture = database.create(EqualitySchema.SCHEMA)) {
            for (Kind<?, ?, ?> kind : Kind.kinds()) {
                for (long seed = first; seed < first + sequences; seed++) {
                    try {
                        new RandomEquality<>(kind, fixture, seed).run(STEPS);
                    } catch (RuntimeException | AssertionError e) {
                        throw new AssertionError(kind + " on " + database + ", seed " + seed + ": " + e, e);
                    }
                    fixture.empty();
                }
            }
        }
        System.out.println(database + ": " + sequences + " sequences of " + STEPS + " steps for each type of key, from "
                + "seed " + first);
    }
}
