package dev.dovetail.it.failures;

import static dev.dovetail.it.failures.Account_.account;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dovetail.error.DatabaseException;
import dev.dovetail.error.MissingTableException;
import dev.dovetail.error.TransactionConflictException;
import dev.dovetail.error.TransactionFailedException;
import dev.dovetail.error.UniqueViolationException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.session.Database;
import dev.dovetail.session.SavepointScope;
import dev.dovetail.session.Session;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Try an insert, else go on: a savepoint takes back what failed after it, in the database and in memory. */
@ParameterizedClass(name = "{0}")
@MethodSource("dev.dovetail.it.database.TestDatabase#all")
class SavepointsTest {
    @Parameter
    TestDatabase kind;

    private Fixture fixture;
    private Database database;

    @BeforeEach
    void create() {
        fixture = kind.create(FailuresSchema.SCHEMA);
        database = fixture.database();
        database.transact(session -> session.add(mail("first")));
    }

    @AfterEach
    void drop() {
        fixture.close();
    }

    private static Account mail(String email) {
        return Account_.create().owner("o").email(email);
    }

    private List<String> stored() {
        return database.compute(session -> session.select(account).orderBy(account.id.asc()).list()).stream()
                .map(Account::email).toList();
    }

    @Test
    void aFailedFlushIsTakenBackAndTheRestIsStored() {
        database.transact(session -> {
            Account before = session.add(mail("before"));
            SavepointScope savepoint = session.savepoint();
            before.balance(7);
            Account fresh = session.add(mail("fresh"));
            Account twice = session.add(mail("first"));
            assertThatThrownBy(session::flush).isInstanceOf(UniqueViolationException.class);
            assertThatThrownBy(session::flush).isInstanceOf(TransactionFailedException.class)
                    .hasMessageContaining("Call rollback() of the savepoint that was set before");
            savepoint.rollback();

            assertThat(List.of(fresh, twice)).allSatisfy(each -> {
                assertThat(Session.stateOf(each)).isEqualTo(EntityState.TRANSIENT);
                assertThat(each.id()).isNull();
            });
            assertThat(Session.stateOf(before)).isEqualTo(EntityState.PERSISTENT);
            assertThat(before.balance()).isZero();
            session.add(twice.email("second"));
            session.add(fresh);
        });
        assertThat(stored()).containsExactlyInAnyOrder("first", "before", "second", "fresh");
    }

    @Test
    void everyFailureIsTakenBack() {
        database.transact(session -> {
            session.add(mail("before"));
            for (String sql : List.of("SELECT x FROM nowhere", "INSERT INTO accounts (owner) VALUES (NULL)")) {
                SavepointScope savepoint = session.savepoint();
                assertThatThrownBy(() -> {
                    if (sql.startsWith("SELECT")) {
                        session.sql(sql).value(Long.class);
                    } else {
                        session.sql(sql).update();
                    }
                }).isInstanceOf(DatabaseException.class);
                savepoint.rollback();
                assertThat(session.select(account).count()).isEqualTo(2);
            }
        });
        assertThat(stored()).containsExactly("first", "before");
    }

    @Test
    @SuppressWarnings("try") // the savepoints are there to be closed
    void closingAfterAFailureTakesBackAndSaysSo() {
        try (Session session = database.openSession()) {
            session.add(mail("before"));
            // Not caught within: the failure goes on, and the session as well.
            Throwable thrown = catchThrowable(() -> {
                try (SavepointScope savepoint = session.savepoint()) {
                    session.add(mail("first"));
                    session.flush();
                }
            });
            assertThat(thrown).isInstanceOf(UniqueViolationException.class);
            // Fails only when it is closed.
            assertThatThrownBy(() -> {
                try (SavepointScope savepoint = session.savepoint()) {
                    session.add(mail("first"));
                }
            }).isInstanceOf(UniqueViolationException.class);
            // Swallowed within.
            assertThatThrownBy(() -> {
                try (SavepointScope savepoint = session.savepoint()) {
                    session.add(mail("lost"));
                    session.flush();
                    assertThatThrownBy(() -> session.sql("SELECT x FROM nowhere").value(Long.class))
                            .isInstanceOf(MissingTableException.class);
                }
            }).isInstanceOf(TransactionFailedException.class).hasMessageContaining("Something has failed after this savepoint")
                    .hasCauseInstanceOf(MissingTableException.class);
            session.add(mail("after"));
            session.commit();
        }
        assertThat(stored()).containsExactlyInAnyOrder("first", "before", "after");
    }

