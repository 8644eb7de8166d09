package dev.dovetail.it.random.stored;

import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.random.run.SeededRuns;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sequences of what applications do to sessions, made by chance, store what a reference of maps and sets says: merges,
 * detached objects, changed keys, versions, other sessions, failures that are caught, bulk statements. {@link Feature}
 * says what each may contain, and {@link SeededRuns} how to choose how many, and which.
 * In every other one a callback before each flush reads all changes and sets values again.
 */
class StoredModelTest {
    private static final int PART = 10;

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
