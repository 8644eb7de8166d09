package dev.dovetail.it.random.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Finds fewer steps that fail as well. */
public final class Shrinking {
    private Shrinking() {}

    /**
     * A failure from as few steps as dropping them one by one, or many at once, leaves.
     *
     * @param failed a run that failed
     * @param again runs some of the steps; those that make no sense without the others are left out
     */
    public static <S, R extends SequenceRun<S>> R shrunk(R failed, Function<List<S>, R> again) {
        R best = failed;
        for (int size = Math.max(1, failed.steps().size() / 2); size >= 1; size = size / 2) {
            boolean smaller = true;
            while (smaller) {
                smaller = false;
                for (int from = best.steps().size() - size; from >= 0; from -= size) {
                    List<S> fewer = new ArrayList<>(best.steps());
                    fewer.subList(from, from + size).clear();
                    R attempt = again.apply(fewer);
                    if (attempt.failure() != null && attempt.steps().size() < best.steps().size()) {
                        best = attempt;
                        smaller = true;
                        from = Math.min(from, best.steps().size() - size + 1);
                    }
                }
            }
        }
        return best;
    }
}
