package dev.dovetail.it.pools;

import static dev.dovetail.it.pools.Coin_.coin;
import static dev.dovetail.it.pools.Purse_.purse;
import static dev.dovetail.query.Functions.condition;
import static dev.dovetail.query.Plans.selectIn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.jdbc.Isolation;
import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** When a session begins a transaction in the database, told by what it asks of the connection. */
@ParameterizedClass(name = "{0}")
@MethodSource("dev.dovetail.it.database.TestDatabase#all")
class TransactionBeginTest {
    /** Those whose transactions see what others commit meanwhile, unless told otherwise. */
    private static final Set<TestDatabase> READ_COMMITTED =
            EnumSet.of(TestDatabase.H2, TestDatabase.HSQLDB, TestDatabase.POSTGRESQL);
    private static final List<String> ONE_TRANSACTION = List.of("setAutoCommit", "commit", "setAutoCommit");

    @Parameter
    TestDatabase kind;

    private Fixture fixture;
    private int number;

    @BeforeEach
    void create() {
        fixture = kind.create(PoolsSchema.SCHEMA);
        fixture.database().transact(session -> session.add(Purse.of("first")).coins().add(Coin_.create().worth(2)));
    }

    @AfterEach
    void drop() {
        fixture.close();
    }

    private static void read(Session session) {
        Purse first = session.select(purse).where(purse.owner.eq("first")).single();
        assertThat(first.coins()).hasSize(1);
        assertThat(session.get(Purse_.TYPE, first.id())).isSameAs(first);
        assertThat(session.select(coin).with(selectIn(coin.purse())).list()).hasSize(1);
        assertThat(session.select(coin).columns(coin.worth, coin.purse().owner).list()).hasSize(1);
        assertThat(session.select(purse).count()).isOne();
        assertThat(session.select(purse).exists()).isTrue();
        session.refresh(first);
    }

    /** Returns what a session that does {@code work} asks of its connection. */
    private List<String> asked(WatchedPool pool, Database database, Consumer<Session> work) {
        pool.endings().clear();
        database.transact(work);
        assertThat(pool.differences()).isEmpty();
        assertThat(pool.active()).isZero();
        return List.copyOf(pool.endings());
    }

    @Test
    void readsAreAllThatASessionSendsThatOnlyReads() {
        try (WatchedPool pool = new WatchedPool(fixture.dataSource(), config -> {})) {
            Database database = Database.of(pool);
            List<String> expected = READ_COMMITTED.contains(kind) ? List.of() : ONE_TRANSACTION;
            assertThat(asked(pool, database, TransactionBeginTest::read)).isEqualTo(expected);
            pool.endings().clear();
            try (Session session = database.openSession()) {
                read(session);
                session.rollback();
                read(session);
            }
            assertThat(pool.endings()).isEqualTo(READ_COMMITTED.contains(kind) ? List.of()
                    : List.of("setAutoCommit", "rollback", "setAutoCommit", "setAutoCommit", "rollback", "setAutoCommit"));
        }
    }

    @Test
    void theIsolationOfTheConnectionDecides() {
        boolean committed = kind == TestDatabase.MARIADB;
        try (WatchedPool pool = new WatchedPool(fixture.dataSource(), config -> config.setTransactionIsolation(
                committed ? "TRANSACTION_READ_COMMITTED" : "TRANSACTION_SERIALIZABLE"))) {
            assertThat(asked(pool, Database.of(pool), TransactionBeginTest::read))
                    .isEqualTo(committed ? List.of() : ONE_TRANSACTION);
        }
    }

    @Test
    void itBeginsWithTheFirstStatementThatMustBeInIt() {
        Map<String, Consumer<Session>> works = new LinkedHashMap<>();
        works.put("flush", session -> session.select(purse).where(purse.owner.ne("second")).single().owner("owner " + number++));
        works.put("autoflush", session -> {
            session.add(Purse.of("second"));
            assertThat(session.select(purse).count()).isEqualTo(2);
            session.delete(session.select(purse).where(purse.owner.eq("second")).single());
        });
        works.put("bulk", session -> session.update(coin).set(coin.worth, 3).execute());
        works.put("savepoint", session -> session.savepoint().close());
        works.put("stream", session -> {
            try (Stream<Coin> coins = session.select(coin).stream()) {
                assertThat(coins).hasSize(1);
            }
        });
        works.put("SQL of the application", session -> session.sql("SELECT COUNT(*) FROM coins").value(Long.class));
        works.put("a condition in SQL", session ->
                assertThat(session.select(coin).where(condition("{0} > 0", coin.worth)).list()).hasSize(1));
        works.put("jdbc", session -> session.jdbc(connection -> assertThat(connection.getAutoCommit()).isFalse()));
        works.put("lock", session -> assertThat(session.select(coin).forUpdate().list()).hasSize(1));
        try (WatchedPool pool = new WatchedPool(fixture.dataSource(), config -> {})) {
            Database database = Database.of(pool);
            works.forEach((what, work) -> {
                assertThat(asked(pool, database, work)).as(what).isEqualTo(ONE_TRANSACTION);
                assertThat(asked(pool, database, session -> {
                    session.select(coin).list();
                    work.accept(session);
                    session.select(coin).list();
                })).as("%s after a read", what).isEqualTo(ONE_TRANSACTION);
            });
        }
    }

    @Test
    void itBeginsWithTheFirstReadIfTheTransactionHasOptions() {
        try (WatchedPool pool = new WatchedPool(fixture.dataSource(), config -> {})) {
            Database database = Database.of(pool);
            List.of(database.withIsolation(Isolation.SERIALIZABLE), database.readOnly(),
                    database.withStatementTimeout(Duration.ofSeconds(9))).forEach(each ->
                    assertThat(asked(pool, each, TransactionBeginTest::read)).containsSubsequence("setAutoCommit", "commit"));
        }
    }
}
