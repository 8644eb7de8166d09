package dev.dovetail.it.pools;

import static dev.dovetail.it.pools.Purse_.purse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dovetail.error.DatabaseException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.pools.PoolOfOne.Maker;
import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A pool of one connection is enough, Tomcat's or Hikari's, with auto-commit and without. */
@ParameterizedClass(name = "{0}")
@MethodSource("dev.dovetail.it.database.TestDatabase#all")
class PoolOfOneTest {
    @Parameter
    TestDatabase kind;

    private Fixture fixture;

    @BeforeEach
    void create() {
        fixture = kind.create(PoolsSchema.SCHEMA);
        fixture.database().transact(session -> session.add(Purse.of("first")));
    }

    @AfterEach
    void drop() {
        fixture.close();
    }

    /** What others see. */
    private List<String> committed() {
        return new JdbcTemplate(fixture.dataSource()).queryForList("SELECT owner FROM purses ORDER BY owner", String.class);
    }

    @ParameterizedTest
    @CsvSource({"TOMCAT,true", "TOMCAT,false", "HIKARI,true", "HIKARI,false"})
    void eachTransactionTakesTheConnectionOnce(Maker maker, boolean autoCommit) throws Exception {
        try (PoolOfOne pool = new PoolOfOne(fixture.dataSource(), maker, autoCommit)) {
            Database database = Database.of(pool);
            int before = pool.given();
            database.transact(session -> session.add(Purse.of("second")));
            assertThat(database.select(purse).list()).hasSize(2);
            try (Session session = database.openSession()) {
                session.add(Purse.of("third"));
                session.flush();
                session.rollback();
            }
            assertThat(pool.given()).isEqualTo(before + 3);
            try (Connection back = pool.getConnection()) {
                assertThat(back.getAutoCommit()).isEqualTo(autoCommit);
            }
        }
        assertThat(committed()).containsExactly("first", "second");
    }

    @ParameterizedTest
    @CsvSource({"TOMCAT,true", "TOMCAT,false", "HIKARI,true", "HIKARI,false"})
    void everyPathButTwoSessionsAtOnceIsOpen(Maker maker, boolean autoCommit) throws Exception {
        try (PoolOfOne pool = new PoolOfOne(fixture.dataSource(), maker, autoCommit)) {
            Database database = Database.of(pool);
            List<Path> paths = new ArrayList<>(Path.all());
            paths.removeIf(path -> path.name().equals("sessions at the same time"));
            for (Path path : paths) {
                Throwable failure = catchThrowable(() -> path.way().accept(database));
                assertThat(failure != null).as("%s: %s", path.name(), failure).isEqualTo(path.fails());
                int before = pool.given();
                database.transact(session -> assertThat(session.select(purse).count()).as(path.name()).isPositive());
                assertThat(pool.given()).as(path.name()).isEqualTo(before + 1);
            }
            assertThat(committed()).contains("first", "a", "k").doesNotContain("b", "c", "d", "e", "f");
            assertThatThrownBy(() -> database.transact(outer -> {
                outer.select(purse).count();
                database.compute(inner -> inner.select(purse).count());
            })).isInstanceOf(DatabaseException.class);
        }
    }

    /** Who can say whether a transaction is active spares the second connection, also to Spring's proxy. */
    @ParameterizedTest
    @EnumSource(Maker.class)
    void anApplicationCanSayWhetherThereIsAnOuterTransaction(Maker maker) throws Exception {
        try (PoolOfOne pool = new PoolOfOne(fixture.dataSource(), maker, false)) {
            Database told = Database.of(new TransactionAwareDataSourceProxy(pool))
                    .joiningOuterTransactions(TransactionSynchronizationManager::isActualTransactionActive);
            told.transact(session -> session.add(Purse.of("a")));
            TransactionTemplate around = new TransactionTemplate(new DataSourceTransactionManager(pool));
            around.executeWithoutResult(status -> {
                told.transact(session -> session.add(Purse.of("b")));
                status.setRollbackOnly();
            });
            around.executeWithoutResult(status -> told.readOnly().transact(session ->
                    assertThat(session.select(purse).list()).hasSize(2)));
        }
        assertThat(committed()).containsExactly("a", "first");
    }

    /** With auto-commit nobody need say it: a connection that commits by itself belongs to nobody's transaction. */
    @ParameterizedTest
    @EnumSource(Maker.class)
    void springsTransactionIsJoinedOverAPoolWithAutoCommit(Maker maker) throws Exception {
        try (PoolOfOne pool = new PoolOfOne(fixture.dataSource(), maker, true)) {
            Database database = Database.of(new TransactionAwareDataSourceProxy(pool));
            database.transact(session -> session.add(Purse.of("a")));
            TransactionTemplate around = new TransactionTemplate(new DataSourceTransactionManager(pool));
            around.executeWithoutResult(status -> {
                database.transact(session -> session.add(Purse.of("b")));
                status.setRollbackOnly();
            });
            around.executeWithoutResult(status -> database.transact(session -> session.add(Purse.of("c"))));
        }
        assertThat(committed()).containsExactly("a", "c", "first");
    }
}
