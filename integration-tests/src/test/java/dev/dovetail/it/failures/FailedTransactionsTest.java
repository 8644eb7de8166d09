package dev.dovetail.it.failures;

import static dev.dovetail.it.failures.Account_.account;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dovetail.error.DatabaseException;
import dev.dovetail.error.ForeignKeyViolationException;
import dev.dovetail.error.TransactionFailedException;
import dev.dovetail.error.UniqueViolationException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Commit means committed: after whatever has failed in a transaction, caught or not, a session takes nothing but rollback. */
@ParameterizedClass(name = "{0}")
@MethodSource("dev.dovetail.it.database.TestDatabase#all")
class FailedTransactionsTest {
    @Parameter
    TestDatabase kind;

    private Fixture fixture;
    private Database database;
    private FailingSource failing;
    private Account first;

    @BeforeEach
    void create() {
        fixture = kind.create(FailuresSchema.SCHEMA);
        database = fixture.database();
        failing = new FailingSource(fixture.dataSource());
        first = mail("first");
        database.transact(session -> {
            session.add(first);
            session.flush();
            session.add(mail("second").parentId(first.id()));
        });
    }

    @AfterEach
    void drop() {
        assertThat(failing.openConnections()).isZero();
        assertThat(failing.differences()).isEmpty();
        fixture.close();
    }

    private static Account mail(String email) {
        return Account_.create().owner("o").email(email);
    }

    private List<String> stored() {
        return database.compute(session -> session.select(account).orderBy(account.id.asc()).list()).stream()
                .map(Account::email).toList();
    }

    /** What an application may catch, each in its own way of failing. */
    private Map<String, Consumer<Session>> failures() {
        Map<String, Consumer<Session>> failures = new LinkedHashMap<>();
        failures.put("bulk delete", session -> session.delete(account).where(account.email.eq("first")).execute());
        failures.put("bulk update", session -> session.update(account).set(account.email, "same").execute());
        failures.put("sql", session -> session.sql("UPDATE nowhere SET x = 1").update());
        failures.put("query", session -> session.sql("SELECT x FROM nowhere").value(Long.class));
        failures.put("flush", session -> {
            session.add(mail("first"));
            session.flush();
        });
        failures.put("autoflush", session -> {
            session.add(mail("first"));
            session.select(account).list();
        });
        return failures;
    }

    @Test
    void aFailureThatIsCaughtIsNotCommitted() {
        failures().forEach((name, failure) -> {
            List<Throwable> caught = new ArrayList<>();
            Throwable thrown = catchThrowable(() -> database.transact(session -> {
                session.add(mail("new"));
                session.flush();
                caught.add(catchThrowable(() -> failure.accept(session)));
            }));
            assertThat(caught).as(name).hasOnlyElementsOfType(DatabaseException.class);
            assertThat(thrown).as(name).isInstanceOf(TransactionFailedException.class).hasCause(caught.get(0))
                    .hasMessageContaining("of this session failed (" + caught.get(0).getMessage() + ")")
                    .hasMessageContaining("session.rollback()");
            assertThat(stored()).as(name).containsExactly("first", "second");
        });
    }

    @Test
    void aFailedSessionTakesNothingButRollback() {
        Map<String, Consumer<Session>> uses = new LinkedHashMap<>();
        uses.put("add", session -> session.add(mail("x")));
        uses.put("flush", Session::flush);
        uses.put("commit", Session::commit);
        uses.put("savepoint", Session::savepoint);
        uses.put("query", session -> session.select(account).count());
        uses.put("find", session -> session.find(Account_.TYPE, -1L));
        uses.put("sql", session -> session.sql("SELECT 1").value(Integer.class));
        uses.put("bulk", session -> session.update(account).set(account.balance, 1).execute());
        failures().forEach((name, failure) -> {
            try (Session session = database.openSession()) {
                Account read = session.get(Account_.TYPE, first.id());
                Account added = session.add(mail("new"));
                session.flush();
                session.expire(read);
                Throwable caught = catchThrowable(() -> failure.accept(session));
                uses.put("lazy", any -> read.balance());
                uses.forEach((use, way) -> assertThatThrownBy(() -> way.accept(session)).as(name + ", " + use)
                        .isInstanceOf(TransactionFailedException.class).hasCause(caught));
                session.rollback();
                assertThat(Session.stateOf(added)).isEqualTo(EntityState.TRANSIENT);
                assertThat(read.balance()).isZero();
                session.add(added);
                session.commit();
                session.delete(added);
                session.commit();
            }
            assertThat(stored()).as(name).containsExactly("first", "second");
        });
    }

