package dev.dovetail.it.dialects;

import static dev.dovetail.it.dialects.measure.Measure_.measure;
import static dev.dovetail.query.Functions.alias;
import static dev.dovetail.query.Functions.from;
import static dev.dovetail.query.Functions.hour;
import static dev.dovetail.query.Functions.value;
import static dev.dovetail.query.Functions.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.DatabaseException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.dialects.measure.Measure;
import dev.dovetail.it.dialects.measure.Measure_;
import dev.dovetail.it.dialects.measure.MeasuresSchema;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What databases compute of wide decimals, long texts, truths and times, beside what Java does. */
class ComputedValuesTest {
    private static final long SEED = Long.getLong("dovetail.random.seed", 7);
    private static final int ROWS = 60;

    private static BigDecimal wide(Random random) {
        BigInteger digits = new BigInteger(random.nextInt(5) == 0 ? 20 : 95, random);
        BigDecimal number = new BigDecimal(digits, 12).setScale(random.nextInt(13), RoundingMode.DOWN);
        return random.nextBoolean() ? number.negate() : number;
    }

    private static void fill(Session session) {
        Random random = new Random(SEED);
        for (int i = 0; i < ROWS; i++) {
            session.add(Measure_.create().name("İstanbul " + i).code(i % 2 == 0 ? "ÄÖ" : "äö").count(i).total(i - 30L)
                    .little((short) i).price(new BigDecimal(random.nextInt(2000) - 1000).movePointLeft(random.nextInt(3)))
                    .wide(i % 10 == 9 ? null : i % 10 == 8 ? BigDecimal.ZERO : wide(random))
                    .big(new BigInteger(90, random).multiply(BigInteger.valueOf(random.nextInt(3) - 1)))
                    .rate(random.nextInt(1000) / 8.0 - 50).open(i % 3 == 0).token(UUID.nameUUIDFromBytes(new byte[] {(byte) i}))
                    .at(Instant.ofEpochSecond(i * 100_000L)).day(LocalDate.of(2000, 1, 1).plusDays(i)).time(LocalTime.of(i % 24, i)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void likeJava(TestDatabase kind) {
        try (Fixture fixture = kind.create(MeasuresSchema.SCHEMA)) {
            fixture.database().transact(ComputedValuesTest::fill);
            try (Session session = fixture.database().openSession()) {
                List<Measure> all = session.select(measure).orderBy(measure.id).list();
                assertThat(all).hasSize(ROWS);
                decimals(session, all);
                arithmetic(kind, session, all);
                texts(session, all);
                others(kind, session, all);
                refused(kind, session);
            }
        }
    }

    private static List<Measure> sorted(List<Measure> all, Comparator<Measure> order) {
        return all.stream().sorted(order.thenComparing(Measure::id)).toList();
    }

    private static void decimals(Session session, List<Measure> all) {
        List<Measure> known = all.stream().filter(each -> each.wide() != null).toList();
        Comparator<Measure> byWide = Comparator.comparing(each -> each.wide());
        Query<Measure> query = session.select(measure).where(measure.wide.isNotNull());
        assertThat(query.orderBy(measure.wide.asc().nullsLast(), measure.id.asc()).list()).isEqualTo(sorted(known, byWide));
        assertThat(query.orderBy(measure.big.desc().nullsLast(), measure.id.asc()).list())
                .isEqualTo(sorted(known, Comparator.comparing((Measure each) -> each.big()).reversed()));
        List<Measure> order = sorted(known, byWide);
        Measure middle = order.get(known.size() / 2);
        BigDecimal limit = middle.wide();
        assertThat(query.where(measure.wide.lt(limit)).count())
                .isEqualTo(known.stream().filter(each -> each.wide().compareTo(limit) < 0).count());
        assertThat(query.where(measure.wide.between(limit, order.get(known.size() - 3).wide())).count())
                .isEqualTo(known.stream().filter(each -> each.wide().compareTo(limit) >= 0
                        && each.wide().compareTo(order.get(known.size() - 3).wide()) <= 0).count());
        assertThat(query.where(measure.wide.eq(limit)).list()).contains(middle);
        assertThat(session.select(measure).where(measure.wide.in(known.stream().map(each -> each.wide()).toList())).count())
                .isEqualTo(known.size());
        assertThat(query.orderBy(measure.wide.asc().nullsLast()).after(middle).list())
                .isEqualTo(order.subList(known.size() / 2 + 1, known.size()));
        assertThat(session.select(measure).columns(measure.wide.max()).single()).isEqualByComparingTo(order.get(order.size() - 1).wide());
        assertThat(session.select(measure).columns(measure.wide.min()).single()).isEqualByComparingTo(order.get(0).wide());
        assertThat(session.select(measure).columns(measure.big.max()).single())
                .isEqualTo(all.stream().map(each -> each.big()).max(Comparator.naturalOrder()).orElseThrow());
    }

    private static void arithmetic(TestDatabase kind, Session session, List<Measure> all) {
        if (kind == TestDatabase.SQLITE) {
            for (var each : List.of(measure.price.dividedBy(new BigDecimal(3)), measure.rate.asDecimal(),
                    measure.wide.times(measure.wide), measure.price.plus(new BigDecimal("1e-19")), measure.price.plus(new BigDecimal("1e20")))) {
                assertThatThrownBy(() -> session.select(measure).columns(each).list()).isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("SQLite has no decimal numbers").hasMessageContaining("asDouble()");
            }
            return;
        }
        for (String number : List.of("0.1", "1e-12", "3", "123456789.125", "1e20")) {
            BigDecimal other = new BigDecimal(number);
            List<BigDecimal> products = session.select(measure).columns(measure.price.times(other)).orderBy(measure.id).list();
            List<BigDecimal> sums = session.select(measure).columns(measure.price.plus(other)).orderBy(measure.id).list();
            List<BigDecimal> values = session.select(measure).columns(value(other)).orderBy(measure.id).list();
            for (int i = 0; i < ROWS; i++) {
                assertThat(products.get(i)).as(number).isEqualByComparingTo(all.get(i).price().multiply(other));
                assertThat(sums.get(i)).as(number).isEqualByComparingTo(all.get(i).price().add(other));
                assertThat(values.get(i)).isEqualByComparingTo(other);
            }
        }
        List<BigDecimal> rests = session.select(measure).columns(measure.price.mod(new BigDecimal("0.7"))).orderBy(measure.id).list();
        List<BigDecimal> thirds = session.select(measure).columns(measure.price.dividedBy(new BigDecimal(3))).orderBy(measure.id).list();
        for (int i = 0; i < ROWS; i++) {
            assertThat(rests.get(i)).isEqualByComparingTo(all.get(i).price().remainder(new BigDecimal("0.7")));
            assertThat(thirds.get(i).subtract(all.get(i).price().divide(new BigDecimal(3), 30, RoundingMode.HALF_UP)).abs())
                    .isLessThan(new BigDecimal("0.00001"));
            assertThat(thirds.get(i).precision()).isLessThan(120);
        }
        assertThat(session.select(measure).columns(measure.price.sum()).single())
                .isEqualByComparingTo(all.stream().map(each -> each.price()).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static void texts(Session session, List<Measure> all) {
        String end = "y".repeat(9_000);
        assertThat(session.select(measure).columns(measure.code.concat(end)).orderBy(measure.id).list())
                .isEqualTo(all.stream().map(each -> each.code() + end).toList());
        assertThat(session.select(measure).columns(measure.code.concat(end).length()).orderBy(measure.id).first()).isEqualTo(9_002);
        assertThat(session.select(measure).where(measure.name.eqIgnoreCase("İstanbul 7")).count()).isEqualTo(1);
        assertThat(session.select(measure).where(measure.name.startsWithIgnoreCase("İstanbul")).count()).isEqualTo(ROWS);
        assertThat(session.select(measure).where(measure.name.containsIgnoreCase("STANBUL")).count()).isEqualTo(ROWS);
        assertThat(session.select(measure).where(measure.code.likeIgnoreCase("%ö")).count()).isGreaterThanOrEqualTo(ROWS / 2);
    }

    private static void others(TestDatabase kind, Session session, List<Measure> all) {
        assertThat(session.select(measure).columns(measure.open.max()).single()).isTrue();
        assertThat(session.select(measure).columns(measure.open.min()).single()).isFalse();
        assertThat(session.select(measure).columns(measure.token.min()).single()).isNotNull()
                .isEqualTo(session.select(measure).columns(measure.token).orderBy(measure.token).first());
        for (int places = -2; places <= 0; places++) {
            int scale = places;
            assertThat(session.select(measure).columns(measure.total.round(scale)).orderBy(measure.id).list()).as("%d", places)
                    .isEqualTo(all.stream().map(each -> BigDecimal.valueOf(each.total()).setScale(scale, RoundingMode.HALF_UP)
                            .longValueExact()).toList());
        }
        if (kind != TestDatabase.POSTGRESQL && kind != TestDatabase.HSQLDB) {
            assertThat(session.select(measure).columns(measure.rate.mod(0.7)).orderBy(measure.id).list())
                    .isEqualTo(all.stream().map(each -> each.rate() % 0.7).toList());
        } else {
            assertThatThrownBy(() -> session.select(measure).columns(measure.rate.mod(0.7)).list())
                    .hasMessageContaining("has no mod(...) of floating numbers");
        }
        var page = session.select(measure).where(measure.open.isTrue()).columns(measure.id).orderBy(measure.id).limit(2);
        assertThat(session.select(measure).where(measure.id.in(page)).orderBy(measure.id).list())
                .containsExactly(all.get(0), all.get(3));
        assertThat(session.select(measure).limit(5_000_000_000L).list()).hasSize(ROWS);
        assertThat(session.select(measure).limit(5).offset(5_000_000_000L).list()).isEmpty();
        var twice = session.select(measure).columns(measure.count, measure.count);
        assertThat(twice.union(twice.orderBy(measure.count.desc()).limit(3)).count()).isEqualTo(ROWS);
        assertThat(session.sql("SELECT COUNT(*) FROM measures WHERE counted = ?", (Object) null).value(Long.class)).isZero();
    }

    private static void refused(TestDatabase kind, Session session) {
        assertThatThrownBy(() -> hour(measure.day)).hasMessageContaining("a LocalDate has no time");
        assertThatThrownBy(() -> year(measure.time)).hasMessageContaining("a LocalTime has no date");
        if (kind == TestDatabase.MARIADB) {
            Measure_<Measure> other = alias(Measure_::new);
            assertThatThrownBy(() -> session.select(measure).where(measure.id.in(
                    from(other).where(other.count.eq(measure.count)).limit(1).values(other.id))).list())
                    .hasMessageContaining("MariaDB has no limit in a query that sees the row outside");
            assertThatThrownBy(() -> session.select(measure).columns(measure.wide.plus(new BigDecimal("1e-31"))).list())
                    .hasMessageContaining("MariaDB has no decimal with so many digits");
        }
        if (kind == TestDatabase.SQLITE || kind == TestDatabase.MARIADB) {
            assertThatThrownBy(() -> session.select(measure).where(measure.rate.eq(Double.NaN)).list())
                    .hasMessageContaining("NaN cannot be stored");
        }
        // The last one, since the database refuses it.
        String number = "SELECT 4294967297" + (kind == TestDatabase.HSQLDB ? " FROM (VALUES (0))" : "");
        assertThatThrownBy(() -> session.sql(number).value(Integer.class)).isInstanceOf(DatabaseException.class);
    }
}