    @Test
    void aSavepointEndsWithItsTransactionAndLeavesTheNextOneAlone() {
        try (Session session = database.openSession()) {
            for (boolean commits : new boolean[] {true, false}) {
                SavepointScope savepoint = session.savepoint();
                session.add(mail("in " + commits));
                if (commits) {
                    session.commit();
                } else {
                    session.rollback();
                }
                Account next = session.add(mail("next " + commits));
                session.flush();
                assertThatThrownBy(savepoint::rollback).isInstanceOf(IllegalStateException.class)
                        .hasMessageStartingWith("This savepoint has ended: its transaction has been committed or rolled back.");
                assertThatThrownBy(savepoint::release).isInstanceOf(IllegalStateException.class)
                        .hasMessageStartingWith("This savepoint has ended");
                savepoint.close();
                assertThat(Session.stateOf(next)).isEqualTo(EntityState.PERSISTENT);
                session.commit();
            }
        }
        assertThat(stored()).containsExactly("first", "in true", "next true", "next false");
    }

    @Test
    void savepointsWithinOneEndWithIt() {
        try (Session session = database.openSession()) {
            SavepointScope outer = session.savepoint();
            session.add(mail("a"));
            SavepointScope inner = session.savepoint();
            session.add(mail("first"));
            assertThatThrownBy(session::flush).isInstanceOf(UniqueViolationException.class);
            outer.rollback();
            assertThatThrownBy(inner::rollback).hasMessageStartingWith("This savepoint has ended: one that was set before it");
            inner.close();
            assertThatThrownBy(outer::rollback).hasMessageStartingWith("This savepoint has been rolled back or released already");

            SavepointScope again = session.savepoint();
            session.add(mail("b"));
            SavepointScope within = session.savepoint();
            session.add(mail("c"));
            again.release();
            assertThatThrownBy(within::rollback).hasMessageStartingWith("This savepoint has ended: one that was set before it");
            within.close();
            session.commit();
        }
        assertThat(stored()).containsExactly("first", "b", "c");
    }

    @Test
    void aSavepointDoesNotOutliveItsConnection() {
        FailingSource failing = new FailingSource(fixture.dataSource());
        // SQLite is in this process: it knows no lost connection.
        Throwable lost = kind == TestDatabase.SQLITE ? new StackOverflowError("wanted") : new SQLException("wanted", "08006");
        for (Throwable failure : List.of(new OutOfMemoryError("wanted"), lost)) {
            try (Session session = Database.of(failing).openSession()) {
                session.add(mail("before"));
                SavepointScope savepoint = session.savepoint();
                session.add(mail("after"));
                failing.fail("execute", failure);
                Throwable thrown = catchThrowable(session::flush);
                assertThatThrownBy(savepoint::rollback).isInstanceOf(TransactionFailedException.class);
                assertThatThrownBy(session::flush).isInstanceOf(TransactionFailedException.class).hasCause(thrown)
                        .hasMessageContaining("session.rollback()").hasMessageNotContaining("of the savepoint");
                session.rollback();
                assertThat(session.select(account).count()).isOne();
            }
        }
        assertThat(failing.openConnections()).isZero();
        assertThat(failing.openStatements()).isZero();
        assertThat(stored()).containsExactly("first");
    }

    /** Some databases end the whole transaction with a deadlock, others only the statement: nothing is stored in half. */
    @Test
    void afterADeadlockASavepointIsEitherThereOrSaysThatItIsGone() throws Exception {
        if (kind == TestDatabase.SQLITE || kind == TestDatabase.HSQLDB) {
            return;
        }
        Account[] rows = {mail("a"), mail("b")};
        database.transact(session -> session.addAll(List.of(rows)));
        CyclicBarrier barrier = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<Boolean> there = threads.submit(() -> cross(rows[0].id(), rows[1].id(), barrier));
            Future<Boolean> back = threads.submit(() -> cross(rows[1].id(), rows[0].id(), barrier));
            boolean both = there.get(1, TimeUnit.MINUTES) & back.get(1, TimeUnit.MINUTES);
            assertThat(both).isFalse();
        } finally {
            threads.shutdownNow();
        }
    }

    /** Gives whether all went well. */
    private boolean cross(Long from, Long to, CyclicBarrier barrier) throws Exception {
        String mark = "before " + from;
        boolean deadlock = false;
        boolean healed = false;
        try (Session session = database.openSession()) {
            session.add(mail(mark));
            session.get(Account_.TYPE, from).balance(1);
            session.flush();
            SavepointScope savepoint = session.savepoint();
            session.get(Account_.TYPE, to).balance(1);
            barrier.await(30, TimeUnit.SECONDS);
            try {
                session.flush();
            } catch (TransactionConflictException e) {
                deadlock = true;
                Throwable gone = catchThrowable(savepoint::rollback);
                healed = gone == null;
                if (!healed) {
                    assertThat(gone).isInstanceOf(TransactionFailedException.class).hasCause(e)
                            .hasMessageStartingWith("This savepoint does not exist any more");
                    assertThatThrownBy(session::commit).isInstanceOf(TransactionFailedException.class).hasCause(e);
                    session.rollback();
                }
            }
            session.commit();
        }
        assertThat(stored().contains(mark)).as(mark + " on " + kind).isEqualTo(!deadlock || healed);
        return !deadlock;
    }
}
