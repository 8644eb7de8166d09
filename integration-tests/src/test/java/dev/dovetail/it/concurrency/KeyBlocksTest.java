package dev.dovetail.it.concurrency;

import static dev.dovetail.it.concurrency.Mark_.mark;
import static dev.dovetail.it.concurrency.Note_.note;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Keys that are taken from sequences in blocks, by many at once. */
@ParameterizedClass(name = "{0}")
@MethodSource("dev.dovetail.it.database.TestDatabase#all")
class KeyBlocksTest {
    @Parameter
    TestDatabase kind;

    /** The one that waits holds nothing that others need. On SQLite a sequence is a row, which one transaction has. */
    @Test
    void whoWaitsForASequenceStopsNobodyElse() throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (Fixture fixture = kind.create(ConcurrencySchema.SCHEMA)) {
            Long ticket = fixture.database().compute(session -> {
                Ticket added = session.add(Ticket_.create());
                session.flush();
                return added.id();
            });
            SlowSource slow = new SlowSource(fixture.dataSource(), "note_numbers");
            Database database = Database.of(slow.source());
            Future<?> waiting = thread.submit(() -> note(database, ticket));
            slow.awaitReached();
            if (kind != TestDatabase.SQLITE) {
                database.transact(session -> session.add(Mark_.create()));
                for (int i = 0; i < 5; i++) {
                    note(database, ticket);
                }
                assertThat(waiting).isNotDone();
            }
            slow.goOn();
            waiting.get(1, TimeUnit.MINUTES);
            for (int i = 0; i < 5; i++) {
                note(database, ticket);
            }
            long notes = fixture.database().compute(session -> session.select(note).count());
            long marks = fixture.database().compute(session -> session.select(mark).count());
            assertThat(notes).isEqualTo(kind == TestDatabase.SQLITE ? 6 : 11);
            assertThat(marks).isEqualTo(kind == TestDatabase.SQLITE ? 0 : 1);
        } finally {
            thread.shutdownNow();
        }
    }

    @Test
    void noKeyIsGivenTwice() throws Exception {
        int threads = 8;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (Fixture fixture = kind.create(ConcurrencySchema.SCHEMA)) {
            List<Future<List<Long>>> taken = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                taken.add(pool.submit(() -> marks(fixture.database())));
            }
            List<Long> keys = new ArrayList<>();
            for (Future<List<Long>> future : taken) {
                keys.addAll(future.get(1, TimeUnit.MINUTES));
            }
            assertThat(keys).hasSize(threads * 60).doesNotHaveDuplicates();
            List<Long> stored = fixture.database().compute(session -> session.select(mark).columns(mark.id).list());
            assertThat(stored).containsExactlyInAnyOrderElementsOf(keys);
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<Long> marks(Database database) {
        List<Long> keys = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            keys.addAll(database.compute(50, session -> {
                List<Mark> marks = new ArrayList<>();
                for (int j = 0; j < 15; j++) {
                    marks.add(session.add(Mark_.create()));
                }
                session.flush();
                return marks.stream().map(Mark::id).toList();
            }));
        }
        return keys;
    }

    private static void note(Database database, Long ticket) {
        database.transact(session -> session.get(Ticket_.TYPE, ticket).notes().add(Note_.create().text("x")));
    }
}
