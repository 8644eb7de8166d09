package dev.dovetail.it.replicas;

import static dev.dovetail.it.replicas.Account_.account;
import static dev.dovetail.query.Plans.selectIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.dovetail.error.ConnectionLostException;
import dev.dovetail.jdbc.Isolation;
import dev.dovetail.session.Database;
import dev.dovetail.session.Replicas;
import dev.dovetail.session.Session;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads from a real standby of PostgreSQL, which repeats what the primary writes, or is kept from it. */
class ReplicasTest {
    private static final Duration LONG = Duration.ofHours(1);

    private static EmbeddedPostgres primary;
    private static Standby standby;
    private static Database alone;

    private Database database;

    @BeforeAll
    static void start() throws Exception {
        primary = Standby.primary();
        alone = Database.of(primary.getPostgresDatabase());
        LedgerSchema.SCHEMA.createIn(alone);
        standby = Standby.of(primary);
    }

    @AfterAll
    static void stop() throws Exception {
        standby.close();
        primary.close();
    }

    /** An account with balance 1 and one entry, which the standby has too. */
    @BeforeEach
    void fill() throws Exception {
        alone.transact(session -> {
            session.delete(Entry_.entry).execute();
            session.delete(account).execute();
            Account stored = session.add(Account_.create().id(1L).balance(1));
            stored.entries().add(Entry_.create().id(1L));
        });
        standby.await(primary);
        database = alone.withReplicas(standby.source());
    }

    private static void deposit(Database database) {
        database.transact(session -> session.update(account).set(account.balance, account.balance.plus(1L)).execute());
    }

    private static long balance(Database database) {
        return database.select(account).columns(account.balance).single();
    }

    private static boolean readsAtStandby(Database database) {
        return "true".equals(database.compute(
                session -> session.sql("SELECT CAST(pg_is_in_recovery() AS TEXT)").values(String.class)).get(0));
    }

    @Test
    void readsWithoutASessionUseTheReplica() throws Exception {
        standby.pause();
        try {
            deposit(database);
            assertThat(database.select(account).single().balance()).isEqualTo(1);
            assertThat(database.select(account).columns(account.balance).list()).containsExactly(1L);
            assertThat(database.select(account).where(account.balance.eq(2L)).count()).isZero();
            assertThat(database.select(account).where(account.balance.eq(1L)).exists()).isTrue();
            assertThat(database.select(account).with(selectIn(account.entries())).single().balance()).isEqualTo(1);
            try (Stream<Account> stream = database.select(account).stream()) {
                assertThat(stream.map(Account::balance)).containsExactly(1L);
            }
            try (Stream<Long> stream = database.select(account).columns(account.balance).stream()) {
                assertThat(stream).containsExactly(1L);
            }
        } finally {
            standby.resume();
        }
        standby.await(primary);
        assertThat(balance(database)).isEqualTo(2);
    }

    @Test
    void readOnlySessionsUseTheReplica() throws Exception {
        standby.pause();
        try {
            deposit(database);
            long seen = database.readOnly().compute(session -> {
                Account found = session.get(Account_.TYPE, 1L);
                assertThat(found.entries()).hasSize(1);
                return found.balance();
            });
            assertThat(seen).isEqualTo(1);
            assertThat(readsAtStandby(database.readOnly())).isTrue();
            assertThat(readsAtStandby(database.withStatementTimeout(LONG).readOnly())).isTrue();
            assertThat(readsAtStandby(database.readOnly().withIsolation(Isolation.REPEATABLE_READ))).isTrue();
        } finally {
            standby.resume();
        }
    }

    @Test
    void aSessionThatWritesReadsItsOwnWrites() throws Exception {
        standby.pause();
        try {
            database.transact(session -> {
                session.get(Account_.TYPE, 1L).balance(7);
                session.flush();
                assertThat(session.select(account).columns(account.balance).single()).isEqualTo(7L);
            });
            assertThat(balance(alone)).isEqualTo(7);
            assertThat(readsAtStandby(database)).isFalse();
        } finally {
            standby.resume();
        }
    }

