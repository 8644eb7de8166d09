package dev.dovetail.it.shared.loose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random changes of the references over a shared column, compared with a model after each step. More with
 * {@code -Ddovetail.random.sequences=1000}, others with {@code -Ddovetail.random.seed=7}.
 */
class RandomTasksTest {
    static List<TestDatabase> databases() {
        return TestDatabase.all();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void agreeWithTheModel(TestDatabase kind) {
        int sequences = Integer.getInteger("dovetail.random.sequences", 60) / 5;
        long seed = Long.getLong("dovetail.random.seed", 1) + 1000L * kind.ordinal();
        int refused = 0;
        try (Fixture fixture = kind.create(LooseSchema.SCHEMA)) {
            for (int i = 0; i < sequences; i++) {
                RandomTasks tasks = new RandomTasks(fixture.database(), seed + i);
                try {
                    tasks.run(60);
                } catch (AssertionError | RuntimeException e) {
                    throw new AssertionError("seed " + (seed + i) + " on " + kind + ":\n"
                            + String.join("\n", tasks.steps()), e);
                }
                refused += tasks.refused();
                fixture.empty();
            }
        }
        assertThat(refused).as("steps that were refused, as the model says").isGreaterThan(sequences);
    }
}
