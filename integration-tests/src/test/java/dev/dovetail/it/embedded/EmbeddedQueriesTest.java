package dev.dovetail.it.embedded;

import static dev.dovetail.it.embedded.Customer_.customer;
import static dev.dovetail.it.embedded.Money.Currency.EUR;
import static dev.dovetail.it.embedded.Money.Currency.USD;
import static dev.dovetail.query.Shapes.list;
import static dev.dovetail.query.Shapes.shape;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.query.Condition;
import dev.dovetail.session.Session;
import dev.dovetail.tuple.Tuple2;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Records in conditions, projections, orders, bulk statements and upserts. */
class EmbeddedQueriesTest {
    private static final Address ELM = Address.of("Elm 1", "Bonn", "DE");
    private static final Address ASH = Address.of("Ash 2", null, "FR");
    private static final Address OAK = new Address("Oak 3", "Bonn", "DE", new Geo(1, 2));

    record Line(String name, @Nullable Address work, Money balance) {}

    static List<TestDatabase> databases() {
        return TestDatabase.all();
    }

    private static void fill(Session session) {
        session.add(Customer_.create().name("a").home(ELM).balance(Money.of("1.50", EUR)));
        session.add(Customer_.create().name("b").home(ASH).work(ELM).balance(Money.of("2", USD)));
        session.add(Customer_.create().name("c").home(OAK).work(OAK).balance(Money.of("2", EUR)));
        session.flush();
    }

