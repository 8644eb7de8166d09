package dev.dovetail.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Measures the works of the contender on the class path, after checking its results. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Works {
    /** The database. */
    @Param({"H2", "POSTGRESQL"})
    public Engine engine;

    private HikariDataSource pool;
    private Contender<?, ?, ?, ?> contender;
    private Turn turn;
    private long key;

    /** Fills the database, and rejects a contender with wrong results. */
    @Setup(Level.Trial)
    public void open() throws Exception {
        pool = engine.pool();
        contender = ServiceLoader.load(Contender.class).findFirst().orElseThrow();
        contender.open(pool, engine);
        new Answers<>(contender).check();
        turn = Turn.ofThisProcess();
    }

    /** Waits for the turn of this process. */
    @Setup(Level.Iteration)
    public void awaitTurn() throws Exception {
        if (turn != null) {
            turn.await();
        }
    }

    /** Ends the turn of this process. */
    @TearDown(Level.Iteration)
    public void endTurn() throws Exception {
        if (turn != null) {
            turn.end();
        }
    }

    /** Closes everything. */
    @TearDown(Level.Trial)
    public void close() throws Exception {
        if (turn != null) {
            turn.close();
        }
        contender.close();
        pool.close();
    }

    /** Returns another identifier each time, because a database may cache the result of an identical query. */
    private long next(int most) {
        key += 7_877;
        return key % most + 1;
    }

    /** Reads one post by its identifier. */
    @Benchmark
    public Object byKey(Cpu cpu) throws Exception {
        cpu.calls++;
        return contender.postByKey(next(Data.POSTS));
    }

    /** Reads 10,000 posts. */
    @Benchmark
    public Object posts(Cpu cpu) throws Exception {
        cpu.calls++;
        return contender.allPosts();
    }

    /** Reads 10,000 posts without a session. */
    @Benchmark
    public Object postsReadOnly(Cpu cpu) throws Exception {
        cpu.calls++;
        return contender.allPostsReadOnly();
    }

    /** Reads the 10 posts of a user who is found by name. */
    @Benchmark
    public Object filter(Cpu cpu) throws Exception {
        cpu.calls++;
        return contender.postsOfUserNamed(Data.userName(next(Data.USERS)));
    }

    /** Reads 100 users with their 1,000 posts by one joined query. */
    @Benchmark
    public Object joined(Cpu cpu) throws Exception {
        cpu.calls++;
        long first = next(Data.USERS - 100);
        return contender.usersWithPosts(first, first + 99);
    }

    /** Reads 100 posts, and their users, comments and tags by one query each. */
    @Benchmark
    public Object selectIn(Cpu cpu) throws Exception {
        cpu.calls++;
        long first = next(Data.POSTS - 100);
        return contender.postsWithAll(first, first + 99);
    }

    /** Reads one user by identifier, then the posts of the user. */
    @Benchmark
    public Object lazy(Cpu cpu) throws Exception {
        cpu.calls++;
        return contender.userThenPosts(next(Data.USERS));
    }

    /** Inserts a new user with 1,000 new posts, and rolls back. */
    @Benchmark
    public void insert(Cpu cpu) throws Exception {
        cpu.calls++;
        contender.insertUserWithPosts("Newcomer", 1_000, (user, numbers) -> { });
    }

    /** Loads 1,000 posts, changes 100 of them, and rolls back. */
    @Benchmark
    public void update(Cpu cpu) throws Exception {
        cpu.calls++;
        long first = next(Data.POSTS - 1_000);
        contender.updatePosts(first, first + 999, 10, (posts, numbers) -> { });
    }

    /** Loads 100 posts with their tags, adds a tag to each, and rolls back. */
    @Benchmark
    public void link(Cpu cpu) throws Exception {
        cpu.calls++;
        long first = next(Data.POSTS - 100);
        contender.linkTag(first, first + 99, Data.FREE_TAG, (posts, numbers) -> { });
    }

    /** Counts the processor time of the measuring thread, which other programs and the server do not affect. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Cpu {
        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        /** The number of calls of the work. */
        public long calls;

        /** The total processor time in nanoseconds. */
        public long nanos;

        private long start;

        /** Begins an iteration. */
        @Setup(Level.Iteration)
        public void start() {
            calls = 0;
            nanos = 0;
            start = THREADS.getCurrentThreadCpuTime();
        }

        /** Ends an iteration. */
        @TearDown(Level.Iteration)
        public void stop() {
            nanos = THREADS.getCurrentThreadCpuTime() - start;
        }
    }
}
