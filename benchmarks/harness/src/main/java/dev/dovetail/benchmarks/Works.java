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

/** Times the works of the contender that stands on the class path, after its answers were checked. */
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

    /** Fills the database, and refuses a contender whose answers are wrong. */
    @Setup(Level.Trial)
    public void open() throws Exception {
        pool = engine.pool();
        contender = ServiceLoader.load(Contender.class).findFirst().orElseThrow();
        contender.open(pool, engine);
        new Answers<>(contender).check();
        turn = Turn.ofThisProcess();
    }

    /** Lets the others go first whose turn it is. */
    @Setup(Level.Iteration)
    public void awaitTurn() throws Exception {
        if (turn != null) {
            turn.await();
        }
    }

    /** Lets the next one go. */
    @TearDown(Level.Iteration)
    public void endTurn() throws Exception {
        if (turn != null) {
            turn.end();
        }
    }

    /** Gives everything back. */
    @TearDown(Level.Trial)
    public void close() throws Exception {
        if (turn != null) {
            turn.close();
        }
        contender.close();
        pool.close();
    }

    /** Another key each time: a database may keep the result of the very same query. */
    private long next(int most) {
        key += 7_877;
        return key % most + 1;
    }

    /** One post by its key. */
    @Benchmark
    public Object byKey(Cpu cpu) throws Exception {
        cpu.calls++;
        return contender.postByKey(next(Data.POSTS));
    }

    /** 10,000 posts. */
    @Benchmark
    public Object posts(Cpu cpu) throws Exception {
        cpu.calls++;
        return contender.allPosts();
    }

    /** 10,000 posts without a session. */
    @Benchmark
    public Object postsReadOnly(Cpu cpu) throws Exception {
        cpu.calls++;
        return contender.allPostsReadOnly();
    }

    /** The 10 posts of a user who is found by name. */
    @Benchmark
    public Object filter(Cpu cpu) throws Exception {
        cpu.calls++;
        return contender.postsOfUserNamed(Data.userName(next(Data.USERS)));
    }

    /** 100 users with their 1,000 posts in one joined query. */
    @Benchmark
    public Object joined(Cpu cpu) throws Exception {
        cpu.calls++;
        long first = next(Data.USERS - 100);
        return contender.usersWithPosts(first, first + 99);
    }

    /** 100 posts, their users, comments and tags by a query each. */
    @Benchmark
    public Object selectIn(Cpu cpu) throws Exception {
        cpu.calls++;
        long first = next(Data.POSTS - 100);
        return contender.postsWithAll(first, first + 99);
    }

    /** One user by key, then the posts. */
    @Benchmark
    public Object lazy(Cpu cpu) throws Exception {
        cpu.calls++;
        return contender.userThenPosts(next(Data.USERS));
    }

    /** A new user with 1,000 new posts, rolled back. */
    @Benchmark
    public void insert(Cpu cpu) throws Exception {
        cpu.calls++;
        contender.insertUserWithPosts("Newcomer", 1_000, (user, numbers) -> { });
    }

    /** 1,000 posts loaded, 100 of them changed, rolled back. */
    @Benchmark
    public void update(Cpu cpu) throws Exception {
        cpu.calls++;
        long first = next(Data.POSTS - 1_000);
        contender.updatePosts(first, first + 999, 10, (posts, numbers) -> { });
    }

    /** 100 posts loaded with their tags, a tag added to each, rolled back. */
    @Benchmark
    public void link(Cpu cpu) throws Exception {
        cpu.calls++;
        long first = next(Data.POSTS - 100);
        contender.linkTag(first, first + 99, Data.FREE_TAG, (posts, numbers) -> { });
    }

    /** How much processor time the measuring thread takes, which neighbours and servers do not disturb. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Cpu {
        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        /** How often the work was done. */
        public long calls;

        /** The time it took in all. */
        public long nanos;

        private long start;

        /** An iteration begins. */
        @Setup(Level.Iteration)
        public void start() {
            calls = 0;
            nanos = 0;
            start = THREADS.getCurrentThreadCpuTime();
        }

        /** An iteration ends. */
        @TearDown(Level.Iteration)
        public void stop() {
            nanos = THREADS.getCurrentThreadCpuTime() - start;
        }
    }
}
