package dev.dovetail.it.replicas;

import static dev.dovetail.it.replicas.Account_.account;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Database;
import dev.dovetail.session.Replicas;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reads with a limit of the lag see all that was committed longer ago than the limit. */
class ReplicaLagTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static EmbeddedPostgres primary;
    private static Standby standby;
    private static HikariDataSource written;
    private static HikariDataSource read;
    private static Database alone;

    @BeforeAll
    static void start() throws Exception {
        primary = Standby.primary();
        written = pool(primary.getJdbcUrl("postgres", "postgres"));
        alone = Database.of(written);
        LedgerSchema.SCHEMA.createIn(alone);
        standby = Standby.of(primary);
        read = pool(standby.url());
    }

    @AfterAll
    static void stop() throws Exception {
        read.close();
        written.close();
        standby.close();
        primary.close();
    }

    private static HikariDataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername("postgres");
        config.setMaximumPoolSize(2);
        return new HikariDataSource(config);
    }

    @BeforeEach
    void fill() throws Exception {
        alone.transact(session -> {
            session.delete(account).execute();
            session.add(Account_.create().id(1L).balance(1));
        });
        standby.await(primary);
    }

    private static void deposit() {
        deposit("on");
    }

    private static void deposit(String waiting) {
        alone.transact(session -> {
            session.sql("SELECT set_config('synchronous_commit', ?, true)", waiting).values(String.class);
            session.update(account).set(account.balance, account.balance.plus(1L)).execute();
        });
    }

    private static long balance(Database database) {
        return database.select(account).columns(account.balance).single();
    }

    private static boolean readsAtStandby(Database database) {
        return "true".equals(database.readOnly().compute(
                session -> session.sql("SELECT CAST(pg_is_in_recovery() AS TEXT)").values(String.class)).get(0));
    }

    /** Reads until a read uses the standby, or does not. */
    private static void await(Database database, boolean atStandby) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (readsAtStandby(database) != atStandby) {
            assertThat(System.nanoTime() - deadline).isNegative();
        }
    }

    @Test
    void aReplicaThatLagsIsLeftOutUntilItHasCaughtUp() throws Exception {
        Database bounded = alone.withReplicas(Replicas.of(read).maxLag(Duration.ofMillis(200)));
        await(bounded, true);
        standby.pause();
        try {
            deposit();
            await(bounded, false);
            assertThat(balance(bounded)).isEqualTo(2);
        } finally {
            standby.resume();
        }
        await(bounded, true);
        assertThat(balance(bounded)).isEqualTo(2);
    }

    /** A standby that is cut off from its primary repeats all that it has received, and still lags. */
    @Test
    void aReplicaThatReceivesNothingIsLeftOut() throws Exception {
        Database bounded = alone.withReplicas(Replicas.of(read).maxLag(Duration.ofMillis(200)));
        await(bounded, true);
        standby.ask("ALTER SYSTEM SET primary_conninfo = ''", "SELECT pg_reload_conf()");
        try {
            deposit();
            await(bounded, false);
            assertThat(balance(bounded)).isEqualTo(2);
        } finally {
            standby.ask("ALTER SYSTEM RESET primary_conninfo", "SELECT pg_reload_conf()");
        }
        await(bounded, true);
    }

    @Test
    void anIdlePrimaryHasNoLag() {
        Database bounded = alone.withReplicas(Replicas.of(read).maxLag(Duration.ofMillis(100)));
        await(bounded, true);
    }

    @Test
    void theLagCanBeAskedOfTheReplica() throws Exception {
        Replicas replicas = Replicas.of(read).retryAfter(Duration.ofNanos(1));
        Duration second = Duration.ofSeconds(1);
        assertThat(readsAtStandby(alone.withReplicas(replicas.maxLag(second, "SELECT 0.5")))).isTrue();
        assertThat(readsAtStandby(alone.withReplicas(replicas.maxLag(second, "SELECT 1.5")))).isFalse();
        assertThat(readsAtStandby(alone.withReplicas(replicas.maxLag(second, "SELECT NULL::int")))).isFalse();
        assertThat(readsAtStandby(alone.withReplicas(replicas.maxLag(second, "SELECT nothing")))).isFalse();
    }

    @Test
    void writesOlderThanTheLimitAreSeen() throws Exception {
        long seed = Long.getLong("dovetail.random.seed", System.nanoTime());
        Random random = new Random(seed);
        long most = 50_000_000;
        Database bounded = alone.withReplicas(Replicas.of(read).maxLag(Duration.ofNanos(most)));
        Deque<long[]> commits = new ArrayDeque<>();
        long balance = 1;
        int atStandby = 0;
        for (int i = 0; i < 400; i++) {
            if (random.nextInt(40) == 0) {
                standby.pause();
            } else if (random.nextInt(20) == 0) {
                standby.resume();
            }
            if (random.nextInt(3) == 0) {
                // Commits that do not wait for the disk reach the standby later.
                deposit(random.nextInt(4) == 0 ? "off" : "on");
                balance++;
                commits.addLast(new long[] {System.nanoTime(), balance});
            }
            long asked = System.nanoTime();
            long least = 0;
            for (long[] commit : commits) {
                least = asked - commit[0] > most ? commit[1] : least;
            }
            long seen = balance(bounded);
            assertThat(seen).as("seed %s, step %s", seed, i).isBetween(least, balance);
            atStandby += seen < balance ? 1 : 0;
        }
        standby.resume();
        assertThat(atStandby).as("reads that lagged, within the limit").isPositive();
    }

    @Test
    void aDatabaseThatCannotMeasureItSaysSo() {
        try (Fixture fixture = TestDatabase.H2.create(LedgerSchema.SCHEMA)) {
            Replicas replicas = Replicas.of(fixture.dataSource());
            assertThatThrownBy(() -> fixture.database().withReplicas(replicas.maxLag(Duration.ofSeconds(1))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Dovetail cannot compare the logs of two servers of h2. Write maxLag(duration,"
                            + " \"SELECT ...\") with a query that returns the lag of a replica in seconds.");
            assertThatThrownBy(() -> replicas.maxLag(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The duration PT0S is not positive.");
        }
    }
}
