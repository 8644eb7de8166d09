package dev.dovetail.it.order;

import static dev.dovetail.it.order.Desk_.desk;
import static dev.dovetail.it.order.Knot_.knot;
import static dev.dovetail.it.order.Owner_.owner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows of one table that refer to each other by keys set as values, or are deleted when nothing of that is in memory. */
class ValueKeysTest {
    static List<TestDatabase> databases() {
        return TestDatabase.all();
    }

    private static void on(TestDatabase kind, List<Consumer<Fixture>> cases) {
        try (Fixture fixture = kind.create(OrdersSchema.SCHEMA)) {
            for (Consumer<Fixture> each : cases) {
                fixture.empty();
                each.accept(fixture);
            }
        }
    }

    private static Knot made(long id) {
        return Knot_.create().id(id);
    }

    private static void store(Fixture fixture, Long... next) {
        fixture.database().transact(session -> {
            for (long id = 1; id <= next.length; id++) {
                session.add(made(id));
            }
            session.flush();
            for (int i = 0; i < next.length; i++) {
                session.get(Knot_.TYPE, i + 1L).nextId(next[i]);
            }
        });
    }

    private static List<String> rows(Fixture fixture) {
        try (Session session = fixture.database().openSession()) {
            return session.select(knot).orderBy(knot.id).list().stream().map(each -> each.id() + " " + each.nextId()).toList();
        }
    }

    /** The statements of a flush, shortened. */
    private static List<String> flush(Fixture fixture, Session session) {
        fixture.statements().clear();
        session.flush();
        List<String> sent = new ArrayList<>();
        fixture.statements().events().forEach(event -> sent.add(event.sql().substring(0, 6) + " " + event.batchSize()));
        session.commit();
        return sent;
    }

    @ParameterizedTest
    @MethodSource("databases")
    void newRowsAreWrittenBeforeThoseThatName(TestDatabase kind) {
        on(kind, List.of(ValueKeysTest::childIsAddedFirst, ValueKeysTest::newRowsNameEachOther,
                ValueKeysTest::aRowThatIsThereNamesANewOne));
    }

    private static void childIsAddedFirst(Fixture fixture) {
        try (Session session = fixture.database().openSession()) {
            Knot child = made(2).nextId(1L);
            Knot parent = made(1);
            session.addAll(List.of(child, parent));

            assertThat(flush(fixture, session)).containsExactly("INSERT 2");
            assertThat(child.next()).isSameAs(parent);
        }
        assertThat(rows(fixture)).containsExactly("1 null", "2 1");
    }

    private static void newRowsNameEachOther(Fixture fixture) {
        try (Session session = fixture.database().openSession()) {
            Knot one = made(1).nextId(2L);
            Knot two = made(2).nextId(1L);
            session.addAll(List.of(one, two));

            assertThat(flush(fixture, session)).containsExactly("INSERT 2", "UPDATE 1");
            assertThat(List.of(one.nextId(), two.nextId())).containsExactly(2L, 1L);
            assertThat(List.of(one.next(), two.next())).containsExactly(two, one);
        }
        assertThat(rows(fixture)).containsExactly("1 2", "2 1");
    }

    private static void aRowThatIsThereNamesANewOne(Fixture fixture) {
        store(fixture, (Long) null);
        try (Session session = fixture.database().openSession()) {
            Knot there = session.get(Knot_.TYPE, 1L).nextId(2L);
            Knot coming = made(2);
            session.add(coming);

            assertThat(flush(fixture, session)).containsExactly("INSERT 1", "UPDATE 1");
            assertThat(there.next()).isSameAs(coming);
        }
        assertThat(rows(fixture)).containsExactly("1 2", "2 null");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void deletedRowsGoInTheOrderThatTheDatabaseKnows(TestDatabase kind) {
        on(kind, List.of(fixture -> expired(fixture, null, 1L, 2L), fixture -> expired(fixture, 2L, 3L, null),
                fixture -> expired(fixture, 2L, 1L), ValueKeysTest::keysAreSetBeforeTheDeletion,
                ValueKeysTest::keysOfExpiredRowsAreSetBeforeTheDeletion));
    }

    /** One statement reads what all of them refer to. */
    private static void expired(Fixture fixture, Long... next) {
        store(fixture, next);
        try (Session session = fixture.database().openSession()) {
            List<Knot> all = session.select(knot).list();
            session.expireAll();
            all.forEach(session::delete);

            List<String> sent = flush(fixture, session);
            assertThat(sent).startsWith("SELECT 1").endsWith("DELETE " + next.length);
            assertThat(sent.stream().filter("SELECT 1"::equals)).hasSize(1);
        }
        assertThat(rows(fixture)).isEmpty();
    }

    private static void keysAreSetBeforeTheDeletion(Fixture fixture) {
        store(fixture, null, 1L, null);
        try (Session session = fixture.database().openSession()) {
            List<Knot> all = session.select(knot).orderBy(knot.id).list();
            all.get(1).nextId(3L);
            session.delete(all.get(0));
            session.delete(all.get(1));

            assertThat(flush(fixture, session)).containsExactly("DELETE 2");
        }
        assertThat(rows(fixture)).containsExactly("3 null");
    }

    private static void keysOfExpiredRowsAreSetBeforeTheDeletion(Fixture fixture) {
        store(fixture, null, 1L, 2L);
        try (Session session = fixture.database().openSession()) {
            List<Knot> all = session.select(knot).orderBy(knot.id).list();
            session.expireAll();
            all.forEach(each -> each.nextId(each.id() == 1 ? null : 1L));
            all.get(2).nextId(null);
            all.forEach(session::delete);

            session.commit();
        }
        assertThat(rows(fixture)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void rowsThatExchangeTheirKeysAgreeOnBothSides(TestDatabase kind) {
        on(kind, List.of(ValueKeysTest::desksMoveInACircle));
    }

    private static void desksMoveInACircle(Fixture fixture) {
        fixture.database().transact(session -> {
            for (int i = 0; i < 3; i++) {
                session.add(Owner_.create().name("o" + i).desk(Desk_.create().no("d" + i)));
            }
        });
        try (Session session = fixture.database().openSession()) {
            List<Owner> owners = session.select(owner).orderBy(owner.name).list();
            List<Desk> desks = session.select(desk).orderBy(desk.no).list();
            owners.forEach(Owner::desk);
            for (int i = 0; i < 3; i++) {
                desks.get(i).ownerId(owners.get((i + 2) % 3).id());
            }
            session.flush();
            for (int i = 0; i < 3; i++) {
                assertThat(desks.get(i).owner()).isSameAs(owners.get((i + 2) % 3));
                assertThat(owners.get((i + 2) % 3).desk()).isSameAs(desks.get(i));
            }
            session.rollback();
            for (int i = 0; i < 3; i++) {
                assertThat(desks.get(i).owner()).isSameAs(owners.get(i));
                assertThat(owners.get(i).desk()).isSameAs(desks.get(i));
            }
        }
    }
}
