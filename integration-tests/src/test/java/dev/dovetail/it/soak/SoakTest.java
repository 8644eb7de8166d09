package dev.dovetail.it.soak;

import static dev.dovetail.it.soak.Payment_.payment;
import static dev.dovetail.it.soak.Till_.till;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * Many threads write while the server ends their connections. What was said to be stored is stored, what was said not to
 * be is not, and no connection is kept. {@code -Ddovetail.soak.seconds=600} for ten minutes.
 */
class SoakTest {
    private static final int PAYERS = 8;
    private static final int TILLS = 20;
    private static final long SECONDS = Long.getLong("dovetail.soak.seconds", 3);

    @Test
    void nothingIsLostWhenConnectionsAreKilled() throws Exception {
        long seed = Long.getLong("dovetail.random.seed", System.nanoTime());
        try (Fixture fixture = TestDatabase.POSTGRESQL.create(SoakSchema.SCHEMA);
                HikariDataSource pool = pool(url(fixture), PAYERS);
                HikariDataSource killer = pool(url(fixture), 1)) {
            Database database = Database.of(pool);
            database.transact(session -> {
                for (long id = 0; id < TILLS; id++) {
                    session.add(Till_.create().id(id));
                }
            });
            Payers payers = new Payers(database, TILLS);
            long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
            int killed = run(payers, killer, seed, end);
            System.out.println("Soak of " + SECONDS + " s, seed " + seed + ": " + killed + " connections killed, "
                    + payers.told());
            check(fixture.database(), payers.paid(), "seed " + seed);
            assertThat(payers.troubles()).isPositive();
            assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
        }
    }

    /** Connections of its own: those of the fixture are shared with other tests. */
    private static String url(Fixture fixture) throws SQLException {
        try (Connection connection = fixture.dataSource().getConnection()) {
            return connection.getMetaData().getURL();
        }
    }

    private static HikariDataSource pool(String url, int size) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername("postgres");
        config.setMaximumPoolSize(size);
        return new HikariDataSource(config);
    }

    private static int run(Payers payers, DataSource killer, long seed, long end) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(PAYERS);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < PAYERS; i++) {
                int payer = i;
                running.add(threads.submit(() -> payers.pay(payer, new Random(seed + payer), end)));
            }
            int killed = 0;
            while (System.nanoTime() - end < 0) {
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
                killed += kill(killer);
            }
            for (Future<?> each : running) {
                each.get();
            }
            return killed;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Ends a connection of the database that is in use. Returns how many were ended. */
    private static int kill(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                var results = statement.executeQuery("SELECT COUNT(pg_terminate_backend(pid)) FROM (SELECT pid FROM"
                        + " pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
                        + " AND state <> 'idle' ORDER BY RANDOM() LIMIT 1) a")) {
            results.next();
            return results.getInt(1);
        }
    }

    private static void check(Database database, Map<String, Long> paid, String seed) {
        Map<String, Long> stored = new HashMap<>();
        Map<Long, Long> sums = new HashMap<>();
        database.select(payment).columns(payment.token, payment.amount, payment.tillId).list().forEach(row -> {
            stored.put(row.first(), row.second());
            sums.merge(row.third(), row.second(), Long::sum);
        });
        assertThat(stored).as(seed).isEqualTo(paid);
        database.select(till).list().forEach(
                each -> assertThat(each.sum()).as(seed + ", till " + each.id()).isEqualTo(sums.getOrDefault(each.id(), 0L)));
    }
}
