package dev.dovetail.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;

/**
 * Measures once the time from the first class of a contender to its first row, in a JVM that has only opened and filled
 * the database before. Prints the time in milliseconds, the peak memory of the process in MB, and the processor time of
 * the thread in milliseconds.
 */
public final class ColdStart {
    private ColdStart() {}

    /** Runs the measurement. */
    public static void main(String[] arguments) throws Exception {
        try (HikariDataSource pool = Engine.H2.pool()) {
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            long busy = threads.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            Contender<?, ?, ?, ?> contender = ServiceLoader.load(Contender.class).findFirst().orElseThrow();
            contender.open(pool, Engine.H2);
            Object first = contender.postByKey(1);
            long nanos = System.nanoTime() - start;
            busy = threads.getCurrentThreadCpuTime() - busy;
            if (first == null) {
                throw new IllegalStateException("No row.");
            }
            System.out.println("cold " + nanos / 1e6 + " " + peak() + " " + busy / 1e6);
            contender.close();
        }
    }

    /** Returns the peak memory of this process in MB as Linux reports it; 0 on other systems. */
    private static double peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        for (String line : Files.exists(status) ? Files.readAllLines(status) : List.<String>of()) {
            if (line.startsWith("VmHWM:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
            }
        }
        return 0;
    }
}