    /** Nothing was sent, so the transaction is as good as before. */
    @Test
    void whatFailsBeforeItIsSentHarmsNothing() {
        database.transact(session -> {
            session.add(mail("new"));
            session.flush();
            assertThatThrownBy(() -> session.get(Account_.TYPE, -1L)).hasMessageContaining("Account");
            assertThatThrownBy(() -> session.delete(mail("x"))).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> session.expect(0, () -> session.select(account).count()))
                    .hasMessageContaining("At most 0 statements");
        });
        assertThat(stored()).containsExactly("first", "second", "new");
    }

    @ParameterizedTest
    @ValueSource(strings = {"prepareStatement", "executeUpdate", "executeBatch", "executeQuery", "setString", "addBatch"})
    void anErrorInAFlushIsAFailureLikeAnyOther(String method) {
        for (Throwable error : List.of(new OutOfMemoryError("wanted"), new StackOverflowError("wanted"),
                new IllegalArgumentException("wanted"), new SQLException("wanted", "58000"))) {
            try (Session session = Database.of(failing).openSession()) {
                List<Account> added = new ArrayList<>();
                for (int i = 0; i < 6; i++) {
                    added.add(session.add(mail("new " + i)));
                }
                session.flush();
                added.forEach(each -> each.email(each.email() + "!"));
                added.add(session.add(mail("last")));
                failing.failIn("", method, error);
                Throwable thrown = catchThrowable(session::flush);
                failing.heal();
                if (thrown == null) {
                    continue;
                }
                assertThatThrownBy(session::commit).isInstanceOf(TransactionFailedException.class).hasCause(thrown);
                session.rollback();
                assertThat(failing.openStatements()).isZero();
                assertThat(added).allSatisfy(each -> {
                    assertThat(Session.stateOf(each)).isEqualTo(EntityState.TRANSIENT);
                    assertThat(each.id()).isNull();
                });
                session.addAll(added);
                session.commit();
                assertThat(stored()).hasSize(9);
                added.forEach(session::delete);
                session.commit();
            }
        }
        assertThat(stored()).containsExactly("first", "second");
    }

    /**
     * What answers to nothing any more might not answer a rollback either, or not for minutes: it is cut first. A
     * connection that says it is open all the same, as those of databases in this process and of pools do, is rolled back
     * then, so that nobody gets it with an open transaction; one that was cut refuses that at once.
     */
    @Test
    void afterAnErrorTheConnectionIsCutBeforeAnythingElse() {
        try (Session session = Database.of(failing).openSession()) {
            session.add(mail("new"));
            session.flush();
            failing.ends().clear();
            failing.failAfter("executeQuery", new OutOfMemoryError("wanted"));
            assertThatThrownBy(() -> session.select(account).list()).isInstanceOf(OutOfMemoryError.class);
            assertThat(failing.ends()).startsWith("abort").isSubsetOf("abort", "rollback").hasSizeLessThanOrEqualTo(2);
            session.rollback();
            assertThat(session.select(account).count()).isEqualTo(2);
        }
        assertThat(failing.ends()).startsWith("abort");
    }

    @Test
    void theFirstFailureIsThrownAndLaterOnesAreSuppressedInIt() {
        try (Session session = Database.of(failing).openSession()) {
            session.add(mail("new"));
            session.flush();
            session.add(mail("first"));
            failing.failAlways("rollback", new IllegalArgumentException("rollback fails, too"));
            assertThatThrownBy(session::flush).isInstanceOf(UniqueViolationException.class)
                    .satisfies(failure -> assertThat(failure.getSuppressed()).extracting(Throwable::getMessage)
                            .contains("rollback fails, too"));
            failing.heal();
            session.rollback();
            assertThat(session.select(account).count()).isEqualTo(2);
            assertThat(failing.differences()).isSubsetOf("auto-commit changed");
            failing.differences().clear();
            session.add(mail("new"));
            session.flush();
            failing.fail("rollback", new IllegalArgumentException("rollback fails"));
            assertThatThrownBy(session::rollback).hasMessage("rollback fails");
            assertThat(session.select(account).count()).isEqualTo(2);
        }
    }

    @Test
    void workThatHasCaughtAConflictIsTriedAgain() {
        List<String> attempts = new ArrayList<>();
        Throwable thrown = catchThrowable(() -> Database.of(failing).transact(3, session -> {
            session.add(mail("new"));
            session.flush();
            attempts.add("tries");
            if (attempts.size() == 1) {
                failing.fail("executeQuery", new SQLException("wanted", "40001", conflict()));
                assertThatThrownBy(() -> session.select(account).list()).isInstanceOf(DatabaseException.class);
            }
        }));
        if (kind == TestDatabase.SQLITE) {
            // Knows no such conflict.
            assertThat(thrown).isInstanceOf(TransactionFailedException.class);
            return;
        }
        assertThat(thrown).isNull();
        assertThat(attempts).hasSize(2);
        assertThat(stored()).containsExactly("first", "second", "new");
    }

    private int conflict() {
        return switch (kind) {
            case H2 -> 40_001;
            case MARIADB -> 1213;
            default -> 0;
        };
    }

    @Test
    void aReferredRowStaysAndTheRestIsNotStoredInHalf() {
        assertThatThrownBy(() -> database.transact(session -> {
            session.add(mail("new"));
            session.flush();
            assertThatThrownBy(() -> session.delete(account).where(account.email.eq("first")).execute())
                    .isInstanceOf(ForeignKeyViolationException.class);
            session.add(mail("newer"));
        })).isInstanceOf(TransactionFailedException.class).hasMessageContaining("The last statement of this session failed");
        assertThat(stored()).containsExactly("first", "second");
    }
}
