package dev.dovetail.it.random;

import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.random.run.SeededRuns;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Long sequences of operations over a schema with every kind of relationship, made by chance, give what a reference of
 * maps and sets gives. {@link SeededRuns} says how to choose how many, and which.
 * In every other one a callback before each flush reads all changes and sets values again.
 */
class RandomModelTest {
    private static final int PART = 20;

    @ParameterizedTest
    @MethodSource("dev.dovetail.it.random.run.SeededRuns#databases")
    void agreesWithTheReference(TestDatabase kind) {
        try (Store store = new Store(kind)) {
            SeededRuns.agree(kind, PART, seed -> {
                store.meddling(seed % 2 == 1);
                return Sequence.run(store, new Generator(seed));
            });
        }
    }
}
