package dev.dovetail.it.random;

import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;

/**
 * Long sequences of operations over a schema with every kind of relationship, made by chance, give what a reference of
 * maps and sets gives. {@code -Ddovetail.random.sequences=N} says how many, {@code -Ddovetail.random.seed=N} with which
 * seed they begin; each sequence has the next seed.
 */
class RandomModelTest {
    @Test
    void agreesWithTheReference() {
        long seed = Long.getLong("dovetail.random.seed", 1);
        int sequences = Integer.getInteger("dovetail.random.sequences", 300);
        long steps = 0;
        try (Store store = new Store()) {
            for (int i = 0; i < sequences; i++, seed++) {
                Sequence sequence = Sequence.run(store, new Generator(seed));
                steps += sequence.steps().size();
                if (sequence.failure() != null) {
                    Sequence shrunk = sequence.shrunk();
                    fail("seed " + seed + ", " + sequence.steps().size() + " steps: " + sequence.failure()
                            + "\nshrunk to:\n" + shrunk.java() + shrunk.failure(), shrunk.failure());
                }
            }
        }
        System.out.println(sequences + " sequences, " + steps + " steps, seeds up to " + (seed - 1));
    }
}
