package dev.dovetail.it.failures;

import static dev.dovetail.it.failures.Account_.account;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dovetail.error.DeadlockException;
import dev.dovetail.error.ForeignKeyViolationException;
import dev.dovetail.error.LockNotAvailableException;
import dev.dovetail.error.SerializationFailureException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.jdbc.Isolation;
import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What real databases do to transactions that are in each other's way has an exception of its own kind. */
class LockFailuresTest {
    private static List<Long> two(Database database) {
        Account one = Account_.create().owner("o");
        Account two = Account_.create().owner("o");
        database.transact(session -> session.addAll(List.of(one, two)));
        return List.of(one.id(), two.id());
    }

    private static void raise(Session session, Long id) {
        session.update(account).set(account.balance, account.balance.plus(1)).where(account.id.eq(id)).execute();
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void oneOfADeadlockIsToldSo(TestDatabase kind) throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (Fixture fixture = kind.create(FailuresSchema.SCHEMA)) {
            List<Long> ids = two(fixture.database());
            try (Session session = fixture.database().openSession(); Session other = fixture.database().openSession()) {
                raise(session, ids.get(0));
                raise(other, ids.get(1));
                Future<Throwable> there = thread.submit(() -> ended(other, ids.get(0)));
                Throwable here = ended(session, ids.get(1));
                assertThat(Stream.of(here, there.get(1, TimeUnit.MINUTES)).filter(Objects::nonNull)).singleElement()
                        .isInstanceOf(DeadlockException.class);
            }
        } finally {
            thread.shutdown();
        }
    }

    /** Whoever is refused frees the other one, which must not wait for the end of a method. */
    private static Throwable ended(Session session, Long id) {
        Throwable thrown = catchThrowable(() -> raise(session, id));
        session.rollback();
        return thrown;
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "H2"})
    void whatCannotBeSerialised(TestDatabase kind) {
        try (Fixture fixture = kind.create(FailuresSchema.SCHEMA)) {
            Database database = fixture.database();
            Long id = two(database).get(0);
            try (Session session = database.withIsolation(Isolation.REPEATABLE_READ).openSession()) {
                assertThat(session.select(account).count()).isEqualTo(2);
                database.transact(other -> raise(other, id));
                // H2 has one code for both, and calls it a deadlock.
                assertThatThrownBy(() -> raise(session, id)).isInstanceOf(
                        kind == TestDatabase.H2 ? DeadlockException.class : SerializationFailureException.class);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void aLockThatIsWaitedForTooLong(TestDatabase kind) {
        try (Fixture fixture = kind.create(FailuresSchema.SCHEMA)) {
            Long id = two(fixture.database()).get(0);
            try (Session session = fixture.database().openSession(); Session other = fixture.database().openSession()) {
                raise(session, id);
                other.sql(kind == TestDatabase.POSTGRESQL ? "SET LOCAL lock_timeout = '20ms'"
                        : "SET innodb_lock_wait_timeout = 0").update();
                assertThatThrownBy(() -> raise(other, id)).isInstanceOf(LockNotAvailableException.class);
                other.rollback();
                if (kind == TestDatabase.MARIADB) {
                    other.sql("SET innodb_lock_wait_timeout = DEFAULT").update();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL", "MARIADB"})
    void aLockThatIsNotWaitedFor(TestDatabase kind) {
        try (Fixture fixture = kind.create(FailuresSchema.SCHEMA)) {
            Long id = two(fixture.database()).get(0);
            try (Session session = fixture.database().openSession(); Session other = fixture.database().openSession()) {
                raise(session, id);
                assertThatThrownBy(() -> other.select(account).where(account.id.eq(id)).forUpdate().noWait().list())
                        .isInstanceOf(LockNotAvailableException.class);
            }
        }
    }

    /** PostgreSQL has a code of its own for it from 18 on. */
    @ParameterizedTest
    @EnumSource
    void whatRestrictsADelete(TestDatabase kind) {
        try (Fixture fixture = kind.create(FailuresSchema.SCHEMA)) {
            Database database = fixture.database();
            Long id = two(database).get(0);
            try (Session session = database.openSession()) {
                session.sql("CREATE TABLE restricting (account_id BIGINT NOT NULL, FOREIGN KEY (account_id) REFERENCES "
                        + "accounts (id)"
                        + " ON DELETE RESTRICT)").update();
                session.commit();
            }
            try {
                database.transact(session -> session.sql("INSERT INTO restricting VALUES (?)", id).update());
                assertThatThrownBy(() -> database.transact(session -> session.delete(session.get(account, id))))
                        .isInstanceOf(ForeignKeyViolationException.class);
            } finally {
                database.transact(session -> session.sql("DROP TABLE restricting").update());
            }
        }
    }
}
