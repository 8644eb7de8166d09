package dev.dovetail.it.embedded;

import static dev.dovetail.it.embedded.Book_.book;
import static dev.dovetail.it.embedded.Line_.line;
import static dev.dovetail.it.embedded.Order_.order;
import static dev.dovetail.it.embedded.Shop_.shop;
import static dev.dovetail.it.embedded.Ticket_.ticket;
import static dev.dovetail.query.KeyedPath.hasId;
import static dev.dovetail.query.Plans.selectIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.NotFoundException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Records as identifiers, also with foreign keys in them. */
class EmbeddedKeyTest {
    static List<TestDatabase> databases() {
        return TestDatabase.all();
    }

    private static Shop newShop() {
        Shop added = Shop_.create().id(1).name("Corner");
        added.orders().add(Order_.create().key(new OrderKey(1, 7)).note("first"));
        added.orders().add(Order_.create().key(new OrderKey(1, 8)).note("second"));
        added.orders().get(1).lines().add(Line_.create().price(Money.of("3", Money.Currency.EUR)));
        return added;
    }

    @ParameterizedTest
    @MethodSource("databases")
    void findsByTheRecord(TestDatabase kind) {
        try (Fixture fixture = kind.create(EmbeddedSchema.SCHEMA)) {
            fixture.database().transact(session -> session.add(newShop()));
            fixture.database().transact(session -> {
                Order found = session.get(order, new OrderKey(1, 7));
                assertThat(found.note()).isEqualTo("first");
                assertThat(found.key()).isEqualTo(new OrderKey(1, 7));
                assertThat(session.find(order, new OrderKey(1, 7))).isSameAs(found);
                assertThat(session.find(order, new OrderKey(1, 9))).isNull();
                assertThat(session.find(Order_.TYPE, new OrderKey(1, 7))).isSameAs(found);
                assertThatThrownBy(() -> session.get(order, new OrderKey(2, 7))).isInstanceOf(NotFoundException.class);
                OrderDao dao = new OrderDao(session);
                assertThat(dao.get(new OrderKey(1, 8)).note()).isEqualTo("second");
                assertThat(dao.exists(new OrderKey(1, 8))).isTrue();
                assertThat(dao.findByKeyShopId(1)).hasSize(2);
                assertThat(session.select(order).where(hasId(order, new OrderKey(1, 8))).single().note())
                        .isEqualTo("second");
                assertThat(session.select(order).where(order.key().in(new OrderKey(1, 8), new OrderKey(1, 9))).list())
                        .hasSize(1);
                assertThat(session.select(order).orderBy(order.key().desc()).columns(order.key()).list())
                        .containsExactly(new OrderKey(1, 8), new OrderKey(1, 7));
                assertThat(session.select(line).where(line.order().key().eq(new OrderKey(1, 8))).count()).isEqualTo(1);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void relatesByItsComponents(TestDatabase kind) {
        try (Fixture fixture = kind.create(EmbeddedSchema.SCHEMA)) {
            fixture.database().transact(session -> session.add(newShop()));
            fixture.database().transact(session -> {
                Shop found = session.select(shop).with(selectIn(shop.orders())).single();
                assertThat(found.orders()).extracting(Order::note).containsExactly("second", "first");
                assertThat(found.byNumber()).containsOnlyKeys(7, 8);
                Line first = found.orders().get(0).lines().get(0);
                assertThat(first.orderRef()).isEqualTo(new Line.OrderRef(1, 8));
                assertThat(new LineDao(session).findByOrderRef(new Line.OrderRef(1, 8))).containsExactly(first);
                fixture.statements().clear();
                first.order(found.orders().get(1));
                assertThat(found.orders().get(0).lines()).isEmpty();
                session.flush();
                assertThat(fixture.statements().sql()).last()
                        .isEqualTo("UPDATE order_lines SET order_number = ? WHERE id = ?");
                assertThat(first.orderRef()).isEqualTo(new Line.OrderRef(1, 7));
                found.orders().add(Order_.create().key(new OrderKey(0, 9)).note("third"));
                session.flush();
                assertThat(session.get(order, new OrderKey(1, 9)).shop()).isSameAs(found);
                session.delete(session.get(order, new OrderKey(1, 9)));
            });
            Order detached = fixture.database().compute(session -> session.get(order, new OrderKey(1, 7)));
            detached.note("changed");
            fixture.database().transact(session -> {
                Order merged = session.merge(detached);
                assertThat(merged).isSameAs(session.get(order, new OrderKey(1, 7)));
                session.merge(Order_.create().key(new OrderKey(1, 8)).note("also"));
            });
            fixture.database().transact(session -> assertThat(session.select(order).orderBy(order.key())
                    .columns(order.note).list()).containsExactly("changed", "also"));
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void canBeGeneratedInPartOrHaveOneComponent(TestDatabase kind) {
        try (Fixture fixture = kind.create(EmbeddedSchema.SCHEMA)) {
            Ticket added = Ticket_.create().key(new Ticket.TicketKey("north", null)).note("x");
            fixture.database().transact(session -> {
                session.add(added);
                session.add(Book_.create().isbn(new Book.Isbn("978-3")).title("Java"));
            });
            assertThat(added.key().region()).isEqualTo("north");
            assertThat(added.key().number()).isNotNull();
            fixture.database().transact(session -> {
                assertThat(session.get(ticket, added.key()).note()).isEqualTo("x");
                Book found = session.get(book, new Book.Isbn("978-3"));
                assertThat(found.title()).isEqualTo("Java");
                assertThat(session.find(Book_.TYPE, "978-3")).isSameAs(found);
                assertThatThrownBy(() -> session.find(Book_.TYPE, new OrderKey(1, 1)))
                        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("Book.isbn.isbn");
                found.isbn(new Book.Isbn("978-4"));
            });
            fixture.database().transact(session -> assertThat(session.get(book, new Book.Isbn("978-4")).title())
                    .isEqualTo("Java"));
        }
    }
}
