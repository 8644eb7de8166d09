package dev.dovetail.it.types;

import static dev.dovetail.it.types.Sample_.sample;
import static dev.dovetail.query.Functions.caseWhen;
import static dev.dovetail.query.Functions.count;
import static dev.dovetail.query.Functions.scalar;
import static dev.dovetail.query.Functions.value;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.query.Column;
import dev.dovetail.query.ComparableExpression;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;
import dev.dovetail.tuple.Tuple2;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Values of each type in lists of any length, groups, pages, unions and expressions: compared with the same in Java.
 */
class TypesInQueriesTest {
    private static final int ROWS = 24;

    /** A column, how a row is written and read, and its values by number, ascending. */
    private record Kind<T, C extends Column<Sample, T> & ComparableExpression<Sample, T>>(C column,
            BiConsumer<Sample, T> write, Function<Sample, T> read, IntFunction<T> values) {
        @Override
        public String toString() {
            return column.toString();
        }
    }

    private static <T, C extends Column<Sample, T> & ComparableExpression<Sample, T>> Kind<T, C> of(C column,
            BiConsumer<Sample, T> write, Function<Sample, T> read, IntFunction<T> values) {
        return new Kind<>(column, write, read, values);
    }

    private static List<Kind<?, ?>> kinds() {
        Instant start = Instant.parse("1969-12-31T23:59:50.123456Z");
        return List.of(
                of(sample.tiny, Sample::tiny, Sample::tiny, i -> (byte) (i % 100 - 5)),
                of(sample.small, Sample::small, Sample::small, i -> (short) (i * 7 - 50)),
                of(sample.number, Sample::number, Sample::number, i -> Integer.MIN_VALUE + i),
                of(sample.big, Sample::big, Sample::big, i -> Long.MAX_VALUE - 100_000 + i),
                of(sample.single, Sample::single, Sample::single, i -> i * 0.25f - 1),
                of(sample.twice, Sample::twice, Sample::twice, i -> i * 0.1 - 1),
                of(sample.letter, Sample::letter, Sample::letter, i -> (char) ('A' + i)),
                of(sample.text, Sample::text, Sample::text, i -> String.format("%05d'?\\%%", i)),
                of(sample.longText, Sample::longText, Sample::longText, i -> String.format("%05d\"\n", i)),
                of(sample.price, Sample::price, Sample::price, i -> new BigDecimal(i - 10).movePointLeft(10)),
                of(sample.exact, Sample::exact, Sample::exact, i -> new BigDecimal(i - 10).movePointLeft(20)
                        .add(new BigDecimal("1e9"))),
                of(sample.huge, Sample::huge, Sample::huge, i -> BigInteger.TEN.pow(37).add(BigInteger.valueOf(i))),
                of(sample.uuid, Sample::uuid, Sample::uuid, i -> new UUID(0x1000L + i, 5)),
                of(sample.date, Sample::date, Sample::date, i -> LocalDate.of(1600, 2, 27).plusDays(i * 40L)),
                of(sample.time, Sample::time, Sample::time, i -> LocalTime.of(0, 0, 0).plusNanos(i * 1_234_567_000L)),
                of(sample.dateTime, Sample::dateTime, Sample::dateTime, i -> LocalDateTime.of(2024, 3, 31, 1, 59, 59)
                        .plusNanos(
                        i * 100_000_001_000L)),
                of(sample.instant, Sample::instant, Sample::instant, i -> start.plusNanos(i * 1_500_001_000L)),
                of(sample.moment, Sample::moment, Sample::moment, i -> start.plusNanos(i * 1_000_001_000L)
                        .atOffset(ZoneOffset.ofHours(i % 5 - 2))));
    }

    private static <T, C extends Column<Sample, T> & ComparableExpression<Sample, T>> int number(Kind<T, C> kind,
            T found) {
        for (int i = 0; i < 2_500; i++) {
            if (same(kind.values().apply(i), found)) {
                return i;
            }
        }
        throw new AssertionError(kind + " found " + found);
    }

