package dev.dovetail.it.order;

import static dev.dovetail.it.order.Board_.board;
import static dev.dovetail.it.order.Card_.card;
import static dev.dovetail.it.order.Cell_.cell;
import static dev.dovetail.it.order.Leaf_.leaf;
import static dev.dovetail.it.order.Owner_.owner;
import static dev.dovetail.it.order.Step_.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.FlushException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.Statements.Sent;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Unique values that pass from row to row in one flush: in which order, and with how many statements. */
class TakeoverTest {
    static List<TestDatabase> databases() {
        return TestDatabase.all();
    }

    /** Runs the cases on one database with empty tables each; a case gives what its flush has sent. */
    private static void on(TestDatabase kind, List<Consumer<Fixture>> cases) {
        try (Fixture fixture = kind.create(OrdersSchema.SCHEMA)) {
            for (Consumer<Fixture> each : cases) {
                fixture.empty();
                each.accept(fixture);
            }
        }
    }

    private static List<String> flush(Fixture fixture, Session session) {
        fixture.statements().clear();
        session.flush();
        List<String> sent = new ArrayList<>();
        for (Sent event : fixture.statements().events()) {
            String text = event.sql().replaceAll("[\"`]", "").replaceAll(" RETURNING .*| VALUES .*| \\(.*", "");
            sent.add(text + (event.batchSize() == 1 ? "" : " x" + event.batchSize()));
        }
        session.commit();
        return sent;
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whatTakesAPlaceComesAfterWhatLeavesIt(TestDatabase kind) {
        on(kind, List.of(
                TakeoverTest::anOrphanIsReplaced,
                TakeoverTest::aChildLeavesADeletedParentWhileAnotherRowIsReplaced,
                TakeoverTest::placesAreShifted,
                TakeoverTest::placesAreExchanged,
                TakeoverTest::aListGetsANewMember,
                TakeoverTest::identifiersAreExchanged,
                TakeoverTest::partsOfAnIdentifierAreNotUnique,
                TakeoverTest::aNewParentTakesTheNameOfTheDeletedOneAndItsChild));
    }

    private static Board threeCards(Fixture fixture) {
        Board made = Board_.create().name("b");
        for (int i = 1; i <= 3; i++) {
            made.cards().add(Card_.create().place(i).label("c" + i));
        }
        fixture.database().transact(session -> session.add(made));
        return made;
    }

    private static void anOrphanIsReplaced(Fixture fixture) {
        threeCards(fixture);
        try (Session session = fixture.database().openSession()) {
            Board of = session.select(board).single();
            of.cards().remove(0);
            of.cards().add(Card_.create().place(1).label("c1"));

            assertThat(flush(fixture, session)).containsExactly("DELETE FROM order_cards WHERE id = ? AND version = ?",
                    "INSERT INTO order_cards");
        }
    }

    private static void aChildLeavesADeletedParentWhileAnotherRowIsReplaced(Fixture fixture) {
        fixture.database().transact(session -> {
            Code a = Code_.create().sign("A");
            session.addAll(List.of(a, Code_.create().sign("B"), Item_.create().name("i").code(a),
                    Leaf_.create().name("x")));
        });
        try (Session session = fixture.database().openSession()) {
            Leaf x = session.select(leaf).single();
            x.children().size();
            Code a = session.get(Code_.TYPE, "A");
            session.get(Code_.TYPE, "B");
            a.marks().size();
            a.items().get(0).code(session.get(Code_.TYPE, "B"));
            session.delete(a);
            session.delete(x);
            session.add(Leaf_.create().name("x"));

            assertThat(flush(fixture, session)).containsExactlyInAnyOrder(
                    "UPDATE order_items SET code_key = ? WHERE id = ?", "DELETE FROM order_codes WHERE sign = ? AND version = ?",
                    "DELETE FROM order_leaves WHERE id = ?", "INSERT INTO order_leaves");
        }
    }

    private static void placesAreShifted(Fixture fixture) {
        threeCards(fixture);
        try (Session session = fixture.database().openSession()) {
            Board of = session.select(board).single();
            for (Card each : of.cards()) {
                each.place(each.place() + 1);
            }
            of.cards().add(Card_.create().place(1).label("front"));

            assertThat(flush(fixture, session)).containsExactly(
                    "UPDATE order_cards SET place = ?, version = ? WHERE id = ? AND version = ? x3",
                    "INSERT INTO order_cards");
        }
    }

    private static void placesAreExchanged(Fixture fixture) {
        threeCards(fixture);
        try (Session session = fixture.database().openSession()) {
            List<Card> cards = session.select(card).orderBy(card.place).list();
            cards.get(0).place(3);
            cards.get(2).place(1);

            assertThat(flush(fixture, session)).containsExactly("UPDATE order_cards SET place = ? WHERE id = ?",
                    "UPDATE order_cards SET place = ?, version = ? WHERE id = ? AND version = ? x2");
            assertThat(session.select(card).orderBy(card.place).list()).containsExactly(cards.get(2), cards.get(1),
                    cards.get(0));
            assertThat(cards).extracting(Card::version).containsExactly(2, 1, 2);
        }
    }

    private static void aListGetsANewMember(Fixture fixture) {
        Step last = Step_.create().name("c");
        fixture.database().transact(session -> session.add(Step_.create().name("a").next(last)));
        try (Session session = fixture.database().openSession()) {
            Step a = session.select(step).where(step.name.eq("a")).single();
            Step c = a.next();
            Step b = Step_.create().name("b").next(c);
            a.next(b);

            assertThat(flush(fixture, session)).containsExactly("INSERT INTO order_steps",
                    "UPDATE order_steps SET next_id = ? WHERE id = ? x2");
            assertThat(a.next()).isSameAs(b);
            assertThat(b.next()).isSameAs(c);
        }
    }

    private static void identifiersAreExchanged(Fixture fixture) {
        fixture.database().transact(session -> session.addAll(List.of(Cell_.create().x(1).y(1).text("a"),
                Cell_.create().x(2).y(1).text("b"))));
        try (Session session = fixture.database().openSession()) {
            List<Cell> cells = session.select(cell).orderBy(cell.x).list();
            cells.get(0).x(2);
            cells.get(1).x(1);
            flush(fixture, session);

            assertThat(session.find(Cell_.TYPE, List.of(2, 1))).isSameAs(cells.get(0));
            assertThat(session.find(Cell_.TYPE, List.of(1, 1))).isSameAs(cells.get(1));
            assertThat(cells).extracting(Cell::text).containsExactly("a", "b");
        }
    }

    private static void partsOfAnIdentifierAreNotUnique(Fixture fixture) {
        fixture.database().transact(session -> session.addAll(List.of(Cell_.create().x(1).y(1).text("a"),
                Leaf_.create().name("x"))));
        try (Session session = fixture.database().openSession()) {
            session.delete(session.select(cell).single());
            session.add(Cell_.create().x(1).y(2).text("b"));

            assertThat(flush(fixture, session)).containsExactly("INSERT INTO order_cells",
                    "DELETE FROM order_cells WHERE x = ? AND y = ?");
        }
    }

    private static void aNewParentTakesTheNameOfTheDeletedOneAndItsChild(Fixture fixture) {
        fixture.database().transact(session -> session.add(Leaf_.create().name("child").parent(Leaf_.create().name("p"))));
        try (Session session = fixture.database().openSession()) {
            Leaf child = session.select(leaf).where(leaf.name.eq("child")).single();
            Leaf former = child.parent();
            former.children().size();
            child.parent(Leaf_.create().name("p"));
            session.delete(former);

            assertThat(flush(fixture, session)).containsExactly("UPDATE order_leaves SET parent_id = ? WHERE id = ?",
                    "DELETE FROM order_leaves WHERE id = ?", "INSERT INTO order_leaves",
                    "UPDATE order_leaves SET parent_id = ? WHERE id = ?");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aNewObjectTakesTheRowOfADeletedOne(TestDatabase kind) {
        try (Fixture fixture = kind.create(OrdersSchema.SCHEMA)) {
            fixture.database().transact(session -> {
                Code a = Code_.create().sign("A").text("old");
                a.marks().add(Mark_.create().name("m"));
                session.addAll(List.of(a, Item_.create().name("i").code(a)));
            });
            try (Session session = fixture.database().openSession()) {
                Code old = session.get(Code_.TYPE, "A");
                Item item = old.items().get(0);
                Mark mark = old.marks().get(0);
                Code made = Code_.create().sign("A").text("new");
                item.code(made);
                made.marks().add(mark);
                session.delete(old);
                session.flush();
                assertThat(Session.stateOf(old)).isEqualTo(EntityState.DELETED);
                assertThat(session.find(Code_.TYPE, "A")).isSameAs(made);
                assertThat(made.version()).isEqualTo(2);
                session.rollback();
                assertThat(session.find(Code_.TYPE, "A")).isSameAs(old);
                assertThat(old.text()).isEqualTo("old");
                assertThat(old.version()).isEqualTo(1);
                assertThat(item.code()).isSameAs(old);
                assertThat(Session.stateOf(made)).isEqualTo(EntityState.TRANSIENT);

                old.items().size();
                old.marks().size();
                Code again = Code_.create().sign("A").text("new");
                item.code(again);
                again.marks().add(mark);
                session.delete(old);
                assertThat(flush(fixture, session)).containsExactly(
                        "UPDATE order_codes SET text = ?, version = ? WHERE sign = ? AND version = ?");
                assertThat(again.items()).containsExactly(item);
                assertThat(again.marks()).containsExactly(mark);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whatCannotBeFreedIsRefusedBeforeAnythingIsSent(TestDatabase kind) {
        try (Fixture fixture = kind.create(OrdersSchema.SCHEMA)) {
            fixture.database().transact(session -> session.addAll(List.of(
                    Owner_.create().name("a").badge(Badge_.create().no("1")),
                    Owner_.create().name("b").badge(Badge_.create().no("2")))));
            try (Session session = fixture.database().openSession()) {
                List<Owner> owners = session.select(owner).orderBy(owner.id).list();
                Badge one = owners.get(0).badge();
                Badge two = owners.get(1).badge();
                owners.get(0).badge(two);
                owners.get(1).badge(one);
                fixture.statements().clear();

                assertThatThrownBy(session::flush).isInstanceOf(FlushException.class)
                        .hasMessageStartingWith("Badge.ownerId: Badge#")
                        .hasMessageContaining("wait for each other in a circle")
                        .hasMessageEndingWith("Nothing was written.");
                assertThat(fixture.statements().sql()).isEmpty();
            }
        }
    }
}
