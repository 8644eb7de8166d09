package dev.dovetail.it.dialects;

import static dev.dovetail.it.dialects.measure.Measure_.measure;
import static dev.dovetail.query.Functions.caseWhen;
import static dev.dovetail.query.Functions.orderedBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.ValueTooLargeException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.dialects.measure.Measure;
import dev.dovetail.it.dialects.measure.Measure_;
import dev.dovetail.it.dialects.measure.MeasuresSchema;
import dev.dovetail.query.Summand;
import dev.dovetail.session.Session;
import dev.dovetail.tuple.Tuple2;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Decimals are computed with exactly, as {@link BigDecimal} does, on every database; also where they are kept as texts. */
class DecimalsTest {
    private static final long SEED = Long.getLong("dovetail.random.seed", System.nanoTime() % 1_000_000);
    private static final int EXPRESSIONS = Integer.getInteger("dovetail.random.decimals", 60);
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

    /** A number, the same in Java, its digits after the point, and the most units of the last digit that any part has. */
    private record Number(Summand<Measure, BigDecimal, BigDecimal> expression, Function<Measure, BigDecimal> value, int scale,
            Function<Measure, BigDecimal> units) {
        static Number of(Summand<Measure, BigDecimal, BigDecimal> expression, Function<Measure, BigDecimal> value, int scale) {
            return new Number(expression, value, scale, each -> value.apply(each).abs().movePointRight(scale));
        }

        Number then(Summand<Measure, BigDecimal, BigDecimal> next, Function<BigDecimal, BigDecimal> change, int places) {
            Function<Measure, BigDecimal> after = each -> change.apply(value.apply(each));
            return new Number(next, after, places, each -> units.apply(each).max(after.apply(each).abs().movePointRight(scale)));
        }

        Number with(Number other, Summand<Measure, BigDecimal, BigDecimal> next,
                BinaryOperator<BigDecimal> both, int places) {
            Function<Measure, BigDecimal> after = each -> both.apply(value.apply(each), other.value.apply(each));
            return new Number(next, after, places, each -> units.apply(each).max(other.units.apply(each))
                    .max(after.apply(each).abs().max(value.apply(each).abs()).max(other.value.apply(each).abs())
                            .movePointRight(places)));
        }
    }

    private static Number number(Random random, int depth) {
        if (depth == 0) {
            return switch (random.nextInt(5)) {
                case 0 -> Number.of(measure.count.asDecimal(), each -> BigDecimal.valueOf(each.count()), 0);
                case 1 -> Number.of(measure.total.asDecimal(), each -> BigDecimal.valueOf(each.total()), 0);
                default -> Number.of(measure.price.plus(BigDecimal.ZERO), Measure::price, 2);
            };
        }
        Number one = number(random, depth - 1);
        BigDecimal constant = BigDecimal.valueOf(1 + random.nextInt(2_000), random.nextInt(4)).stripTrailingZeros();
        int decimals = Math.max(constant.scale(), 0);
        int wider = Math.max(one.scale, decimals);
        Number fixed = Number.of(null, each -> constant, decimals);
        Number other = number(random, random.nextInt(depth));
        int widest = Math.max(one.scale, other.scale);
        int places = random.nextInt(4);
        return switch (random.nextInt(13)) {
            case 0 -> one.with(fixed, one.expression.plus(constant), BigDecimal::add, wider);
            case 1 -> one.with(fixed, one.expression.minus(constant), BigDecimal::subtract, wider);
            case 2 -> one.with(fixed, one.expression.times(constant), BigDecimal::multiply, one.scale + decimals);
            case 3 -> one.with(fixed, one.expression.mod(constant), BigDecimal::remainder, wider);
            case 4 -> one.with(other, one.expression.plus(other.expression), BigDecimal::add, widest);
            case 5 -> one.with(other, one.expression.minus(other.expression), BigDecimal::subtract, widest);
            case 6, 7 -> one.with(other, one.expression.times(other.expression), BigDecimal::multiply, one.scale + other.scale);
            case 8 -> one.then(one.expression.negated(), BigDecimal::negate, one.scale);
            case 9 -> one.then(one.expression.abs(), BigDecimal::abs, one.scale);
            case 10 -> one.then(one.expression.floor(), v -> v.setScale(0, RoundingMode.FLOOR), 0);
            case 11 -> one.then(one.expression.ceil(), v -> v.setScale(0, RoundingMode.CEILING), 0);
            default -> one.then(one.expression.round(places), v -> v.setScale(places, RoundingMode.HALF_UP),
                    Math.min(places, one.scale));
        };
    }

