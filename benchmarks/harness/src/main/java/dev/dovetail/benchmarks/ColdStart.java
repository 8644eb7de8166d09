package dev.dovetail.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;

/**
 * Measures once how long a contender takes from its first class to the first row, in a JVM that has done nothing else but
 * open and fill the database. Prints milliseconds, and the peak of the process's memory in MB.
 */
public final class ColdStart {
    private ColdStart() {}

    /** Runs. */
    public static void main(String[] arguments) throws Exception {
        try (HikariDataSource pool = Engine.H2.pool()) {
            long start = System.nanoTime();
            Contender<?, ?, ?, ?> contender = ServiceLoader.load(Contender.class).findFirst().orElseThrow();
            contender.open(pool, Engine.H2);
            Object first = contender.postByKey(1);
            long nanos = System.nanoTime() - start;
            if (first == null) {
                throw new IllegalStateException("No row.");
            }
            System.out.println("cold " + nanos / 1e6 + " " + peak());
            contender.close();
        }
    }

    /** What Linux says of this process; 0 elsewhere. */
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
