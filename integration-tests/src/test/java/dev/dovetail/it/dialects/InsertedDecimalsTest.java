package dev.dovetail.it.dialects;

import static dev.dovetail.it.dialects.measure.Measure_.measure;
import static dev.dovetail.query.Functions.expression;
import static dev.dovetail.query.Functions.value;
import static dev.dovetail.query.Shapes.shape;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.dialects.measure.Measure;
import dev.dovetail.it.dialects.measure.Measure_;
import dev.dovetail.it.dialects.measure.MeasuresSchema;
import dev.dovetail.query.Expression;
import dev.dovetail.query.Selection;
import dev.dovetail.query.Values;
import dev.dovetail.session.Session;
import dev.dovetail.tuple.Tuple6;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows that a query inserts have decimals with the digits of their new columns, as objects and updates give them. */
class InsertedDecimalsTest {
    private static final List<String> NUMBERS = List.of("0.005", "-0.005", "0.004999999999", "-0.004999999999", "1.345",
            "-2.675", "2.665", "12345.678901234567", "-99999.994999999999", "7", "-7.1", "0.000000000001", "0",
            "99.995");

    private interface Made {
        Values<Tuple6<String, BigDecimal, Integer, Long, Short, Boolean>> of(Session session);
    }

    private static Selection<Measure, Tuple6<String, BigDecimal, Integer, Long, Short, Boolean>> rows(Session session,
            Expression<Measure, BigDecimal> number) {
        return session.select(measure).where(measure.count.eq(1))
                .columns(shape(Tuple6::new, measure.name, number, value(2), measure.total, measure.little,
                measure.open));
    }

    private static void check(Fixture fixture, String what, Made made, UnaryOperator<BigDecimal> change) {
        try (Session session = fixture.database().openSession()) {
            assertThat(session.insert(measure)
                    .into(measure.name, measure.price, measure.count, measure.total, measure.little, measure.open)
                    .select(made.of(session))).as(what).isEqualTo(NUMBERS.size() + 1);
            List<String> expected = Stream.concat(NUMBERS.stream().map(each -> "n" + each + "="
                    + text(change.apply(new BigDecimal(each)).setScale(2, RoundingMode.HALF_UP))),
                    Stream.of("null=null")).sorted().toList();
            assertThat(session.select(measure).where(measure.count.eq(2)).list().stream()
                    .map(each -> each.name() + "=" + text(each.price())).sorted().toList()).as(what)
                    .isEqualTo(expected);
            for (String each : NUMBERS) {
                BigDecimal stored = change.apply(new BigDecimal(each)).setScale(2, RoundingMode.HALF_UP);
                assertThat(session.select(measure)
                        .where(measure.count.eq(2), measure.name.eq("n" + each), measure.price.eq(stored))
                        .count()).as("%s, %s", what, each).isEqualTo(1);
            }
        }
    }

    private static String text(@Nullable BigDecimal number) {
        return number == null ? "null" : number.stripTrailingZeros().toPlainString();
    }

    @ParameterizedTest
    @EnumSource
    void roundedLikeUpdates(TestDatabase kind) {
        try (Fixture fixture = kind.create(MeasuresSchema.SCHEMA)) {
            fixture.database().transact(session -> {
                for (String each : NUMBERS) {
                    session.add(Measure_.create().name("n" + each).count(1).wide(new BigDecimal(each)));
                }
                session.add(Measure_.create().name("null").count(1));
            });
            UnaryOperator<BigDecimal> same = number -> number;
            Function<Session, Selection<Measure, Tuple6<String, BigDecimal, Integer, Long, Short, Boolean>>> wide
                    = session -> rows(session, measure.wide);
            Expression<Measure, BigDecimal> sql = expression(BigDecimal.class, "{0}", measure.wide);
            check(fixture, "column", wide::apply, same);
            check(fixture, "distinct", session -> wide.apply(session).distinct(), same);
            check(fixture, "page", session -> wide.apply(session).orderBy(measure.wide.desc().nullsLast()).limit(100),
                    same);
            check(fixture, "union", session -> wide.apply(session)
                    .union(rows(session, measure.wide.plus(BigDecimal.ZERO))), same);
            check(fixture, "sum", session -> rows(session, measure.wide.plus(new BigDecimal("0.0025"))),
                    number -> number.add(new BigDecimal("0.0025")));
            check(fixture, "product", session -> rows(session, measure.wide.negated().round(3)),
                    number -> number.negate().setScale(3, RoundingMode.HALF_UP));
            check(fixture, "SQL", session -> rows(session, sql), same);
            check(fixture, "cte", session -> {
                var found = wide.apply(session).cte("found");
                return session.select(found);
            }, same);
            update(fixture, sql);
        }
    }

    private static void update(Fixture fixture, Expression<Measure, BigDecimal> sql) {
        try (Session session = fixture.database().openSession()) {
            session.update(measure).set(measure.price, sql).execute();
            assertThat(session.select(measure).where(measure.wide.isNotNull()).list()).hasSize(NUMBERS.size())
                    .allSatisfy(each -> assertThat(each.price()).isEqualByComparingTo(
                            Objects.requireNonNull(each.wide()).setScale(2, RoundingMode.HALF_UP)));
        }
    }
}
