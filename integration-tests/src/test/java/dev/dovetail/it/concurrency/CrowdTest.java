package dev.dovetail.it.concurrency;

import static dev.dovetail.it.concurrency.Note_.note;
import static dev.dovetail.it.concurrency.Ticket_.ticket;
import static dev.dovetail.query.Plans.selectIn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.error.StaleObjectException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Many threads that want the same. */
@ParameterizedClass(name = "{0}")
@MethodSource("dev.dovetail.it.database.TestDatabase#all")
class CrowdTest {
    private static final int ATTEMPTS = 1_000;

    @Parameter
    TestDatabase kind;

    private Fixture fixture;
    private Database database;

    @BeforeEach
    void create() {
        fixture = kind.create(ConcurrencySchema.SCHEMA);
        database = fixture.database();
    }

    @AfterEach
    void drop() {
        fixture.close();
    }

    private Long newTicket() {
        return database.compute(session -> {
            Ticket added = session.add(Ticket_.create());
            session.flush();
            return added.id();
        });
    }

    private int[] countAndVersion(Long id) {
        return database.compute(session -> {
            Ticket read = session.get(Ticket_.TYPE, id);
            return new int[] {read.count(), read.version()};
        });
    }

    /** Whoever succeeds has counted one up; whoever was late is told so. */
    @Test
    void noUpdateOfAVersionedRowIsLost() throws Exception {
        Long id = newTicket();
        int before = countAndVersion(id)[1];
        List<int[]> outcomes = Crowd.each(8, thread -> () -> {
            int[] outcome = {0, 0};
            for (int i = 0; i < Crowd.ROUNDS * 4; i++) {
                try {
                    database.transact(ATTEMPTS, session -> {
                        Ticket read = session.get(Ticket_.TYPE, id);
                        read.count(read.count() + 1);
                    });
                    outcome[0]++;
                } catch (StaleObjectException e) {
                    outcome[1]++;
                }
            }
            return outcome;
        });
        int succeeded = outcomes.stream().mapToInt(outcome -> outcome[0]).sum();
        int stale = outcomes.stream().mapToInt(outcome -> outcome[1]).sum();
        assertThat(succeeded + stale).isEqualTo(8 * Crowd.ROUNDS * 4);
        assertThat(succeeded).isPositive();
        assertThat(countAndVersion(id)).containsExactly(succeeded, before + succeeded);
    }

    /** With its row locked, nobody is late. */
    @Test
    void whoLocksIsNeverLate() throws Exception {
        Long id = newTicket();
        Crowd.each(8, thread -> () -> {
            for (int i = 0; i < Crowd.ROUNDS * 2; i++) {
                database.transact(ATTEMPTS, session -> {
                    Ticket locked = session.select(ticket).where(ticket.id.eq(id)).forUpdate().single();
                    locked.count(locked.count() + 1);
                });
            }
            return null;
        });
        assertThat(countAndVersion(id)[0]).isEqualTo(8 * Crowd.ROUNDS * 2);
    }

    @Test
    void twoThatWaitForEachOtherBothSucceedInTheEnd() throws Exception {
        Long one = newTicket();
        Long two = newTicket();
        int rounds = Crowd.ROUNDS;
        for (int round = 0; round < rounds; round++) {
            CountDownLatch both = new CountDownLatch(2);
            Crowd.each(2, thread -> () -> {
                database.transact(ATTEMPTS, session -> cross(session, thread == 0 ? one : two, thread == 0 ? two : one, both));
                return null;
            });
        }
        assertThat(countAndVersion(one)[0]).isEqualTo(2 * rounds);
        assertThat(countAndVersion(two)[0]).isEqualTo(2 * rounds);
        assertThat(database.<Long>compute(session -> session.select(note).count())).isEqualTo(4L * rounds);
    }

    private void cross(Session session, Long first, Long second, CountDownLatch both) {
        session.select(ticket).count();
        // SQLite has one writer: there, both have read before one of them writes.
        if (kind == TestDatabase.SQLITE) {
            meet(both);
        }
        raise(session, first);
        if (kind != TestDatabase.SQLITE) {
            meet(both);
        }
        raise(session, second);
    }

    private static void raise(Session session, Long id) {
        session.update(ticket).set(ticket.count, ticket.count.plus(1)).where(ticket.id.eq(id)).execute();
        session.get(Ticket_.TYPE, id).notes().add(Note_.create().text("raised"));
        session.flush();
    }

    /** Waits for the other one, the first time. */
    private static void meet(CountDownLatch both) {
        both.countDown();
        try {
            assertThat(both.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything that a database writes once is written by sixteen at the same time. */
    @Test
    void aDatabaseThatNobodyHasUsedServesAllAtOnce() throws Exception {
        for (int round = 0; round < Crowd.ROUNDS; round++) {
            Database cold = Database.of(fixture.dataSource());
            List<Integer> seen = Crowd.each(16, thread -> () -> cold.compute(ATTEMPTS, session -> {
                Ticket own = session.add(Ticket_.create().count(thread));
                own.notes().add(Note_.create().text("of " + thread));
                session.flush();
                session.expireAll();
                Ticket read = session.select(ticket).where(ticket.id.in(own.id(), -1L)).with(selectIn(ticket.notes())).single();
                read.notes().get(0).text("again " + thread);
                session.flush();
                session.expireAll();
                assertThat(read.notes()).extracting(Note::text).containsExactly("again " + thread);
                session.delete(read.notes().get(0));
                return read.count();
            }));
            assertThat(seen).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
        }
        assertThat(database.<Long>compute(session -> session.select(ticket).count())).isEqualTo(16L * Crowd.ROUNDS);
        assertThat(database.<Long>compute(session -> session.select(note).count())).isZero();
    }
}
