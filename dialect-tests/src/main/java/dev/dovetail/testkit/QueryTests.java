package dev.dovetail.testkit;

import static dev.dovetail.query.Functions.hour;
import static dev.dovetail.query.Functions.month;
import static dev.dovetail.query.Functions.year;
import static dev.dovetail.query.Plans.joined;
import static dev.dovetail.query.Plans.selectIn;
import static dev.dovetail.testkit.model.Account_.account;
import static dev.dovetail.testkit.model.Item_.item;
import static dev.dovetail.testkit.model.Sample_.sample;
import static dev.dovetail.testkit.model.Shelf_.shelf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.dialect.Ability;
import dev.dovetail.query.Condition;
import dev.dovetail.testkit.model.Account;
import dev.dovetail.testkit.model.Item;
import dev.dovetail.testkit.model.Item_;
import dev.dovetail.testkit.model.Sample;
import dev.dovetail.testkit.model.Sample_;
import dev.dovetail.testkit.model.Shelf;
import dev.dovetail.testkit.model.Shelf_;
import dev.dovetail.testkit.model.Tag_;
import dev.dovetail.tuple.Tuple2;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What queries read. */
abstract class QueryTests extends WriteTests {
    private static final UUID ID = UUID.fromString("0190e0c4-0000-7000-8000-00000000002a");
    private static final Instant NOW = Instant.parse("2026-11-28T12:34:56.123456Z");

    private static Sample newSample() {
        return Sample_.create().id(ID).flag(true).small((short) -7).number(42).large(1L << 53).real(0.5)
                .amount(new BigDecimal("123456789.125")).text("It's 100% \"Grüße\"\n").bytes(new byte[] {0, 1, -1})
                .day(LocalDate.of(2026, 2, 28)).time(LocalTime.of(23, 59, 58)).instant(NOW)
                .moment(LocalDateTime.of(2026, 11, 28, 12, 34, 56, 123_456_000));
    }

    @Test
    void valuesComeBackAsTheyWereStored() {
        database().transact(session -> {
            session.add(newSample());
            session.add(Sample_.create().id(new UUID(1, 2)));
        });
        database().transact(session -> {
            Sample wanted = newSample();
            Sample found = session.get(Sample_.TYPE, ID);
            assertThat(found.flag()).isTrue();
            assertThat(found.small()).isEqualTo(wanted.small());
            assertThat(found.number()).isEqualTo(wanted.number());
            assertThat(found.large()).isEqualTo(wanted.large());
            assertThat(found.real()).isEqualTo(wanted.real());
            assertThat(found.amount()).isEqualByComparingTo(wanted.amount());
            assertThat(found.text()).isEqualTo(wanted.text());
            assertThat(found.bytes()).isEqualTo(wanted.bytes());
            assertThat(found.day()).isEqualTo(wanted.day());
            assertThat(found.time()).isEqualTo(wanted.time());
            assertThat(found.moment()).isEqualTo(wanted.moment());
            assertThat(found.instant()).isEqualTo(wanted.instant());
            Sample none = session.get(Sample_.TYPE, new UUID(1, 2));
            assertThat(none.flag()).isNull();
            assertThat(none.amount()).isNull();
            assertThat(none.bytes()).isNull();
            assertThat(none.instant()).isNull();
        });
    }

