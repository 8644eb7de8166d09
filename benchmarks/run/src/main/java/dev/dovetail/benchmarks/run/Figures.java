package dev.dovetail.benchmarks.run;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The cost of one call of a work.
 *
 * @param micros the time in microseconds
 * @param cpuMicros the processor time of the calling thread in microseconds
 * @param bytes the number of bytes that it allocates
 */
record Figures(double micros, double cpuMicros, double bytes) {
    /** Returns the median of each figure. */
    static Figures median(List<Figures> seconds) {
        return new Figures(median(seconds, Figures::micros), median(seconds, Figures::cpuMicros),
                median(seconds, Figures::bytes));
    }

    private static double median(List<Figures> seconds, ToDoubleFunction<Figures> figure) {
        return median(seconds.stream().mapToDouble(figure).toArray());
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