    @Test
    void rowsAreLockedOnThePrimary() throws Exception {
        standby.pause();
        try {
            deposit(database);
            assertThat(database.select(account).forUpdate().single().balance()).isEqualTo(2);
            assertThatThrownBy(() -> database.readOnly().compute(session -> session.select(account).forUpdate().list()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("This session is read-only, and rows are locked to change them: nothing was sent. Leave"
                            + " forUpdate() or forShare() out, or use a session of the database itself, not of"
                            + " database.readOnly().");
        } finally {
            standby.resume();
        }
    }

    /** A standby refuses SERIALIZABLE: it cannot know what transactions of the primary have read. */
    @Test
    void serializableReadsUseThePrimary() {
        assertThat(readsAtStandby(database.readOnly().withIsolation(Isolation.SERIALIZABLE))).isFalse();
        assertThat(readsAtStandby(database.withIsolation(Isolation.SERIALIZABLE).readOnly())).isFalse();
        assertThat(balance(database.withIsolation(Isolation.SERIALIZABLE))).isEqualTo(1);
    }

    @Test
    void readsWithinSpringsTransactionSeeItsWrites() throws Exception {
        try (HikariDataSource pool = pool(primary.getJdbcUrl("postgres", "postgres"), 2)) {
            Database told = Database.of(pool)
                    .joiningOuterTransactions(org.springframework.transaction.support.TransactionSynchronizationManager
                            ::isActualTransactionActive)
                    .withReplicas(standby.source());
            Database asking = Database.of(new TransactionAwareDataSourceProxy(pool)).withReplicas(standby.source());
            standby.pause();
            try {
                TransactionTemplate outer = new TransactionTemplate(new DataSourceTransactionManager(pool));
                outer.executeWithoutResult(transaction -> {
                    deposit(asking);
                    assertThat(balance(asking)).isEqualTo(2);
                    assertThat(balance(asking.readOnly())).isEqualTo(2);
                    transaction.setRollbackOnly();
                });
                deposit(asking);
                assertThat(balance(asking)).isEqualTo(1);
                assertThat(balance(told)).isEqualTo(1);
            } finally {
                standby.resume();
            }
        }
    }

    @Test
    void aReplicaThatIsDownIsLeftOutAndComesBack() throws Exception {
        PGSimpleDataSource replica = new PGSimpleDataSource();
        replica.setUrl(standby.url());
        Database patient = alone.withReplicas(Replicas.of(replica).retryAfter(LONG));
        Database eager = alone.withReplicas(Replicas.of(replica).retryAfter(Duration.ofNanos(1)));
        standby.stop();
        try {
            assertThat(balance(patient)).isEqualTo(1);
            assertThat(balance(eager)).isEqualTo(1);
            assertThat(readsAtStandby(eager.readOnly())).isFalse();
        } finally {
            standby.start();
        }
        assertThat(readsAtStandby(patient.readOnly())).as("left out for an hour").isFalse();
        assertThat(readsAtStandby(eager.readOnly())).as("tried again").isTrue();
    }

    @Test
    void aPoolWhoseServerIsDownMayThrowItsOwnException() {
        DelegatingDataSource broken = new DelegatingDataSource(standby.source()) {
            @Override
            public Connection getConnection() {
                throw new IllegalStateException("pool not started");
            }
        };
        Database half = alone.withReplicas(broken, standby.source());
        for (int i = 0; i < 4; i++) {
            assertThat(readsAtStandby(half.readOnly())).isTrue();
        }
    }

    @Test
    void aReplicaThatIsDownAtTheStartIsLeftOut() throws Exception {
        PGSimpleDataSource nothing = new PGSimpleDataSource();
        nothing.setUrl("jdbc:postgresql://localhost:1/postgres?user=postgres");
        Database half = alone.withReplicas(nothing, standby.source());
        for (int i = 0; i < 4; i++) {
            assertThat(readsAtStandby(half.readOnly())).isTrue();
        }
    }

    @Test
    void aReplicaThatLosesAConnectionIsLeftOut() throws Exception {
        try (HikariDataSource pool = pool(standby.url(), 1)) {
            Database reading = alone.withReplicas(Replicas.of(pool).retryAfter(LONG)).readOnly();
            try (Session session = reading.openSession()) {
                String number = session.sql("SELECT CAST(pg_backend_pid() AS TEXT)").values(String.class).get(0);
                standby.ask("SELECT pg_terminate_backend(" + number + ", 10000)");
                assertThatThrownBy(() -> session.get(Account_.TYPE, 1L)).isInstanceOf(ConnectionLostException.class);
            }
            assertThat(readsAtStandby(reading)).isFalse();
        }
    }

    @Test
    void replicasTakeTurns() throws Exception {
        try (HikariDataSource one = pool(standby.url(), 1); HikariDataSource other = pool(standby.url(), 1)) {
            Database two = alone.withReplicas(one, other).readOnly();
            Set<String> backends = new HashSet<>();
            for (int i = 0; i < 6; i++) {
                backends.addAll(two.compute(
                        session -> session.sql("SELECT CAST(pg_backend_pid() AS TEXT)").values(String.class)));
            }
            assertThat(backends).hasSize(2);
        }
    }

    private static HikariDataSource pool(String url, int size) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername("postgres");
        config.setMaximumPoolSize(size);
        return new HikariDataSource(config);
    }

    @Test
    void noReplicasAreRefused() {
        assertThatThrownBy(() -> alone.withReplicas(new javax.sql.DataSource[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There are no replicas. Give the data source of each.");
    }
}
