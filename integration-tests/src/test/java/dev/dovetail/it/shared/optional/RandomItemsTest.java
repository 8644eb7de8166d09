package dev.dovetail.it.shared.optional;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random changes of references over a shared column that may be null. More with
 * {@code -Ddovetail.random.sequences=1000}, others with {@code -Ddovetail.random.seed=7}.
 */
class RandomItemsTest {
    static List<TestDatabase> databases() {
        return TestDatabase.all();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void noReferenceIsLost(TestDatabase kind) {
        int sequences = Integer.getInteger("dovetail.random.sequences", 60) / 5;
        long seed = Long.getLong("dovetail.random.seed", 1) + 1000L * kind.ordinal();
        int refused = 0;
        int written = 0;
        try (Fixture fixture = kind.create(OptionalSchema.SCHEMA)) {
            for (int i = 0; i < sequences; i++) {
                RandomItems items = new RandomItems(fixture.database(), seed + i);
                try {
                    items.run(15);
                } catch (AssertionError | RuntimeException e) {
                    throw new AssertionError("seed " + (seed + i) + " on " + kind + ":\n"
                            + String.join("\n", items.steps()), e);
                }
                refused += items.refused();
                written += items.written();
                fixture.empty();
            }
        }
        assertThat(refused).as("flushes that were refused").isGreaterThan(sequences);
        assertThat(written).as("flushes that were not").isGreaterThan(sequences);
    }
}