    private static String names(Session session, Condition<Customer> condition) {
        return String.join("", session.select(customer).where(condition).orderBy(customer.id).columns(customer.name)
                .list());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void isCompared(TestDatabase kind) {
        try (Fixture fixture = kind.create(EmbeddedSchema.SCHEMA)) {
            fixture.database().transact(session -> {
                fill(session);
                assertThat(names(session, customer.home().eq(ELM))).isEqualTo("a");
                assertThat(names(session, customer.home().eq(OAK))).isEqualTo("c");
                assertThat(names(session, customer.home().ne(ELM))).isEqualTo("bc");
                assertThat(names(session, customer.home().ne(ASH))).isEqualTo("ac");
                assertThat(names(session, customer.work().ne(ELM))).isEqualTo("c");
                assertThat(names(session, customer.work().isNull())).isEqualTo("a");
                assertThat(names(session, customer.work().eq((Address) null))).isEqualTo("a");
                assertThat(names(session, customer.work().isNotNull())).isEqualTo("bc");
                assertThat(names(session, customer.home().in(ELM, ASH))).isEqualTo("ab");
                assertThat(names(session, customer.home().in(List.of()))).isEmpty();
                assertThat(names(session, customer.home().notIn(List.of()))).isEqualTo("abc");
                assertThat(names(session, customer.work().notIn(ELM, ASH))).isEqualTo("c");
                assertThat(names(session, customer.home().eq(customer.work()))).isEqualTo("c");
                assertThat(names(session, customer.home().eq(ELM).not())).isEqualTo("bc");
                assertThat(names(session, customer.home().geo().isNull())).isEqualTo("ab");
                assertThat(names(session, customer.home().geo().eq(new Geo(1, 2)))).isEqualTo("c");
                assertThat(names(session, customer.home().geo().latitude.gt(0.5))).isEqualTo("c");
                assertThat(names(session, customer.balance().in(Money.of("2.0", USD), Money.of("2", EUR))))
                        .isEqualTo("bc");
                assertThat(session.select(customer).where(customer.balance().eq(Money.of("2", EUR))).sql())
                        .contains(" WHERE c.amount = ").contains(" AND c.currency = ");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void isSelectedAndOrderedBy(TestDatabase kind) {
        try (Fixture fixture = kind.create(EmbeddedSchema.SCHEMA)) {
            fixture.database().transact(session -> {
                fill(session);
                assertThat(session.select(customer).orderBy(customer.id).columns(customer.home()).list())
                        .containsExactly(ELM, ASH, OAK);
                assertThat(session.select(customer).orderBy(customer.id).columns(customer.home().geo()).list())
                        .containsExactly(null, null, new Geo(1, 2));
                assertThat(session.select(customer).orderBy(customer.id)
                        .columns(shape(Line::new, customer.name, customer.work(), customer.balance())).list())
                        .extracting(Line::work).containsExactly(null, ELM, OAK);
                assertThat(session.select(customer).orderBy(customer.balance().desc()).columns(customer.name).list())
                        .containsExactly("b", "c", "a");
                assertThat(session.select(customer).columns(customer.balance()).distinct().list()).hasSize(3);
                Customer first = session.select(customer).orderBy(customer.balance()).first();
                assertThat(first.name()).isEqualTo("a");
                List<Customer> page = session.select(customer).orderBy(customer.balance()).after(first).limit(2).list();
                assertThat(page).extracting(Customer::name).containsExactly("c", "b");
                assertThat(session.select(customer).orderBy(customer.work().asc().nullsFirst()).after(first).list())
                        .extracting(Customer::name).containsExactly("b", "c");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void isSetInBulk(TestDatabase kind) {
        try (Fixture fixture = kind.create(EmbeddedSchema.SCHEMA)) {
            fixture.database().transact(session -> {
                fill(session);
                Customer b = session.select(customer).where(customer.name.eq("b")).single();
                assertThat(session.update(customer).set(customer.work(), OAK).where(customer.work().eq(ELM)).execute())
                        .isEqualTo(1);
                assertThat(b.work()).isEqualTo(OAK);
                session.update(customer).setNull(customer.work()).execute();
                assertThat(b.work()).isNull();
                session.update(customer).set(customer.home().geo(), new Geo(5, 6)).execute();
                assertThat(b.home()).isEqualTo(new Address("Ash 2", null, "FR", new Geo(5, 6)));
                session.insert(customer).set(customer.name, "d").set(customer.home(), Address.of("Fir", "Ulm", "AT"))
                        .set(customer.balance(), Money.of("7", USD)).execute();
                session.insert(customer).set(customer.name, "e").set(customer.home(), Address.of("Fir", "Wien", "AT"))
                        .set(customer.balance(), Money.of("8", USD))
                        .onConflict(customer.home().street, customer.home().country)
                        .update(customer.home(), customer.balance()).execute();
                Customer d = session.select(customer).where(customer.home().country.eq("AT")).single();
                assertThat(d.name()).isEqualTo("d");
                assertThat(d.home().city()).isEqualTo("Wien");
                assertThat(d.balance().amount()).isEqualByComparingTo("8");
                d.work(Address.of("Fir!", null, "AT"));
                assertThat(session.insert(customer).into(customer.name, customer.home(), customer.balance())
                        .select(session.select(customer).where(customer.name.eq("d"))
                                .columns(customer.home().city, customer.work(), customer.balance()))).isEqualTo(1);
                assertThat(session.select(customer).where(customer.name.eq("Wien")).single().home())
                        .isEqualTo(Address.of("Fir!", null, "AT"));
                assertThatThrownBy(() -> session.insert(customer).into(customer.name, customer.home(),
                        customer.balance()).select(session.select(customer).columns(customer.name,
                                shape((String street) -> Address.of(street, null, "DE"), customer.name),
                                customer.balance())))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("The insert has 8 columns, but the query selects 4. Select an embedded record by "
                        + "its"
                                + " path, which has a column for each component.");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void isGroupedUnitedAndListed(TestDatabase kind) {
        try (Fixture fixture = kind.create(EmbeddedSchema.SCHEMA)) {
            fixture.database().transact(session -> {
                fill(session);
                assertThat(session.select(customer).columns(customer.home().geo(), customer.id.count())
                        .groupBy(customer.home().geo()).orderBy(customer.id.count().desc()).list())
                        .containsExactly(new Tuple2<>(null, 2L), new Tuple2<>(new Geo(1, 2), 1L));
                assertThat(session.select(customer).columns(customer.home())
                        .union(session.select(customer).where(customer.work().isNotNull()).columns(customer.work()))
                        .list()).containsExactlyInAnyOrder(ELM, ASH, OAK);
                Shop corner = Shop_.create().id(1).name("Corner");
                corner.orders().add(Order_.create().key(new OrderKey(1, 7)).note("x"));
                session.add(corner);
                session.flush();
                assertThat(session.select(Shop_.shop).columns(list(Shop_.shop.orders(), Order_.order.key())).list())
                        .containsExactly(List.of(new OrderKey(1, 7)));
            });
        }
    }
}
