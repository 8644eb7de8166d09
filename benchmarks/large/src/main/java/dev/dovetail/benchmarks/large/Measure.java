package dev.dovetail.benchmarks.large;

import com.sun.management.ThreadMXBean;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.dovetail.benchmarks.Digest;
import dev.dovetail.benchmarks.large.dovetail.DovetailWorks;
import dev.dovetail.benchmarks.large.jdbc.JdbcWorks;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Measures one task of one contender in this process, a turn for each line of the standard input. Checks the result
 * first. The arguments are the contender, the task, and the URL of an empty database.
 */
public final class Measure {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long TURN_NANOS = 500_000_000;

    private Measure() {}

    /** Runs the turns. */
    public static void main(String[] arguments) throws Exception {
        Contender contender = arguments[0].equals("jdbc") ? new JdbcWorks() : new DovetailWorks();
        Task task = Task.valueOf(arguments[1]);
        boolean h2 = arguments[2].startsWith("jdbc:h2:");
        try (HikariDataSource pool = pool(arguments[2], h2)) {
            try (Connection connection = pool.getConnection()) {
                Data.create(connection, task);
                connection.commit();
            }
            try (Work<?> work = contender.work(task, pool, h2)) {
                work.prepare();
                check(task, work);
                answer("ready");
                turns(task, work);
            }
        }
    }

    private static HikariDataSource pool(String url, boolean h2) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(h2 ? "sa" : "postgres");
        config.setPassword(h2 ? "" : "postgres");
        config.setMaximumPoolSize(2);
        config.setAutoCommit(false);
        return new HikariDataSource(config);
    }

    private static <R> void check(Task task, Work<R> work) throws Exception {
        work.before();
        R result = work.run();
        Digest found = new Digest();
        work.describe(result, found);
        Digest expected = new Digest();
        task.expect(expected);
        found.check(task.title(), expected);
    }

    private static void turns(Task task, Work<?> work) throws Exception {
        BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = commands.readLine(); line != null; line = commands.readLine()) {
            answer(task.isHeld() ? held(work) : turn(work));
        }
    }

    private static void answer(String line) {
        System.out.println(line);
        System.out.flush();
    }

    /** Returns the microseconds, the microseconds of the processor and the bytes of a call. */
    private static String turn(Work<?> work) throws Exception {
        long nanos = 0;
        long cpu = 0;
        long bytes = 0;
        int calls = 0;
        while (nanos < TURN_NANOS) {
            work.before();
            long startNanos = System.nanoTime();
            long startCpu = THREADS.getCurrentThreadCpuTime();
            long startBytes = THREADS.getCurrentThreadAllocatedBytes();
            work.run();
            bytes += THREADS.getCurrentThreadAllocatedBytes() - startBytes;
            cpu += THREADS.getCurrentThreadCpuTime() - startCpu;
            nanos += System.nanoTime() - startNanos;
            calls++;
        }
        return nanos / 1e3 / calls + " " + cpu / 1e3 / calls + " " + bytes / calls;
    }

    /** Returns the bytes that the result of a call keeps in use. */
    private static String held(Work<?> work) throws Exception {
        work.before();
        Object result = work.run();
        long with = used();
        if (result == null) {
            throw new SQLException("No result.");
        }
        result = null;
        work.before();
        return "0 0 " + (with - used());
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
