package dev.dovetail.benchmarks.large;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The cost of one call of a work.
 *
 * @param micros the time in microseconds
 * @param cpuMicros the processor time of the calling thread in microseconds
 * @param bytes the bytes that it allocates, or keeps in use
 */
record Figures(double micros, double cpuMicros, double bytes) {
    /** Returns the median of each figure. */
    static Figures median(List<Figures> turns) {
        return new Figures(median(turns, Figures::micros), median(turns, Figures::cpuMicros),
                median(turns, Figures::bytes));
    }

    private static double median(List<Figures> turns, ToDoubleFunction<Figures> figure) {
        double[] sorted = turns.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
