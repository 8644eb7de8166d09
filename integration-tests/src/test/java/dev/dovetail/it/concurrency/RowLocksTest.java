package dev.dovetail.it.concurrency;

import static dev.dovetail.it.concurrency.Ticket_.ticket;
import static dev.dovetail.query.Plans.joined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dovetail.error.LockNotAvailableException;
import dev.dovetail.error.StatementTimeoutException;
import dev.dovetail.error.TransactionConflictException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.query.Query;
import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows that are selected for an update are locked, on every database, or it says that it cannot. */
@ParameterizedClass(name = "{0}")
@MethodSource("dev.dovetail.it.database.TestDatabase#all")
class RowLocksTest {
    @Parameter
    TestDatabase kind;

    private Fixture fixture;
    private Database database;
    private Database impatient;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private Long first;
    private Long second;

    @BeforeEach
    void create() {
        fixture = kind.create(ConcurrencySchema.SCHEMA);
        database = fixture.database();
        impatient = database.withStatementTimeout(Duration.ofSeconds(1));
        database.transact(session -> {
            Ticket one = session.add(Ticket_.create());
            Ticket two = session.add(Ticket_.create());
            one.notes().add(Note_.create().text("a"));
            one.notes().add(Note_.create().text("b"));
            session.flush();
            first = one.id();
            second = two.id();
        });
        fixture.statements().clear();
    }

    private void endThread() {
        thread.shutdown();
        try {
            assertThat(thread.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterEach
    void drop() {
        endThread();
        fixture.close();
    }

    @Test
    void aLockedRowWaitsForItsTransaction() {
        locks(query -> query.where(ticket.id.eq(first)));
        assertThat(fixture.statements().sql().subList(0, kind == TestDatabase.HSQLDB ? 3 : kind == TestDatabase.SQLITE ? 2 : 1))
                .isEqualTo(switch (kind) {
                    case H2 -> List.of("SELECT t.id, t.version, t.count FROM tickets t WHERE t.id = ? FOR UPDATE");
                    case MARIADB -> List.of("SELECT t.id, t.version, t.`count` FROM tickets t WHERE t.id = ? FOR UPDATE");
                    case POSTGRESQL -> List.of("SELECT t.id, t.version, t.count FROM tickets t WHERE t.id = ? FOR UPDATE OF t");
                    case SQLITE -> List.of("UPDATE tickets SET version = version WHERE 1 = 0",
                            "SELECT t.id, t.version, t.count FROM tickets t WHERE t.id = ?");
                    case HSQLDB -> List.of("SELECT t.id, t.version, t.count FROM tickets t WHERE t.id = ?",
                            "UPDATE tickets SET version = version WHERE id = ?",
                            "SELECT t.id, t.version, t.count FROM tickets t WHERE t.id = ?");
                });
    }

    @Test
    void aPageIsLockedWhateverIsLoadedWithIt() {
        locks(query -> query.orderBy(ticket.id).limit(1).with(joined(ticket.notes())));
    }

    /** MariaDB locks each row that it reads on its way, of which its optimizer decides. */
    @Test
    void conditionsOnOtherTablesLockNothingElse() {
        locks(query -> query.where(ticket.notes().any(note -> note.text.eq("a"))), kind != TestDatabase.MARIADB);
    }

    @Test
    void whoKeepsOthersFromChangingRowsLocksThem() {
        try (Session session = database.openSession()) {
            session.select(ticket).where(ticket.id.eq(first)).forShare().single();
            waits(first);
        }
    }

    @Test
    void aStreamLocksAsAListDoes() {
        try (Session session = database.openSession();
                Stream<Ticket> tickets = session.select(ticket).where(ticket.id.eq(first)).forUpdate().stream()) {
            assertThat(tickets.toList()).hasSize(1);
            waits(first);
        }
    }

    private void locks(UnaryOperator<Query<Ticket>> query) {
        locks(query, true);
    }

    private void locks(UnaryOperator<Query<Ticket>> query, boolean nothingElse) {
        try (Session session = database.openSession()) {
            Ticket locked = query.apply(session.select(ticket)).forUpdate().list().get(0);
            assertThat(locked.id()).isEqualTo(first);
            waits(first);
            if (kind == TestDatabase.SQLITE) {
                waits(second);
            } else if (nothingElse) {
                assertThat(raise(impatient, second)).isOne();
            }
            locked.count(10);
            session.commit();
        }
        assertThat(raise(impatient, first)).isOne();
        endThread();
        assertThat(count()).isEqualTo(kind == TestDatabase.HSQLDB ? 12 : 11);
    }

    private void waits(Long id) {
        if (kind == TestDatabase.HSQLDB) {
            // Whoever waits there does so whatever the timeout.
            Future<Integer> raised = thread.submit(() -> raise(database, id));
            String waiting = "SELECT COUNT(*) FROM INFORMATION_SCHEMA.SYSTEM_SESSIONS WHERE THIS_WAITING_FOR <> ''";
            while (database.compute(session -> session.sql(waiting).value(Long.class)) == 0) {
                assertThat(raised).isNotDone();
                Thread.onSpinWait();
            }
            return;
        }
        Throwable waited = catchThrowable(() -> raise(impatient, id));
        assertThat(waited).isInstanceOf(kind == TestDatabase.SQLITE
                ? TransactionConflictException.class
                : kind == TestDatabase.H2 ? LockNotAvailableException.class : StatementTimeoutException.class);
    }

    private int count() {
        return database.compute(session -> session.get(Ticket_.TYPE, first).count());
    }

    private static int raise(Database database, Long id) {
        return database.compute(session ->
                session.update(ticket).set(ticket.count, ticket.count.plus(1)).where(ticket.id.eq(id)).execute());
    }

    @Test
    void whoDoesNotWaitFailsOrTakesOthers() {
        boolean able = kind != TestDatabase.HSQLDB && kind != TestDatabase.SQLITE;
        try (Session session = database.openSession(); Session other = database.openSession()) {
            session.select(ticket).where(ticket.id.eq(first)).forUpdate().single();
            Query<Ticket> skipping = other.select(ticket).orderBy(ticket.id).limit(1).skipLocked();
            if (able) {
                assertThat(skipping.single().id()).isEqualTo(second);
            } else {
                assertThatThrownBy(skipping::single).isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("skipLocked() is not possible");
            }
            Query<Ticket> failing = other.select(ticket).where(ticket.id.eq(first)).forUpdate().noWait();
            assertThatThrownBy(failing::list)
                    .isInstanceOf(able ? LockNotAvailableException.class : IllegalStateException.class);
        }
    }

    /** Both have read; the second that wants to write can only start again. */
    @Test
    void aReaderThatCannotWriteAnyMoreTriesAgain() {
        int[] attempts = {0};
        database.transact(3, session -> {
            Ticket read = session.get(Ticket_.TYPE, first);
            if (attempts[0]++ == 0 && kind == TestDatabase.SQLITE) {
                raise(database, first);
            }
            read.count(read.count() + 1);
        });
        boolean again = kind == TestDatabase.SQLITE;
        assertThat(attempts[0]).isEqualTo(again ? 2 : 1);
        assertThat(count()).isEqualTo(again ? 2 : 1);
    }
}
