package dev.dovetail.it.failures;

import static dev.dovetail.it.failures.Account_.account;
import static dev.dovetail.it.failures.StandingOrder_.standingOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dovetail.error.CheckViolationException;
import dev.dovetail.error.ConnectionLostException;
import dev.dovetail.error.ConstraintViolationException;
import dev.dovetail.error.ForeignKeyViolationException;
import dev.dovetail.error.MissingTableException;
import dev.dovetail.error.NotNullViolationException;
import dev.dovetail.error.UniqueViolationException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a database refuses becomes an exception of its own kind, which names the entity and the property. */
class FailuresTest {
    static List<TestDatabase> databases() {
        return TestDatabase.all();
    }

    private static Account newAccount() {
        return Account_.create().owner("o");
    }

    /** Creates the tables once more, and one column of them as somebody who knows better would. */
    private static void forbidNull(Fixture fixture) throws SQLException {
        FailuresSchema.SCHEMA.dropIn(fixture.database());
        try (Connection connection = fixture.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : FailuresSchema.SCHEMA.create(fixture.database().dialect())) {
                statement.execute(sql.replaceFirst("(owner +VARCHAR\\(20\\))", "$1 NOT NULL"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aConstraintNamesThePropertyThatItIsAbout(TestDatabase kind) throws SQLException {
        try (Fixture fixture = kind.create(FailuresSchema.SCHEMA)) {
            Database database = fixture.database();
            forbidNull(fixture);
            Account first = newAccount().email("a").branch("b").number(1);
            database.transact(session -> session.add(first));

            assertThatThrownBy(() -> database.transact(session -> session.add(newAccount().email("a"))))
                    .isInstanceOf(UniqueViolationException.class)
                    .hasMessageStartingWith("Account.email: another row has this value already");
            assertThatThrownBy(() -> database.transact(session -> session.addAll(
                    List.of(newAccount().email("x"), newAccount().email("y"), newAccount().email("a")))))
                    .isInstanceOf(UniqueViolationException.class)
                    .hasMessageStartingWith("Account.email: another row has this value already");
            assertThatThrownBy(() -> database.transact(session -> session.add(newAccount().branch("b").number(1))))
                    .isInstanceOf(UniqueViolationException.class)
                    .hasMessageStartingWith("Account.branch, Account.number: another row has these values already");
            assertThatThrownBy(() -> database.transact(session -> session.add(newAccount().balance(-1))))
                    .isInstanceOf(CheckViolationException.class)
                    .hasMessageStartingWith("Account.balance: the value does not pass a check");
            assertThatThrownBy(() -> database.transact(session -> session.add(Account_.create())))
                    .isInstanceOf(NotNullViolationException.class)
                    .hasMessageStartingWith("Account.owner: null, where the table has to have a value.");
            assertThatThrownBy(() -> database.transact(session -> session.add(newAccount().parentId(99L))))
                    .isInstanceOf(ForeignKeyViolationException.class)
                    .hasMessageStartingWith("Account.parentId: refers to a row that is not there");
            database.transact(session -> session.add(newAccount().parentId(first.id())));
            assertThatThrownBy(() -> database.transact(session -> session.delete(session.get(Account_.TYPE, first.id()))))
                    .isInstanceOf(ForeignKeyViolationException.class)
                    .hasMessageStartingWith("Account: a row that is to be deleted is still referred to"
                            + (kind == TestDatabase.SQLITE ? "" : " by Account.parentId (constraint \""));
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aConstraintsNameLeadsBackToItsProperties(TestDatabase kind) {
        try (Fixture fixture = kind.create(FailuresSchema.SCHEMA)) {
            Database database = fixture.database();
            Account account = Account_.create().owner("o");
            database.transact(session -> {
                session.add(account);
                session.flush();
                session.add(order(1).reference("a").accountId(account.id()));
                session.add(order(2).recipient("r").reference("b"));
            });

            about(refused(database, session -> session.add(order(3).reference("a"))),
                    UniqueViolationException.class, "one_order_each", "reference", "reference");
            about(refused(database, session -> session.add(order(2).recipient("r"))),
                    UniqueViolationException.class, "uq_standing_orders_as_every_customer_gives_them_recipi",
                    "recipient,dayOfMonth", "recipient,day_of_month");
            about(refused(database, session -> session.add(order(29))),
                    CheckViolationException.class, "in_every_month", "dayOfMonth", "day_of_month");
            about(refused(database, session -> session.add(order(4).accountId(99L))),
                    ForeignKeyViolationException.class, "order_needs_account", "accountId", "account_id");
            // Statements without objects are told as much.
            about(refused(database, session -> session.update(standingOrder).set(standingOrder.reference, "a").execute()),
                    UniqueViolationException.class, "one_order_each", "reference", "reference");
            ConstraintViolationException referred = refused(database, session -> session.delete(Account_.account).execute());
            if (kind != TestDatabase.SQLITE) {
                about(referred, ForeignKeyViolationException.class, "order_needs_account", "accountId", "account_id");
                assertThat(referred).hasMessageStartingWith("Account: a row that is to be deleted is still referred to by"
                        + " StandingOrder.accountId (constraint \"");
            }
        }
    }

    private static StandingOrder order(int day) {
        return StandingOrder_.create().dayOfMonth(day);
    }

    private static ConstraintViolationException refused(Database database, Consumer<Session> work) {
        return catchThrowableOfType(ConstraintViolationException.class, () -> database.transact(work));
    }

    /** SQLite names either the columns or, of checks, the constraint. */
    private static void about(ConstraintViolationException violation, Class<?> type, String constraint, String properties,
            String columns) {
        assertThat(violation).isInstanceOf(type);
        assertThat(violation.entity()).isEqualTo("StandingOrder");
        assertThat(violation.properties()).containsExactly(properties.split(","));
        assertThat(violation.columns()).containsExactly(columns.split(","));
        if (violation.constraint() != null) {
            assertThat(violation.constraint()).startsWithIgnoringCase(constraint);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aMissingTableIsToldFromOtherMistakes(TestDatabase kind) {
        Database database = Database.of(kind.create());
        assertThatThrownBy(() -> database.transact(session -> session.find(Account_.TYPE, 1L)))
                .isInstanceOf(MissingTableException.class).hasMessageContaining("SCHEMA.createIn(database)");
    }

    /** Two transactions that change two rows in opposite order: one of them waits in vain, or is told so at once. */
    @ParameterizedTest
    @MethodSource("databases")
    void oneOfTwoThatWaitForEachOtherIsToldAndCanTryAgain(TestDatabase kind) throws Exception {
        try (Fixture fixture = kind.create(FailuresSchema.SCHEMA)) {
            Account one = newAccount();
            Account two = newAccount();
            fixture.database().transact(session -> session.addAll(List.of(one, two)));
            CountDownLatch barrier = new CountDownLatch(2);
            ExecutorService threads = Executors.newFixedThreadPool(2);
            try {
                Future<?> there = threads.submit(add(fixture.database(), one.id(), two.id(), barrier));
                Future<?> back = threads.submit(add(fixture.database(), two.id(), one.id(), barrier));
                there.get(1, TimeUnit.MINUTES);
                back.get(1, TimeUnit.MINUTES);
            } finally {
                threads.shutdownNow();
            }
            try (Session session = fixture.database().openSession()) {
                assertThat(session.get(Account_.TYPE, one.id()).balance()).isEqualTo(2);
                assertThat(session.get(Account_.TYPE, two.id()).balance()).isEqualTo(2);
            }
        }
    }

    private static Callable<Void> add(Database database, Long first, Long second, CountDownLatch barrier) {
        return () -> {
            database.transact(5, session -> {
                raise(session, first);
                meet(barrier);
                raise(session, second);
            });
            return null;
        };
    }

    /** In one statement, so that nobody's sum is lost whatever the isolation. */
    private static void raise(Session session, Long id) {
        session.update(account).set(account.balance, account.balance.plus(1)).where(account.id.eq(id)).execute();
    }

    /** The first time they wait for each other; later ones go on at once. */
    private static void meet(CountDownLatch barrier) {
        barrier.countDown();
        try {
            barrier.await(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void aLostConnectionIsToldFromOtherMistakes(TestDatabase kind) {
        try (Fixture fixture = kind.create(FailuresSchema.SCHEMA); Session session = fixture.database().openSession()) {
            Account saved = session.add(newAccount());
            session.flush();
            try (var connection = fixture.dataSource().getConnection(); var statement = connection.createStatement()) {
                if (kind == TestDatabase.POSTGRESQL) {
                    statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname ="
                            + " current_database() AND pid <> pg_backend_pid()");
                } else {
                    try (var ids = statement.executeQuery("SELECT id FROM information_schema.processlist WHERE db ="
                            + " database() AND id <> connection_id()")) {
                        while (ids.next()) {
                            try (var kill = connection.createStatement()) {
                                kill.execute("KILL " + ids.getLong(1));
                            }
                        }
                    }
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            assertThatThrownBy(() -> session.refresh(saved)).isInstanceOf(ConnectionLostException.class);

            session.rollback();
            assertThat(saved.id()).isNull();
            session.add(saved);
            session.commit();
            assertThat(session.select(account).count()).isEqualTo(1);
        }
    }
}
