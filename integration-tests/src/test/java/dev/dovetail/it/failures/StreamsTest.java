package dev.dovetail.it.failures;

import static dev.dovetail.it.failures.Account_.account;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.SavepointScope;
import dev.dovetail.session.Session;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A stream is read within the transaction that has opened it: on every database, although only some insist. */
class StreamsTest {
    private static final int ROWS = 1100;

    static List<TestDatabase> databases() {
        return TestDatabase.all();
    }

    /** Each of another kind: entities, columns, and a statement in SQL. */
    private static List<Function<Session, Stream<?>>> streams() {
        return List.of(session -> session.select(account).orderBy(account.id).stream(),
                session -> session.select(account).columns(account.id).stream(),
                session -> session.sql("SELECT id FROM accounts").stream(row -> row.get(1, Long.class)));
    }

    private static Fixture filled(TestDatabase kind) {
        Fixture fixture = kind.create(FailuresSchema.SCHEMA);
        fixture.database().transact(session -> {
            for (int i = 0; i < ROWS; i++) {
                session.add(Account_.create().owner("o"));
            }
        });
        return fixture;
    }

    @ParameterizedTest
    @MethodSource("databases")
    void commitSaysThatAStreamIsOpen(TestDatabase kind) {
        try (Fixture fixture = filled(kind); Session session = fixture.database().openSession()) {
            for (Function<Session, Stream<?>> opened : streams()) {
                session.add(Account_.create().owner("new"));
                try (Stream<?> stream = opened.apply(session)) {
                    Iterator<?> rows = stream.iterator();
                    rows.next();
                    assertThatThrownBy(session::commit).isInstanceOf(IllegalStateException.class).hasMessageStartingWith(
                            "A stream of this session is open").hasMessageContaining("in: SELECT");
                    // Nothing has happened: it can be read on, and the session used.
                    int read = 1;
                    for (; rows.hasNext(); read++) {
                        rows.next();
                    }
                    assertThat(read).isGreaterThan(ROWS);
                    session.commit();
                }
            }
            assertThat(session.select(account).count()).isEqualTo(ROWS + 3);
            Stream<?> closed = session.select(account).stream();
            closed.iterator().next();
            closed.close();
            session.commit();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whoReadsOnAfterTheTransactionIsToldSo(TestDatabase kind) {
        try (Fixture fixture = filled(kind); Session session = fixture.database().openSession()) {
            for (Function<Session, Stream<?>> opened : streams()) {
                Iterator<?> rolledBack = opened.apply(session).iterator();
                rolledBack.next();
                session.rollback();
                ends(rolledBack, "its transaction was rolled back");

                Iterator<?> before = opened.apply(session).iterator();
                SavepointScope savepoint = session.savepoint();
                Iterator<?> after = opened.apply(session).iterator();
                after.next();
                savepoint.rollback();
                ends(after, "a rollback to a savepoint that was set before it was opened");
                before.forEachRemaining(row -> { });
                session.commit();

                List<Iterator<?>> left = new ArrayList<>();
                fixture.database().transact(other -> left.add(opened.apply(other).iterator()));
                ends(left.get(0), "its transaction was committed");
                try (Session other = fixture.database().openSession()) {
                    left.add(opened.apply(other).iterator());
                }
                ends(left.get(1), "its transaction was rolled back");
            }
            // The session can be used.
            assertThat(session.select(account).count()).isEqualTo(ROWS);
        }
    }

    private static void ends(Iterator<?> rows, String how) {
        assertThatThrownBy(() -> rows.forEachRemaining(row -> { })).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is read on after " + how);
    }
}
