package dev.dovetail.it.pools;

import static dev.dovetail.it.pools.Purse_.purse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dovetail.error.TransactionConflictException;
import dev.dovetail.error.UniqueViolationException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.jdbc.Isolation;
import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A session within one of Spring's transactions is part of it: Spring alone commits, rolls back and closes. */
@ParameterizedClass(name = "{0}")
@MethodSource("dev.dovetail.it.database.TestDatabase#all")
class OuterTransactionsTest {
    @Parameter
    TestDatabase kind;

    private Fixture fixture;
    private WatchedPool pool;
    private Database database;
    private TransactionTemplate outer;
    private JdbcTemplate jdbc;

    @BeforeEach
    void create() {
        fixture = kind.create(PoolsSchema.SCHEMA);
        open(true);
    }

    private void open(boolean autoCommit) {
        pool = new WatchedPool(fixture.dataSource(), config -> config.setAutoCommit(autoCommit));
        database = Database.of(new TransactionAwareDataSourceProxy(pool));
        outer = new TransactionTemplate(new DataSourceTransactionManager(pool));
        jdbc = new JdbcTemplate(pool);
    }

    @AfterEach
    void drop() {
        try {
            assertThat(pool.active()).isZero();
            assertThat(pool.differences()).isEmpty();
        } finally {
            pool.close();
            fixture.close();
        }
    }

    private void insert(String owner) {
        jdbc.update("INSERT INTO purses (owner) VALUES (?)", owner);
    }

    /** What others see. */
    private List<String> committed() {
        return new JdbcTemplate(fixture.dataSource()).queryForList("SELECT owner FROM purses ORDER BY owner", String.class);
    }

    @Test
    void whatASessionDoesIsCommittedWithTheRest() {
        outer.executeWithoutResult(status -> {
            insert("a");
            database.transact(session -> {
                session.add(Purse.of("b"));
                assertThat(session.select(purse).list()).extracting(Purse::owner).containsExactlyInAnyOrder("a", "b");
            });
            assertThat(committed()).isEmpty();
            insert("c");
            assertThat(pool.active()).isOne();
        });
        assertThat(committed()).containsExactly("a", "b", "c");
    }

    @Test
    void aRollbackOfTheOuterTransactionIsHonoured() {
        outer.executeWithoutResult(status -> {
            try (Session session = database.openSession()) {
                session.add(Purse.of("a"));
                session.commit();
                session.add(Purse.of("b"));
                session.commit();
            }
            status.setRollbackOnly();
        });
        assertThat(committed()).isEmpty();
        assertThatThrownBy(() -> outer.executeWithoutResult(status -> {
            database.transact(session -> session.add(Purse.of("a")));
            throw new IllegalStateException("broken off");
        })).hasMessage("broken off");
        assertThat(committed()).isEmpty();
    }

    /** Only what the session did is undone; the outer transaction goes on. */
    @Test
    void aSessionThatFailsLeavesTheRestAsItIs() {
        outer.executeWithoutResult(status -> {
            insert("a");
            database.transact(session -> session.add(Purse.of("b")));
            assertThatThrownBy(() -> database.transact(session -> {
                session.add(Purse.of("c"));
                session.flush();
                session.add(Purse.of("a"));
            })).isInstanceOf(UniqueViolationException.class);
            try (Session session = database.openSession()) {
                session.add(Purse.of("d"));
                session.flush();
                session.rollback();
                session.add(Purse.of("e"));
                session.commit();
                session.add(Purse.of("f"));
                session.flush();
            }
            insert("g");
        });
        assertThat(committed()).containsExactly("a", "b", "e", "g");
    }

    @Test
    void withoutAnOuterTransactionASessionCommitsByItself() {
        database.transact(session -> session.add(Purse.of("a")));
        assertThat(committed()).containsExactly("a");
        assertThatThrownBy(() -> database.transact(session -> {
            session.add(Purse.of("b"));
            session.flush();
            throw new IllegalStateException("broken off");
        })).hasMessage("broken off");
        assertThat(committed()).containsExactly("a");
    }

    /** A session that outlives the outer transaction is on its own from then on. */
    @Test
    void aSessionCanOutliveTheOuterTransaction() {
        try (Session session = database.openSession()) {
            outer.executeWithoutResult(status -> {
                session.add(Purse.of("a"));
                session.commit();
            });
            session.add(Purse.of("b"));
            session.commit();
            assertThat(committed()).containsExactly("a", "b");
        }
    }

    /** A pool without auto-commit gives connections that look the same within a transaction and without. */
    @Test
    void aPoolWithoutAutoCommitIsNoOuterTransaction() {
        pool.close();
        open(false);
        database.transact(session -> session.add(Purse.of("a")));
        assertThat(committed()).containsExactly("a");
        outer.executeWithoutResult(status -> {
            database.transact(session -> session.add(Purse.of("b")));
            assertThat(committed()).containsExactly("a");
            status.setRollbackOnly();
        });
        assertThat(committed()).containsExactly("a");
    }

    /** After a conflict the whole outer transaction is lost: to try a part of it again would be in vain. */
    @Test
    void onlyTheOuterTransactionCanBeTriedAgain() {
        fixture.database().transact(session -> session.add(Purse.of("a")));
        boolean conflicts = kind == TestDatabase.POSTGRESQL || kind == TestDatabase.H2 || kind == TestDatabase.HSQLDB;
        List<String> attempts = new ArrayList<>();
        outer.setIsolationLevel(TransactionDefinition.ISOLATION_SERIALIZABLE);
        outer.executeWithoutResult(status -> {
            Throwable failure = catchThrowable(() -> database.transact(5, session -> {
                Purse read = session.select(purse).single();
                attempts.add(read.owner());
                if (conflicts) {
                    fixture.database().transact(other -> other.select(purse).single().owner("b"));
                }
                read.owner("c");
            }));
            assertThat(failure instanceof TransactionConflictException).isEqualTo(conflicts);
            status.setRollbackOnly();
        });
        assertThat(attempts).containsExactly("a");
        assertThat(committed()).containsExactly(conflicts ? "b" : "a");
    }

    @Test
    void aSessionCannotBeKeptFurtherApartThanTheOuterTransaction() {
        outer.executeWithoutResult(status -> {
            database.withIsolation(Isolation.READ_UNCOMMITTED).transact(session -> session.add(Purse.of("a")));
            Database strict = database.withIsolation(Isolation.SERIALIZABLE);
            if (kind == TestDatabase.SQLITE) {
                strict.transact(session -> session.add(Purse.of("b")));
            } else {
                assertThatThrownBy(() -> strict.transact(session -> session.add(Purse.of("b"))))
                        .isInstanceOf(IllegalStateException.class).hasMessageContaining("not SERIALIZABLE");
            }
        });
        assertThat(committed()).contains("a");
    }
}
