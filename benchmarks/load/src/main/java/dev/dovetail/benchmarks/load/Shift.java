package dev.dovetail.benchmarks.load;

import dev.dovetail.benchmarks.Contender;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/**
 * Works that several threads do for some time.
 *
 * @param mix the works
 * @param crew the threads
 * @param nanos how long, in nanoseconds
 */
record Shift(Mix mix, Crew crew, long nanos) {
    /** Returns how many works a second {@code contender} does. */
    double of(Contender<?, ?, ?, ?> contender) throws Exception {
        ExecutorService threads = crew.threads();
        try {
            long start = System.nanoTime();
            List<Future<Long>> running = new ArrayList<>();
            for (int i = 0; i < crew.size(); i++) {
                long first = i * 1_009L;
                running.add(threads.submit(() -> count(contender, first, start + nanos)));
            }
            long works = 0;
            for (Future<Long> each : running) {
                works += each.get();
            }
            return works * 1e9 / (System.nanoTime() - start);
        } finally {
            threads.shutdown();
        }
    }

    private long count(Contender<?, ?, ?, ?> contender, long first, long end) throws Exception {
        long works = 0;
        while (System.nanoTime() - end < 0) {
            mix.work(contender, first + works);
            works++;
        }
        return works;
    }
}
