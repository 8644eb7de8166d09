package dev.dovetail.it.failures;

import static dev.dovetail.it.failures.Account_.account;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Session;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
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
        List<Consumer<Session>> uses = List.of(Session::flush, Session::commit, Session::rollback, Session::savepoint,
                session -> session.select(account).list(), session -> session.sql("SELECT 1").value(Integer.class));
        List<Session> sessions = new ArrayList<>();
        List<Throwable> told = new ArrayList<>();
        try (Fixture fixture = kind.create(FailuresSchema.SCHEMA)) {
            // The listener is called in the middle of the flush.
            fixture.database().listen(statement -> {
                if (told.isEmpty()) {
                    uses.forEach(use -> told.add(thrown(() -> use.accept(sessions.get(0)))));
                }
            });
            try (Session session = fixture.database().openSession()) {
                sessions.add(session);
                session.add(Account_.create().owner("o"));
                session.commit();
                assertThat(told).hasSize(uses.size()).hasOnlyElementsOfType(ConcurrentModificationException.class);
                assertThat(told.get(0)).hasMessageStartingWith("Thread \"the other\" uses a session while thread \""
                        + Thread.currentThread().getName() + "\"").hasMessageContaining("database.openSession()");

                session.add(Account_.create().owner("p"));
                session.flush();
                other.submit(session::commit).get(30, TimeUnit.SECONDS);
                assertThat(session.select(account).count()).isEqualTo(2);
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
