package dev.dovetail.it.failures;

import static dev.dovetail.it.failures.Account_.account;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Session;
import java.time.Duration;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A session is for one thread at a time: two at once are told, one after the other may. */
class ThreadsTest {
    private final ExecutorService other = Executors.newSingleThreadExecutor(task -> new Thread(task, "the other"));

    static List<TestDatabase> databases() {
        return TestDatabase.all();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void twoThreadsAtOnceAreToldAndOneAfterTheOtherIsFine(TestDatabase kind) throws Exception {
        Account mine = Account_.create();
        List<Account> stored = new ArrayList<>();
        List<Consumer<Session>> uses = List.of(Session::flush, Session::commit, Session::rollback, Session::savepoint,
                session -> session.select(account).list(), session -> session.sql("SELECT 1").value(Integer.class),
                session -> session.add(mine), session -> session.addAll(List.of(mine)),
                session -> session.merge(mine), session -> session.refresh(stored.get(0)),
                session -> session.expire(stored.get(0)), Session::expireAll, session -> session.detach(stored.get(0)),
                session -> session.delete(stored.get(0)), session -> session.find(account, stored.get(0).id()),
                session -> session.get(Account_.TYPE, -1L), session -> session.contains(stored.get(0)),
                Session::hasChanges, session -> session.setAutoflush(false),
                session -> session.setStatementTimeout(Duration.ofSeconds(1)),
                session -> session.withoutAutoflush(() -> { }), session -> session.expect(1, () -> { }),
                session -> session.update(account).set(account.balance, 1).execute(),
                session -> session.delete(account).execute(), Session::close);
        List<Session> sessions = new ArrayList<>();
        List<Throwable> told = new ArrayList<>();
        try (Fixture fixture = kind.create(FailuresSchema.SCHEMA)) {
            // The listener is called in the middle of the flush.
            fixture.database().listen(statement -> {
                if (told.isEmpty() && !sessions.isEmpty()) {
                    uses.forEach(use -> told.add(thrown(() -> use.accept(sessions.get(0)))));
                }
            });
            try (Session session = fixture.database().openSession()) {
                stored.add(session.add(Account_.create().owner("first")));
                session.commit();
                sessions.add(session);
                session.add(Account_.create().owner("o"));
                session.commit();
                assertThat(told).hasSize(uses.size()).hasOnlyElementsOfType(ConcurrentModificationException.class);
                assertThat(told.get(0)).hasMessageStartingWith("Thread \"the other\" uses a session while thread \""
                        + Thread.currentThread().getName() + "\"").hasMessageContaining("database.openSession()");

                assertThat(session.isAutoflush()).isTrue();
                assertThat(session.contains(mine)).isFalse();

                session.add(Account_.create().owner("p"));
                session.flush();
                other.submit(session::commit).get(30, TimeUnit.SECONDS);
                assertThat(session.select(account).count()).isEqualTo(3);
            }
        } finally {
            other.shutdownNow();
        }
    }

    /** Between two rows of a stream anybody may use the session; while rows are read, nobody else. */
    @ParameterizedTest
    @MethodSource("databases")
    void rowsOfAStreamAreReadByOneThread(TestDatabase kind) throws Exception {
        List<Iterator<Account>> open = new ArrayList<>();
        List<Throwable> told = new ArrayList<>();
        try (Fixture fixture = kind.create(FailuresSchema.SCHEMA)) {
            fixture.database().listen(statement -> open.forEach(rows -> told.add(thrown(rows::hasNext))));
            try (Session session = fixture.database().openSession()) {
                session.add(Account_.create().owner("o"));
                session.commit();
                try (Stream<Account> rows = session.select(account).stream()) {
                    Iterator<Account> each = rows.iterator();
                    Account read = each.next();
                    assertThat(other.submit(() -> session.find(account, read.id())).get(30, TimeUnit.SECONDS))
                            .isSameAs(read);
                    open.add(each);
                    assertThat(session.select(account).list()).hasSize(1);
                    open.clear();
                    assertThat(each.hasNext()).isFalse();
                }
            }
            assertThat(told).hasSize(1).hasOnlyElementsOfType(ConcurrentModificationException.class);
        } finally {
            other.shutdownNow();
        }
    }

    /** A listener, a getter or a converter that the session calls may use it, in the same thread. */
    @ParameterizedTest
    @MethodSource("databases")
    void whatASessionCallsMayUseIt(TestDatabase kind) {
        List<Session> sessions = new ArrayList<>();
        try (Fixture fixture = kind.create(FailuresSchema.SCHEMA)) {
            Account kept = fixture.database().compute(session -> session.add(Account_.create().owner("o")));
            fixture.database().listen(statement -> sessions.forEach(session -> {
                session.flush();
                session.hasChanges();
                session.find(account, kept.id());
            }));
            try (Session session = fixture.database().openSession()) {
                session.find(account, kept.id());
                sessions.add(session);
                session.add(Account_.create().owner("p"));
                session.commit();
                assertThat(session.select(account).count()).isEqualTo(2);
                sessions.clear();
            }
        } finally {
            other.shutdownNow();
        }
    }

    private Throwable thrown(Runnable use) {
        try {
            other.submit(use).get(30, TimeUnit.SECONDS);
            return new AssertionError("nothing was thrown");
        } catch (ExecutionException e) {
            return e.getCause();
        } catch (Exception e) {
            return e;
        }
    }
}
