package dev.dovetail.it.random.run;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Steps that were run on a reference and for real, up to the first after which the two differ.
 *
 * @param <S> the steps
 */
public interface SequenceRun<S> {
    /** The steps that made sense, in order; the last one is that which failed. */
    List<S> steps();

    /** The difference, or the exception of the last step; null where all of them agree. */
    @Nullable Throwable failure();

    /** The statements with which the last step wrote. */
    List<String> writes();

    /** A failure of fewer steps. */
    SequenceRun<S> shrunk();

    /** The steps as Java, and what the last one has written. */
    default String java() {
        StringBuilder text = new StringBuilder();
        for (S step : steps()) {
            text.append("    ").append(step).append('\n');
        }
        writes().forEach(write -> text.append("    // ").append(write).append('\n'));
        return text.toString();
    }
}