    private static void fill(Session session, int rows) {
        Random random = new Random(SEED);
        for (int i = 0; i < rows; i++) {
            session.add(Measure_.create().name("m" + i).count(random.nextInt(50)).total(random.nextInt(9) - 4L)
                    .price(new BigDecimal(random.nextInt(200_000) - 100_000).movePointLeft(random.nextInt(3)))
                    .wide(i == 0 ? new BigDecimal("123456789.000000000001") : null).big(new BigInteger(40, random)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void expressionsLikeJava(TestDatabase kind) {
        try (Fixture fixture = kind.create(MeasuresSchema.SCHEMA)) {
            fixture.database().transact(session -> fill(session, 12));
            int computed = 0;
            for (long seed = SEED; seed < SEED + EXPRESSIONS; seed++) {
                Random random = new Random(seed);
                Number number = number(random, 1 + random.nextInt(3));
                try (Session session = fixture.database().openSession()) {
                    List<Measure> all = session.select(measure).orderBy(measure.id).list();
                    boolean fits = kind != TestDatabase.SQLITE || all.stream().allMatch(each -> number.units.apply(each)
                            .multiply(BigDecimal.valueOf(all.size())).compareTo(MOST) < 0);
                    if (number.scale > 18 && kind == TestDatabase.SQLITE || !fits) {
                        continue;
                    }
                    check(seed, session, all, number);
                    computed++;
                }
            }
            assertThat(computed).as("seed %d", SEED).isGreaterThan(EXPRESSIONS / 2);
        }
    }

    private static void check(long seed, Session session, List<Measure> all, Number number) {
        List<BigDecimal> expected = all.stream().map(number.value).toList();
        List<BigDecimal> found = session.select(measure).columns(number.expression).orderBy(measure.id).list();
        assertThat(found).as("seed %d", seed).usingElementComparator(BigDecimal::compareTo).isEqualTo(expected);
        assertThat(session.select(measure).columns(number.expression.sum()).single()).as("sum, seed %d", seed)
                .isEqualByComparingTo(expected.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        BigDecimal limit = expected.get(0);
        assertThat(session.select(measure).where(number.expression.le(limit)).list()).as("le, seed %d", seed)
                .containsExactlyInAnyOrderElementsOf(all.stream().filter(each -> number.value.apply(each).compareTo(limit) <= 0).toList());
        assertThat(session.select(measure).orderBy(number.expression.desc(), measure.id.asc()).list()).as("order, seed %d", seed)
                .isEqualTo(all.stream().sorted(Comparator.comparing(number.value).reversed()
                        .thenComparing(Measure::id)).toList());
        assertThat(session.select(measure).columns(number.expression.max()).single()).as("max, seed %d", seed)
                .isEqualByComparingTo(expected.stream().max(BigDecimal::compareTo).orElseThrow());
    }

    @ParameterizedTest
    @EnumSource
    void groupsWindowsAndUpdates(TestDatabase kind) {
        try (Fixture fixture = kind.create(MeasuresSchema.SCHEMA)) {
            fixture.database().transact(session -> {
                for (int i = 0; i < 30; i++) {
                    session.add(Measure_.create().name("m" + i).count(i % 3).price(new BigDecimal("-0.10"))
                            .big(BigInteger.TEN.pow(15)).wide(new BigDecimal("0.000000000001")));
                }
            });
            try (Session session = fixture.database().openSession()) {
                groups(kind, session);
            }
        }
    }

    private static void groups(TestDatabase kind, Session session) {
        var sum = measure.price.times(measure.count.asDecimal()).sum();
        List<Tuple2<Integer, BigDecimal>> groups = session.select(measure).columns(measure.count, sum).groupBy(measure.count)
                .having(sum.lt(BigDecimal.ZERO)).orderBy(sum.asc()).list();
        assertThat(groups).extracting(each -> each.first()).containsExactly(2, 1);
        assertThat(groups).extracting(each -> each.second().stripTrailingZeros())
                .containsExactly(new BigDecimal("-2"), new BigDecimal("-1"));
        var summed = session.select(measure).columns(measure.count, sum).groupBy(measure.count).cte("summed");
        assertThat(session.select(summed).columns(summed.field(sum).plus(new BigDecimal("0.25")).max()).single())
                .isEqualByComparingTo("0.25");
        var chosen = caseWhen(measure.count.eq(1)).then(measure.price).otherwise(new BigDecimal("0.125"));
        assertThat(session.select(measure).columns(chosen).list()).usingElementComparator(BigDecimal::compareTo)
                .contains(new BigDecimal("-0.1"), new BigDecimal("0.125"));
        assertThat(session.select(measure).columns(chosen.plus(measure.price).sum()).list()).singleElement()
                .satisfies(each -> assertThat(new BigDecimal(each.toString())).isEqualByComparingTo("-1.5"));
        assertThat(session.select(measure).columns(measure.big.times(BigInteger.TWO).sum()).single())
                .isEqualTo(BigInteger.TEN.pow(15).multiply(BigInteger.valueOf(60)));
        assertThat(session.select(measure).columns(measure.wide.sum()).single()).isEqualByComparingTo("0.00000000003");
        if (kind != TestDatabase.HSQLDB) {
            List<BigDecimal> running = session.select(measure)
                    .columns(measure.price.sum().over(orderedBy(measure.id))).orderBy(measure.id).list();
            List<BigDecimal> expected = new ArrayList<>();
            for (int i = 1; i <= 30; i++) {
                expected.add(BigDecimal.valueOf(-i, 1));
            }
            assertThat(running).usingElementComparator(BigDecimal::compareTo).isEqualTo(expected);
        }
        session.update(measure).set(measure.price, measure.price.times(new BigDecimal("1.25"))).execute();
        session.expireAll();
        assertPrice(session, "-0.13");
        if (kind != TestDatabase.SQLITE) {
            session.update(measure).set(measure.price, measure.price.dividedBy(new BigDecimal("2.7"))).execute();
            assertPrice(session, "-0.05");
        }
        session.update(measure).set(measure.price, measure.wide.plus(new BigDecimal("7.895"))).execute();
        assertPrice(session, "7.90");
        session.update(measure).set(measure.price, new BigDecimal("0.345")).execute();
        assertPrice(session, "0.35");
    }

    private static void assertPrice(Session session, String stored) {
        session.expireAll();
        assertThat(session.select(measure).list()).allSatisfy(each -> assertThat(each.price()).isEqualByComparingTo(stored));
        assertThat(session.select(measure).where(measure.price.eq(new BigDecimal(stored))).count()).isEqualTo(30);
    }

    /** What would need more than 64 bits is an error, and no number that is nearly right. */
    @ParameterizedTest
    @EnumSource(names = "SQLITE")
    void refusesWhatHasNoRoom(TestDatabase kind) {
        try (Fixture fixture = kind.create(MeasuresSchema.SCHEMA)) {
            fixture.database().transact(session -> {
                session.add(Measure_.create().name("a").price(new BigDecimal("99999999.99")).wide(new BigDecimal("9000000"))
                        .big(BigInteger.TEN.pow(20)));
                session.add(Measure_.create().name("b").wide(new BigDecimal("9000000")).big(BigInteger.ONE));
            });
            BigDecimal large = new BigDecimal("999999999999.99");
            for (Summand<Measure, ?, ?> each : List.<Summand<Measure, ?, ?>>of(measure.price.times(large), measure.big.plus(BigInteger.ONE),
                    measure.wide.plus(measure.wide), measure.price.times(large).minus(large).negated().round(0).mod(BigDecimal.TEN))) {
                try (Session session = fixture.database().openSession()) {
                    assertThatThrownBy(() -> session.select(measure).columns(each).list()).isInstanceOf(ValueTooLargeException.class);
                }
            }
            try (Session session = fixture.database().openSession()) {
                assertThatThrownBy(() -> session.select(measure).columns(measure.wide.sum()).list())
                        .isInstanceOf(ValueTooLargeException.class);
            }
        }
    }
}
