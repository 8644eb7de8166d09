package dev.dovetail.it.dialects;

import static dev.dovetail.it.dialects.odd.Step_.step;
import static dev.dovetail.query.Functions.allOf;
import static dev.dovetail.query.Functions.anyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.dialects.odd.OddSchema;
import dev.dovetail.it.dialects.odd.Step;
import dev.dovetail.it.dialects.odd.Step_;
import dev.dovetail.query.Condition;
import dev.dovetail.session.Session;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lists of values that are longer than any database takes parameters, in queries, deletes and updates. */
class LongListsTest {
    private static final int ROWS = 30;

    private static void fill(Session session) {
        for (int i = 0; i < ROWS; i++) {
            session.add(Step_.create().place(i).key("k " + i).order(i * 1_000).first(0).second(i).steps(0).link("ß" + i));
        }
    }

    private static List<Integer> numbers(int from, int size) {
        List<Integer> numbers = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            numbers.add(from + i);
        }
        return numbers;
    }

    private static List<String> texts(int from, int size) {
        return numbers(from, size).stream().map(each -> "k " + each).toList();
    }

    @ParameterizedTest
    @EnumSource
    void anyNumberOfValues(TestDatabase kind) {
        try (Fixture fixture = kind.create(OddSchema.SCHEMA)) {
            fixture.database().transact(LongListsTest::fill);
            fixture.database().transact(LongListsTest::find);
            fixture.statements().clear();
            fixture.database().transact(session -> {
                session.select(step).where(step.place.in(numbers(0, 1_001))).list();
                session.select(step).where(step.place.in(numbers(5, 2_000))).list();
            });
            if (kind != TestDatabase.MARIADB) {
                assertThat(fixture.statements().sql().get(0)).isEqualTo(fixture.statements().sql().get(1)).hasSizeLessThan(400);
            }
            fixture.database().transact(LongListsTest::change);
        }
    }

    private static void find(Session session) {
        for (int size : new int[] {1_001, 66_000}) {
            assertThat(session.select(step).where(step.place.in(numbers(10, size))).count()).as("%d", size).isEqualTo(20);
            assertThat(session.select(step).where(step.place.notIn(numbers(10, size))).count()).isEqualTo(10);
        }
        assertThat(session.select(step).where(step.key.in(texts(10, 2_000))).count()).isEqualTo(20);
        assertThat(session.select(step).where(step.place.plus(5).in(numbers(10, 2_000))).count()).isEqualTo(25);
        List<Long> ids = new ArrayList<>(session.select(step).columns(step.id).list());
        ids.addAll(numbers(1_000_000, 66_000).stream().map(each -> (long) each).toList());
        assertThat(session.select(step).where(step.id.in(ids), step.key.in(texts(3, 66_000)), step.place.in(numbers(0, 66_000)))
                .list()).hasSize(27);
        assertThat(session.select(step).where(step.key.concat("!").in(texts(3, 66_000).stream().map(each -> each + "!").toList()))
                .columns(step.place).orderBy(step.place.asc()).list()).isEqualTo(numbers(3, 27));
        assertThat(session.select(step).where(step.next().any(next -> next.place.in(numbers(0, 66_000)))).count()).isZero();
    }

    /** Lists that are short, of which a statement has so many that it would have too many parameters. */
    @ParameterizedTest
    @EnumSource
    void manyShortLists(TestDatabase kind) {
        try (Fixture fixture = kind.create(OddSchema.SCHEMA); Session session = fixture.database().openSession()) {
            fill(session);
            session.flush();
            for (int lists : new int[] {15, 18, 110}) {
                List<Condition<Step>> conditions = new ArrayList<>();
                for (int i = 0; i < lists; i++) {
                    conditions.add(i % 2 == 0 ? step.place.notIn(numbers(100 + i, 990)) : step.key.notIn(texts(100 + i, 990)));
                }
                conditions.add(step.place.in(numbers(7, 900)));
                assertThat(session.select(step).where(allOf(conditions)).count()).as("%d", lists).isEqualTo(23);
                assertThat(session.select(step).where(allOf(conditions)).list()).hasSize(23);
            }
        }
    }

    /** SQLite takes no expression that is more than a thousand deep, and a chain of conditions is one. */
    @ParameterizedTest
    @EnumSource
    void anyNumberOfConditions(TestDatabase kind) {
        try (Fixture fixture = kind.create(OddSchema.SCHEMA); Session session = fixture.database().openSession()) {
            fill(session);
            session.flush();
            List<Condition<Step>> conditions = new ArrayList<>();
            Condition<Step> chained = step.place.eq(5);
            Condition<Step> all = step.place.ge(0);
            for (int i = 10; i < 3_010; i++) {
                conditions.add(step.place.eq(i));
                chained = chained.or(step.place.eq(i));
                all = all.and(step.place.ne(i));
            }
            assertThat(session.select(step).where(anyOf(conditions)).count()).isEqualTo(20);
            assertThat(session.select(step).where(chained).count()).isEqualTo(21);
            assertThat(session.select(step).where(all).count()).isEqualTo(10);
            assertThat(session.select(step).where(allOf(conditions.stream().map(Condition::not).toList())).count()).isEqualTo(10);
            assertThat(session.select(step).where(all.not()).count()).isEqualTo(20);
        }
    }

    private static void change(Session session) {
        assertThat(session.update(step).set(step.second, -1).where(step.place.in(numbers(20, 66_000))).execute()).isEqualTo(10);
        assertThat(session.select(step).where(step.second.eq(-1)).count()).isEqualTo(10);
        assertThat(session.delete(step).where(step.key.in(texts(20, 66_000))).execute()).isEqualTo(10);
        assertThat(session.select(step).count()).isEqualTo(20);
    }
}