    private static boolean same(Object one, Object other) {
        return one instanceof BigDecimal decimal ? decimal.compareTo((BigDecimal) other) == 0
                : one instanceof OffsetDateTime time ? time.isEqual((OffsetDateTime) other) : one.equals(other);
    }

    @ParameterizedTest
    @EnumSource
    void likeJava(TestDatabase database) {
        try (Fixture fixture = database.create(TypesSchema.SCHEMA)) {
            List<String> faults = new ArrayList<>();
            for (Kind<?, ?> kind : kinds()) {
                try (Session session = fixture.database().openSession()) {
                    run(session, kind);
                } catch (RuntimeException | AssertionError e) {
                    faults.add(kind + ": " + e.toString().replace('\n', ' '));
                }
            }
            assertThat(String.join("\n", faults)).isEmpty();
        }
    }

    private interface Check {
        <T, C extends Column<Sample, T> & ComparableExpression<Sample, T>> void run(Session session, Kind<T, C> kind,
                List<Integer> numbers, List<Sample> all);
    }

    private static <T, C extends Column<Sample, T> & ComparableExpression<Sample, T>> void run(Session session,
            Kind<T, C> kind) {
        Random random = new Random(3);
        List<Integer> numbers = new ArrayList<>();
        List<Sample> all = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            Integer number = i % 6 == 5 ? null : random.nextInt(12);
            Sample row = Sample_.create();
            if (number != null) {
                kind.write().accept(row, kind.values().apply(number));
            }
            numbers.add(number);
            all.add(session.add(row));
        }
        session.flush();
        for (Check check : checks()) {
            check.run(session, kind, numbers, all);
        }
    }

    /** The last one changes rows. */
    private static List<Check> checks() {
        List<Check> checks = new ArrayList<>();
        checks.add(new Check() {
            @Override
            public <T, C extends Column<Sample, T> & ComparableExpression<Sample, T>> void run(Session session,
                    Kind<T, C> kind, List<Integer> numbers, List<Sample> all) {
                for (int size : new int[] {2, 1_001}) {
                    List<T> values = new ArrayList<>();
                    for (int i = 0; i < size; i++) {
                        values.add(kind.values()
                                .apply(kind.column() == (Object) sample.letter ? 4 + i % 60 : 4 + i % 90));
                    }
                    long in = numbers.stream().filter(each -> each != null && each >= 4 && each < 4 + size).count();
                    long out = numbers.stream().filter(each -> each != null && !(each >= 4 && each < 4 + size)).count();
                    assertThat(session.select(sample).where(kind.column().in(values)).count()).as("%d", size)
                            .isEqualTo(in);
                    assertThat(session.select(sample).where(kind.column().notIn(values)).count()).as("not %d", size)
                            .isEqualTo(out);
                    if (size > 2) {
                        continue; // A long list of computed values takes a second on MariaDB.
                    }
                    assertThat(session.select(sample).where(kind.column().coalesce(kind.values().apply(4)).in(values))
                            .count())
                            .as("computed %d", size).isEqualTo(ROWS - out);
                    assertThat(session.select(sample)
                            .where(caseWhen(kind.column().in(values)).then(1).otherwise(2).eq(1)).count())
                            .isEqualTo(in);
                }
            }
        });
        checks.add(new Check() {
            @Override
            public <T, C extends Column<Sample, T> & ComparableExpression<Sample, T>> void run(Session session,
                    Kind<T, C> kind, List<Integer> numbers, List<Sample> all) {
                var filled = kind.column().coalesce(kind.values().apply(7));
                List<Tuple2<T, Long>> rows = session.select(sample).columns(filled, count()).groupBy(filled)
                        .having(filled.ne(kind.values().apply(3))).orderBy(filled.asc()).list();
                Map<Integer, Long> expected = numbers.stream().map(each -> each == null ? 7 : each)
                        .filter(each -> each != 3)
                        .collect(groupingBy(each -> each, counting()));
                assertThat(rows.stream().map(each -> number(kind, each.first()) + "=" + each.second()).toList())
                        .isEqualTo(expected.entrySet().stream().sorted(Map.Entry.comparingByKey())
                                .map(each -> each.getKey() + "=" + each.getValue()).toList());
                var distinct = session.select(sample).columns(filled).distinct().orderBy(filled.desc());
                assertThat(distinct.list().stream().map(each -> number(kind, each)).toList())
                        .isEqualTo(numbers.stream().map(each -> each == null ? 7 : each).distinct()
                                .sorted(Comparator.reverseOrder())
                                .toList());
                assertThat(distinct.limit(2).unionAll(distinct.offset(1).limit(1)).count()).isEqualTo(3);
                assertThat(distinct.count()).isEqualTo(distinct.list().size());
                assertThat(number(kind, session.select(sample).columns(kind.column().max()).single())).isEqualTo(numbers
                        .stream().filter(each -> each != null).mapToInt(each -> each).max().orElseThrow());
                assertThat(session.select(sample)
                        .where(kind.column().eq(scalar(session.select(sample).columns(kind.column().min()))))
                        .count()).isEqualTo(numbers.stream().filter(each -> each != null && each == numbers.stream()
                                .filter(one -> one != null).mapToInt(one -> one).min().orElseThrow()).count());
            }
        });
        checks.add(new Check() {
            @Override
            public <T, C extends Column<Sample, T> & ComparableExpression<Sample, T>> void run(Session session,
                    Kind<T, C> kind, List<Integer> numbers, List<Sample> all) {
                Comparator<Sample> byNumber = Comparator.comparing(each -> numbers.get(all.indexOf(each)),
                        Comparator.nullsFirst(Comparator.reverseOrder()));
                List<Sample> expected = all.stream()
                        .sorted(byNumber.thenComparing(Sample::id, Comparator.reverseOrder())).toList();
                Query<Sample> query = session.select(sample)
                        .orderBy(kind.column().desc().nullsFirst(), sample.id.desc());
                List<Sample> found = new ArrayList<>();
                for (List<Sample> page = query.limit(5)
                        .list(); !page.isEmpty(); page = query.after(query.position(page.get(
                        page.size() - 1))).limit(5).list()) {
                    found.addAll(page);
                }
                assertThat(found).isEqualTo(expected);
                Query<Sample> filled = session.select(sample)
                        .orderBy(kind.column().coalesce(kind.values().apply(6)), sample.id);
                assertThat(filled.after(kind.values().apply(6), Long.MAX_VALUE).count())
                        .isEqualTo(numbers.stream().filter(each -> each != null && each > 6).count());
            }
        });
        checks.add(new Check() {
            @Override
            public <T, C extends Column<Sample, T> & ComparableExpression<Sample, T>> void run(Session session,
                    Kind<T, C> kind, List<Integer> numbers, List<Sample> all) {
                T five = kind.values().apply(5);
                Query<Sample> query = session.select(sample);
                assertThat(query.where(kind.column().isDistinctFrom(five)).count())
                        .isEqualTo(numbers.stream().filter(each -> each == null || each != 5).count());
                assertThat(query.where(kind.column().nullIf(five).isNull()).count())
                        .isEqualTo(numbers.stream().filter(each -> each == null || each == 5).count());
                assertThat(query.where(kind.column().between(kind.values().apply(2), five)).count())
                        .isEqualTo(numbers.stream().filter(each -> each != null && each >= 2 && each <= 5).count());
                assertThat(query.where(value(kind.column(), five).le(kind.column())).count())
                        .isEqualTo(numbers.stream().filter(each -> each != null && each >= 5).count());
                var table = query.columns(kind.column().coalesce(five)).cte("found");
                assertThat(session.select(table).count()).isEqualTo(ROWS);
                assertThat(session.update(sample).set(kind.column(), kind.column().coalesce(five))
                        .where(kind.column().notIn(List.of(
                        kind.values().apply(1))).or(kind.column().isNull())).execute())
                        .isEqualTo((int) numbers.stream().filter(each -> each == null || each != 1).count());
                assertThat(query.where(kind.column().eq(five)).count())
                        .isEqualTo(numbers.stream().filter(each -> each == null || each == 5).count());
                session.expireAll();
                assertThat(number(kind, kind.read().apply(all.get(5)))).isEqualTo(5);
            }
        });
        return checks;
    }
}
