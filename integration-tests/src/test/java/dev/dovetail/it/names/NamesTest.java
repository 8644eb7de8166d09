package dev.dovetail.it.names;

import static dev.dovetail.it.names.Long64_.long64;
import static dev.dovetail.it.names.Odd_.odd;
import static dev.dovetail.it.names.Order_.order;
import static dev.dovetail.query.Functions.alias;
import static dev.dovetail.query.Functions.count;
import static dev.dovetail.query.Functions.from;
import static dev.dovetail.query.Plans.joined;
import static dev.dovetail.query.Plans.selectIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.catalog.Script;
import dev.dovetail.error.UniqueViolationException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.jdbc.statement.StatementRunner;
import dev.dovetail.jdbc.statement.TransactionOptions;
import dev.dovetail.session.Session;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any name works on any database: reserved words, mixed case, spaces, quotes, other letters, great length. */
class NamesTest {
    static List<TestDatabase> databases() {
        return TestDatabase.all();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void inFiltersAndOrders(TestDatabase kind) {
        try (Fixture fixture = filled(kind)) {
            fixture.database().transact(session -> {
                Order parent = session.select(order)
                        .where(order.group.eq("g"), order.select.eq("s"), order.mixedCase.eq("m"))
                        .where(order.quoted.eq("q"), order.size.eq("z"), order.lengthy.eq("l"))
                        .where(order.longs().any(one -> one.table.eq("t")))
                        .where(order.children().any(child -> child.group.eq("child")))
                        .where(order.odds().any(one -> one.counter.ge(1)))
                        .orderBy(order.quoted.asc(), order.size.desc()).single();
                assertThat(parent.children()).singleElement().returns("child", Order::group);
                assertThat(parent.longs()).singleElement().returns("t", Long64::table);
                assertThat(parent.odds()).extracting(Odd::value).containsExactlyInAnyOrder("one", "two");
                parent.quoted("changed").size("changed").select("changed");
                parent.longs().clear();
                parent.odds().get(0).counter(9);
            });
            try (Session session = fixture.database().openSession()) {
                assertThat(session.select(order).where(order.quoted.eq("changed")).single().longs()).isEmpty();
                assertThat(session.select(order).where(order.parent().group.eq("g")).single().group()).isEqualTo("child");
                assertThat(session.select(odd).where(odd.counter.eq(9)).single().version()).isEqualTo(2);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void inJoinsAndSubqueriesAndGroups(TestDatabase kind) {
        try (Fixture fixture = filled(kind); Session session = fixture.database().openSession()) {
            Odd_<Order> each = order.odds().each();
            assertThat(session.select(order).join(each).columns(order.mixedCase, each.counter).orderBy(each.counter).list())
                    .extracting(row -> row.first() + row.second()).containsExactly("m1", "m2");
            assertThat(session.select(odd).columns(odd.owner().quoted, count()).groupBy(odd.owner().quoted).list())
                    .singleElement().satisfies(row -> assertThat(row.second()).isEqualTo(2L));
            Odd_<Odd> other = alias(Odd_::new);
            assertThat(session.select(odd).where(odd.counter.eq(from(other).value(other.counter.max()))).single().value())
                    .isEqualTo("two");
            assertThat(session.select(order).with(joined(order.parent()), selectIn(order.odds()), selectIn(order.longs()))
                    .where(order.odds().count().gt(1L)).list()).hasSize(1);
            assertThat(session.select(long64).where(long64.orders().any(one -> one.size.eq("z"))).list()).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void inLazyLoadsOfSeveral(TestDatabase kind) {
        try (Fixture fixture = filled(kind); Session session = fixture.database().openSession()) {
            List<Order> orders = session.select(order).orderBy(order.id).list();
            fixture.statements().clear();
            assertThat(orders).extracting(one -> one.odds().size()).containsExactly(2, 0);
            assertThat(orders).extracting(one -> one.longs().size()).containsExactly(1, 0);
            assertThat(orders).extracting(one -> one.children().size()).containsExactly(1, 0);
            assertThat(fixture.statements().sql()).hasSize(3);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void inBulkWritesAndUpserts(TestDatabase kind) {
        try (Fixture fixture = filled(kind); Session session = fixture.database().openSession()) {
            assertThat(session.update(odd).set(odd.counter, odd.counter.plus(10)).where(odd.owner().group.eq("g")).execute())
                    .isEqualTo(2);
            session.insert(long64).set(long64.table, "t").onConflict(long64.table).execute();
            session.insert(long64).set(long64.table, "new").onConflict(long64.table).execute();
            session.insert(order).set(order.select, "s").set(order.quoted, "upserted").set(order.size, "upserted")
                    .onConflict(order.select).update(order.quoted, order.size).execute();
            Order changed = session.select(order).where(order.select.eq("s")).single();
            assertThat(changed.quoted()).isEqualTo("upserted");
            assertThat(changed.size()).isEqualTo("upserted");
            assertThat(session.select(long64).count()).isEqualTo(2);
            assertThat(session.delete(odd).where(odd.counter.gt(11)).execute()).isEqualTo(1);
            session.delete(changed);
            session.delete(changed.children().get(0));
            session.commit();
            assertThat(session.select(order).count()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void inViolationsThatNameTheProperties(TestDatabase kind) {
        try (Fixture fixture = filled(kind); Session session = fixture.database().openSession()) {
            session.add(Order_.create().select("s"));
            assertThatThrownBy(session::flush).isInstanceOf(UniqueViolationException.class)
                    .hasMessageContaining("Order.select");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void inWhatIsReadBackAndMended(TestDatabase kind) {
        try (Fixture fixture = kind.create(NamesSchema.SCHEMA)) {
            assertThat(NamesSchema.SCHEMA.validate(fixture.database())).isEmpty();
            NamesSchema.SCHEMA.dropIn(fixture.database());
            assertThat(NamesSchema.SCHEMA.validate(fixture.database())).hasSizeGreaterThanOrEqualTo(4);
            try (StatementRunner runner =
                    new StatementRunner(fixture.dataSource(), fixture.database().dialect(), List.of(), TransactionOptions.NONE)) {
                Script.statements(NamesSchema.SCHEMA.diff(fixture.database())).forEach(runner::execute);
            }
            assertThat(NamesSchema.SCHEMA.validate(fixture.database())).isEmpty();
        }
    }

    private static Fixture filled(TestDatabase kind) {
        Fixture fixture = kind.create(NamesSchema.SCHEMA);
        fixture.database().transact(session -> {
            Order parent = Order_.create().group("g").select("s").mixedCase("m").quoted("q").size("z").lengthy("l");
            parent.children().add(Order_.create().group("child"));
            parent.longs().add(Long64_.create().table("t"));
            parent.odds().add(Odd_.create().value("one").counter(1));
            parent.odds().add(Odd_.create().value("two").counter(2));
            session.add(parent);
        });
        return fixture;
    }
}
