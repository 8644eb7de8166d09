package dev.dovetail.it.circles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random changes of stores and their managers, whose keys are NOT NULL in both directions, compared with plain Java.
 * {@code -Ddovetail.random.seed} and {@code -Ddovetail.random.sequences} choose others.
 */
class RandomCirclesTest {
    private static final long SEED = Long.getLong("dovetail.random.seed", System.nanoTime());
    private static final int SEQUENCES = Integer.getInteger("dovetail.random.sequences", 60) / 5;

    static List<TestDatabase> databases() {
        return TestDatabase.all();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void memoryAndTablesAgree(TestDatabase kind) {
        boolean defers = kind == TestDatabase.POSTGRESQL || kind == TestDatabase.SQLITE;
        int refused = 0;
        try (Fixture fixture = kind.create(CirclesSchema.SCHEMA)) {
            for (int i = 0; i < SEQUENCES; i++) {
                RandomStores stores = new RandomStores(fixture, SEED + i, i);
                try {
                    refused += stores.run();
                } catch (RuntimeException | AssertionError e) {
                    throw new AssertionError(kind + ", -Ddovetail.random.seed=" + (SEED + i)
                            + " -Ddovetail.random.sequences=1: " + stores.told(), e);
                }
            }
        }
        if (defers) {
            assertThat(refused).isZero();
        }
    }
}