    @Test
    void conditionsCompareValues() {
        database().transact(session -> session.add(newSample()));
        holds(sample.id.eq(ID));
        holds(sample.amount.eq(new BigDecimal("123456789.125")));
        holds(sample.instant.le(NOW).and(sample.instant.gt(NOW.minusSeconds(1))));
        holds(sample.day.between(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 1)));
        holds(sample.text.like("It's 1_0% %"));
        holds(sample.text.startsWith("It's 100%").and(sample.text.contains("grüße").not()));
        holds(sample.text.lower().startsWith("it's"));
        holds(sample.text.substring(5, 8).eq("100"));
        holds(sample.text.concat("x").endsWith("x"));
        holds(sample.text.substring(0, 4).length().eq(4));
        holds(sample.text.indexOf("100").eq(5));
        holds(sample.number.plus(8).dividedBy(3).eq(16));
        holds(sample.number.mod(5).eq(2));
        holds(year(sample.day).eq(2026).and(month(sample.day).eq(2)).and(hour(sample.instant).eq(12)));
        holds(sample.flag.eq(true).and(sample.number.isDistinctFrom(43)));
    }

    private void holds(Condition<Sample> condition) {
        assertThat(read(session -> session.select(sample).where(condition).list())).as("%s", condition).hasSize(1);
        assertThat(read(session -> session.select(sample).where(condition.not()).list())).as("not %s", condition)
                .isEmpty();
    }

    @Test
    void pagesAreCutFromAnOrder() {
        database().transact(session -> {
            for (int i = 0; i < 10; i++) {
                newAccount(session, "n" + i, i % 3);
            }
        });
        database().transact(session -> {
            var ordered = session.select(account).orderBy(account.rank.desc(), account.name);
            assertThat(ordered.limit(3).list()).extracting(Account::name).containsExactly("n2", "n5", "n8");
            assertThat(ordered.limit(2).offset(2).list()).extracting(Account::name).containsExactly("n8", "n1");
            assertThat(ordered.offset(8).list()).extracting(Account::name).containsExactly("n6", "n9");
            assertThat(ordered.limit(0).list()).isEmpty();
        });
    }

    @Test
    void rowsAreGrouped() {
        database().transact(session -> {
            for (int i = 0; i < 10; i++) {
                newAccount(session, "n" + i, i % 3);
            }
        });
        database().transact(session -> {
            var groups = session.select(account).columns(account.rank, account.id.count()).groupBy(account.rank);
            assertThat(groups.orderBy(account.rank).list())
                    .containsExactly(new Tuple2<>(0, 4L), new Tuple2<>(1, 3L), new Tuple2<>(2, 3L));
            var large = groups.having(account.id.count().ge(4L));
            if (dialect().has(Ability.HAVING)) {
                assertThat(large.list()).containsExactly(new Tuple2<>(0, 4L));
            } else {
                assertThatThrownBy(large::list).hasMessageContaining("having(...)");
            }
        });
    }

    @Test
    void nullsStandWhereTheOrderSays() {
        database().transact(session -> {
            session.add(Sample_.create().id(new UUID(0, 1)).number(1));
            session.add(Sample_.create().id(new UUID(0, 2)));
            session.add(Sample_.create().id(new UUID(0, 3)).number(3));
        });
        assertThat(read(session -> session.select(sample).orderBy(sample.number.asc().nullsLast()).list()))
                .extracting(Sample::number).containsExactly(1, 3, null);
        assertThat(read(session -> session.select(sample).orderBy(sample.number.desc().nullsFirst()).list()))
                .extracting(Sample::number).containsExactly(null, 3, 1);
    }

    @Test
    void listsHaveAnyLength() {
        database().transact(session -> newAccount(session, "only", 7));
        for (int size : new int[] {1, 3, 1_001, 70_000}) {
            List<Integer> ranks = LongStream.rangeClosed(7, 6 + size).mapToObj(each -> (int) each).toList();
            List<String> names = LongStream.range(0, size).mapToObj(each -> each == 0 ? "only" : "x'" + each).toList();
            assertThat(read(session -> session.select(account).where(account.rank.in(ranks)).list())).hasSize(1);
            assertThat(read(session -> session.select(account).where(account.name.in(names)).list())).hasSize(1);
            assertThat(read(session -> session.select(account).where(account.rank.notIn(ranks)).list())).isEmpty();
        }
        assertThat(read(session -> session.select(account).where(account.rank.in(List.of())).list())).isEmpty();
    }

    @Test
    void relationshipsAreLoadedInEachWay() {
        database().transact(session -> {
            for (int number = 1; number <= 5; number++) {
                Shelf made = Shelf_.create().room(number % 2).number(number).label("s" + number);
                for (int place = 1; place <= 2; place++) {
                    Item each = Item_.create().name("i" + number + place).price(place);
                    each.tags().add(Tag_.create().name("t" + number + place).uses(1));
                    made.items().add(each);
                }
                session.add(made);
            }
        });
        database().transact(session -> check(session.select(shelf).orderBy(shelf.number).list()));
        database().transact(session -> check(session.select(shelf).orderBy(shelf.number)
                .with(selectIn(shelf.items()).with(selectIn(item.tags()))).list()));
        database().transact(session -> check(session.select(shelf).orderBy(shelf.number)
                .with(joined(shelf.items()).with(joined(item.tags()))).list()));
        assertThat(read(session -> session.select(item).where(item.shelf().label.eq("s3"),
                item.tags().any(each -> each.name.eq("t32"))).list())).extracting(Item::name).containsExactly("i32");
    }

    private static void check(List<Shelf> shelves) {
        assertThat(shelves).extracting(Shelf::label).containsExactly("s1", "s2", "s3", "s4", "s5");
        for (Shelf each : shelves) {
            int number = each.number();
            assertThat(each.items()).extracting(Item::name).containsExactly("i" + number + 1, "i" + number + 2);
            assertThat(each.items().get(1).tags()).extracting(tag -> tag.name()).containsExactly("t" + number + 2);
        }
    }
}
