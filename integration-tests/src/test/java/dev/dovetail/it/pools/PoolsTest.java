package dev.dovetail.it.pools;

import static dev.dovetail.it.pools.Coin_.coin;
import static dev.dovetail.it.pools.Purse_.purse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dovetail.error.DatabaseException;
import dev.dovetail.error.TransactionFailedException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.jdbc.Isolation;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every connection goes back to its pool, and as it came, whatever happens: the pool's own counters tell. */
@ParameterizedClass(name = "{0}")
@MethodSource("dev.dovetail.it.database.TestDatabase#all")
class PoolsTest {
    @Parameter
    TestDatabase kind;

    private Fixture fixture;

    @BeforeEach
    void create() {
        fixture = kind.create(PoolsSchema.SCHEMA);
        fixture.database().transact(session -> session.add(Purse.of("first")).coins().add(Coin_.create().worth(2)));
    }

    @AfterEach
    void drop() {
        fixture.close();
    }

    private void assertInOrder(String after, WatchedPool pool) {
        assertThat(pool.active()).as("in use after %s", after).isZero();
        assertThat(pool.differences()).as("changed after %s", after).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyPathGivesItsConnectionBackAsItCame(boolean autoCommit) {
        try (WatchedPool pool = new WatchedPool(fixture.dataSource(), config -> config.setAutoCommit(autoCommit))) {
            Database database = Database.of(pool);
            for (Path path : Path.all()) {
                Throwable failure = catchThrowable(() -> path.way().accept(database));
                assertThat(failure != null).as("%s: %s", path.name(), failure).isEqualTo(path.fails());
                assertInOrder(path.name(), pool);
            }
            assertThat(owners(database)).containsExactlyInAnyOrder("first", "a", "k", "READ_UNCOMMITTED",
                    "READ_COMMITTED", "REPEATABLE_READ", "SERIALIZABLE");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsReadWithoutASessionLeavesTheConnectionAsItIsAndIsCommitted(boolean autoCommit) {
        try (WatchedPool pool = new WatchedPool(fixture.dataSource(), config -> config.setAutoCommit(autoCommit))) {
            Database database = Database.of(pool);
            pool.endings().clear();
            assertThat(database.select(coin).list()).hasSize(1);
            assertThat(database.select(coin).count()).isEqualTo(1);
            assertThat(pool.endings()).isEqualTo(autoCommit ? List.of() : List.of("commit", "commit"));

            pool.endings().clear();
            database.select(coin).forEach(each -> assertThat(each.worth()).isEqualTo(2));
            assertThat(pool.endings()).contains("commit").doesNotContain("rollback");
            assertInOrder("reading", pool);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"getConnection", "getAutoCommit", "setAutoCommit", "getTransactionIsolation",
            "setTransactionIsolation", "prepareStatement", "commit"})
    void aTransactionWhoseConnectionFailsIsUndone(String method) {
        try (WatchedPool pool = new WatchedPool(fixture.dataSource(), config -> {})) {
            Database database = Database.of(pool).withIsolation(Isolation.SERIALIZABLE);
            pool.failAt(method);
            assertThatThrownBy(() -> database.transact(session -> session.add(Purse.of("second"))))
                    .isInstanceOf(DatabaseException.class).hasMessageContaining(method + " fails as the test wants");
            pool.failAt("");

            assertInOrder(method, pool);
            assertThat(owners(database)).containsExactly("first");
        }
    }

    /** What is done is done: a connection that cannot be put in order is no failure of the work. */
    @ParameterizedTest
    @ValueSource(strings = {"setAutoCommit", "setTransactionIsolation", "close"})
    void aTransactionThatIsCommittedDoesNotFailOverItsConnection(String method) {
        try (WatchedPool pool = new WatchedPool(fixture.dataSource(), config -> {})) {
            Database database = Database.of(pool);
            database.withIsolation(Isolation.SERIALIZABLE).transact(session -> {
                session.add(Purse.of("second"));
                session.flush();
                pool.failAt(method);
            });
            pool.failAt("");

            assertThat(pool.active()).isZero();
            assertThat(owners(database)).containsExactly("first", "second");
        }
    }

    @Test
    void aSessionGoesOnAfterACommitThatFailed() {
        try (WatchedPool pool = new WatchedPool(fixture.dataSource(), config -> {});
                Session session = Database.of(pool).openSession()) {
            Purse second = session.add(Purse.of("second"));
            pool.failAt("commit");
            assertThatThrownBy(session::commit).isInstanceOf(DatabaseException.class);
            pool.failAt("");

            assertThatThrownBy(session::flush).isInstanceOf(TransactionFailedException.class)
                    .hasMessageStartingWith("The last commit of this session failed");
            session.rollback();
            assertThat(Session.stateOf(second)).isEqualTo(EntityState.TRANSIENT);
            session.add(second);
            session.commit();
            assertInOrder("commit", pool);
            assertThat(owners(fixture.database())).containsExactly("first", "second");
        }
    }

    @Test
    void aRollbackThatFailsEndsTheTransactionAllTheSame() {
        try (WatchedPool pool = new WatchedPool(fixture.dataSource(), config -> {});
                Session session = Database.of(pool).openSession()) {
            Purse second = session.add(Purse.of("second"));
            session.flush();
            pool.failAt("rollback");
            assertThatThrownBy(session::rollback).isInstanceOf(DatabaseException.class);
            pool.failAt("");

            assertThat(pool.active()).isZero();
            session.add(second);
            session.commit();
            assertThat(owners(fixture.database())).containsExactly("first", "second");
        }
    }

    @Test
    void aLazyLoadThatFailsGivesItsConnectionBack() {
        try (WatchedPool pool = new WatchedPool(fixture.dataSource(), config -> {})) {
            try (Session session = Database.of(pool).openSession()) {
                Purse first = session.select(purse).single();
                pool.failAt("prepareStatement");
                assertThatThrownBy(() -> first.coins().size()).isInstanceOf(DatabaseException.class);
                pool.failAt("");
                assertThat(pool.active()).isOne();
                session.rollback();
                assertThat(pool.active()).isZero();
                assertThat(first.coins()).hasSize(1);
            }
            assertInOrder("a lazy load", pool);
        }
    }

    /** A session may stay open while its user thinks: a connection is taken for each transaction. */
    @Test
    void aSessionHoldsNoConnectionBetweenTransactions() {
        try (WatchedPool pool = new WatchedPool(fixture.dataSource(), config -> {});
                Session session = Database.of(pool).openSession()) {
            int before = pool.given();
            assertThat(pool.active()).isZero();
            session.select(coin).list();
            assertThat(pool.active()).isOne();
            session.commit();
            assertThat(pool.active()).isZero();
            session.select(coin).list();
            session.rollback();
            assertThat(pool.active()).isZero();
            assertThat(pool.given()).isEqualTo(before + 2);
        }
    }

    @Test
    void aStreamKeepsItsConnectionUntilItIsClosed() {
        fixture.database().transact(session -> {
            for (int i = 0; i < 1_200; i++) {
                session.add(Purse.of("owner " + i));
            }
        });
        try (WatchedPool pool = new WatchedPool(fixture.dataSource(), config -> {});
                Session session = Database.of(pool).openSession()) {
            try (Stream<Purse> purses = session.select(purse).orderBy(purse.id.asc()).stream()) {
                purses.iterator().next().owner("changed");
                assertThatThrownBy(session::commit).hasMessageStartingWith("A stream of this session is open");
                assertThat(pool.active()).isOne();
            }
            session.commit();
            assertInOrder("a stream", pool);
            assertThat(owners(fixture.database())).hasSize(1_201).startsWith("changed", "owner 0");
        }
    }

    /** Many transactions that make keys from one sequence, over few connections: nobody waits for who waits for him. */
    @Test
    void fewConnectionsAreEnoughForManyThreadsThatNeedKeys() throws Exception {
        try (WatchedPool pool = new WatchedPool(fixture.dataSource(), config -> {})) {
            Database database = Database.of(pool);
            ExecutorService threads = Executors.newFixedThreadPool(8);
            try {
                List<Future<?>> all = new ArrayList<>();
                for (int i = 0; i < 64; i++) {
                    all.add(threads.submit(() -> database.transact(session -> session.add(Receipt_.create()))));
                }
                for (Future<?> each : all) {
                    each.get(1, TimeUnit.MINUTES);
                }
            } finally {
                threads.shutdownNow();
            }
            assertInOrder("keys", pool);
            assertThat(database.compute(session -> session.select(Receipt_.receipt).count()).longValue()).isEqualTo(64);
        }
    }

    private static List<String> owners(Database database) {
        return database.compute(session -> session.select(purse).orderBy(purse.id.asc()).list()).stream()
                .map(Purse::owner).toList();
    }
}
