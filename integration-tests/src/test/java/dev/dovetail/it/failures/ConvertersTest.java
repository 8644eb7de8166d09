package dev.dovetail.it.failures;

import static dev.dovetail.it.failures.Guest_.guest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
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
import org.junit.jupiter.params.provider.MethodSource;

/** The application's own code within a flush and a query: converters that throw, and what calls the session again. */
@ParameterizedClass(name = "{0}")
@MethodSource("dev.dovetail.it.database.TestDatabase#all")
class ConvertersTest {
    @Parameter
    TestDatabase kind;

    private Fixture fixture;
    private FailingSource source;
    private Database database;

    @BeforeEach
    void create() {
        fixture = kind.create(FailuresSchema.SCHEMA);
        source = new FailingSource(fixture.dataSource());
        database = Database.of(source);
        fixture.database().transact(session -> session.add(Guest_.create().mood(new Mood("first"))));
    }

    @AfterEach
    void drop() {
        Mood.calm();
        assertThat(source.openConnections()).isZero();
        assertThat(source.openStatements()).isZero();
        assertThat(source.differences()).isEmpty();
        fixture.close();
    }

    private List<String> stored() {
        return fixture.database().compute(session -> session.select(guest).orderBy(guest.id.asc()).list()).stream()
                .map(each -> each.mood().text()).toList();
    }

    private static String refuse(String text) {
        throw new IllegalArgumentException("no such mood");
    }

    @Test
    void aConverterThatThrowsWhileWritingLeavesNothingOpen() {
        try (Session session = database.openSession()) {
            Guest first = session.select(guest).single();
            first.mood(new Mood("changed"));
            Mood.writing = ConvertersTest::refuse;
            // A change is compared before anything is sent, so that nothing needs to be taken back.
            assertThatThrownBy(session::flush).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("no such mood");
            Mood.calm();
            session.rollback();
            session.add(Guest_.create().mood(new Mood("second")));
            Mood.writing = ConvertersTest::refuse;
            Throwable thrown = catchThrowable(session::flush);
            assertThat(thrown).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("no such mood");
            assertThatThrownBy(session::commit).hasMessageContaining("session.rollback()").hasCause(thrown);
            Mood.calm();
            session.rollback();
            assertThat(first.mood().text()).isEqualTo("first");
            session.add(Guest_.create().mood(new Mood("third")));
            session.commit();
        }
        assertThat(stored()).containsExactly("first", "third");
    }

    @Test
    void aConverterThatThrowsWhileReadingLeavesNothingOpen() {
        Map<String, Consumer<Session>> reads = new LinkedHashMap<>();
        reads.put("a query", session -> session.select(guest).list());
        reads.put("a column", session -> session.select(guest).columns(guest.mood).list());
        reads.put("a stream", session -> {
            try (var rows = session.select(guest).stream()) {
                rows.toList();
            }
        });
        reads.put("find", session -> session.find(guest, stored(session)));
        try (Session session = database.openSession()) {
            reads.forEach((name, read) -> {
                long id = stored(session);
                Mood.reading = ConvertersTest::refuse;
                assertThat(catchThrowable(() -> read.accept(session))).as(name)
                        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("no such mood");
                Mood.calm();
                // The database has done all that it was asked for: the transaction goes on.
                assertThat(session.find(guest, id).mood().text()).as(name).isEqualTo("first");
                session.rollback();
                session.expireAll();
                session.detach(session.find(guest, id));
            });
            session.add(Guest_.create().mood(new Mood("second")));
            session.commit();
        }
        assertThat(stored()).containsExactly("first", "second");
    }

    private static long stored(Session session) {
        return session.select(guest).columns(guest.id).single();
    }

    /** An error while reading leaves nobody knows what behind. */
    @Test
    void anErrorOfAConverterEndsTheTransaction() {
        try (Session session = database.openSession()) {
            long id = stored(session);
            Mood.reading = text -> {
                throw new StackOverflowError("too deep");
            };
            assertThatThrownBy(() -> session.find(guest, id)).isInstanceOf(StackOverflowError.class);
            Mood.calm();
            assertThatThrownBy(() -> session.select(guest).count()).hasMessageContaining("session.rollback()");
            session.rollback();
            assertThat(session.select(guest).count()).isEqualTo(1);
        }
    }

    /** Wherever the flush calls the application, its transaction cannot be ended there. */
    @Test
    void aFlushCannotEndItsOwnTransaction() {
        Map<String, Consumer<Session>> ends = new LinkedHashMap<>();
        ends.put("commit", Session::commit);
        ends.put("rollback", Session::rollback);
        ends.put("savepoint", Session::savepoint);
        ends.put("close", Session::close);
        List<Throwable> told = new ArrayList<>();
        ends.forEach((name, end) -> {
            told.clear();
            List<Session> sessions = new ArrayList<>();
            Database listening = Database.of(source);
            listening.listen(statement -> sessions.forEach(session -> told.add(catchThrowable(() -> end.accept(session)))));
            try (Session session = listening.openSession()) {
                session.add(Guest_.create().mood(new Mood(name)));
                Mood.writing = text -> {
                    told.add(catchThrowable(() -> end.accept(session)));
                    return text;
                };
                sessions.add(session);
                session.flush();
                sessions.clear();
                Mood.calm();
                assertThat(told).as(name).hasSizeGreaterThan(1).allSatisfy(each -> assertThat(each)
                        .isInstanceOf(IllegalStateException.class).hasMessageContaining("call " + name + "() after it"));
                session.commit();
            }
        });
        assertThat(stored()).containsExactly("first", "commit", "rollback", "savepoint", "close");
    }

    /** What a rolled back flush had made is not the object's: it can be added again, here and elsewhere. */
    @Test
    void aNewObjectOfAFailedTransactionCanBeAddedAgain() {
        Guest one = Guest_.create().mood(new Mood("one"));
        try (Session session = database.openSession()) {
            session.add(one);
            session.flush();
            assertThat(one.id()).isNotNull();
            session.rollback();
            assertThat(session.contains(one)).isFalse();
            assertThat(one.id()).isNull();
            session.add(one);
            session.flush();
            source.fail("commit", new IllegalStateException("broken"));
            assertThatThrownBy(session::commit);
            session.rollback();
            assertThat(one.id()).isNull();
        }
        try (Session session = database.openSession()) {
            session.add(one);
            session.commit();
            assertThat(session.find(guest, one.id())).isSameAs(one);
        }
        assertThat(stored()).containsExactly("first", "one");
    }
}
