package dev.dovetail.it.types;

import static dev.dovetail.it.types.Sample_.sample;
import static dev.dovetail.query.Shapes.shape;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.query.NumberAggregate;
import dev.dovetail.query.NumberExpression;
import dev.dovetail.session.Session;
import dev.dovetail.tuple.Tuple7;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sums do not outgrow their type, which the compiler knows. */
class SumsTest {
    static List<TestDatabase> databases() {
        return TestDatabase.all();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void areWideEnough(TestDatabase kind) {
        try (Fixture fixture = kind.create(TypesSchema.SCHEMA); Session session = fixture.database().openSession()) {
            for (int i = 0; i < 3; i++) {
                session.add(Sample_.create().tiny(Byte.MAX_VALUE).small(Short.MAX_VALUE).number(Integer.MAX_VALUE)
                        .twice(0.5).price(new BigDecimal("1.50")).text("abc"));
            }
            assertThat(session.select(sample).where(sample.id.lt(0L)).columns(sample.number.sum()).single()).isNull();
            Tuple7<Long, Long, Long, Long, Long, Double, Long> sums = session.select(sample).columns(sample.tiny.sum(),
                    sample.small.sum(), sample.number.sum(), sample.number.minus(7).negated().sum(), sample.text.length().sum(),
                    sample.twice.sum(), sample.number.sum().coalesce(0L).minus(1L)).single();
            assertThat(sums.first()).isEqualTo(3L * Byte.MAX_VALUE);
            assertThat(sums.second()).isEqualTo(3L * Short.MAX_VALUE);
            assertThat(sums.third()).isEqualTo(3L * Integer.MAX_VALUE);
            assertThat(sums.fourth()).isEqualTo(-3L * (Integer.MAX_VALUE - 7));
            assertThat(sums.fifth()).isEqualTo(9L);
            assertThat(sums.sixth()).isEqualTo(1.5);
            assertThat(sums.seventh()).isEqualTo(3L * Integer.MAX_VALUE - 1);
            assertThat(session.select(sample).columns(sample.price.sum()).single()).isEqualByComparingTo("4.50");

            NumberExpression<Sample, Integer> declared = sample.number.plus(0);
            NumberAggregate<Sample, ? extends Number> wide = declared.sum();
            assertThat(session.select(sample).columns(wide).single()).isEqualTo(3L * Integer.MAX_VALUE);
            assertThat(session.select(sample).columns(sample.number).groupBy(sample.number)
                    .having(sample.number.sum().gt(3L * Integer.MAX_VALUE - 1)).list()).containsExactly(Integer.MAX_VALUE);
        }
    }

    /** The sum of {@code long} is past {@code long}; SQLite, whose numbers end there, says that it has overflowed. */
    @ParameterizedTest
    @MethodSource("databases")
    void ofLong(TestDatabase kind) {
        try (Fixture fixture = kind.create(TypesSchema.SCHEMA); Session session = fixture.database().openSession()) {
            int rows = kind == TestDatabase.SQLITE ? 2 : 5;
            for (int i = 0; i < rows; i++) {
                session.add(Sample_.create().big(3_000_000_000_000_000_001L));
            }
            BigInteger expected = BigInteger.valueOf(3_000_000_000_000_000_001L).multiply(BigInteger.valueOf(rows));
            assertThat(session.select(sample).columns(sample.big.sum()).single()).isEqualTo(expected);
            var sum = sample.big.sum();
            var summed = session.select(sample).columns(sum).cte("summed");
            assertThat(session.select(summed).where(summed.field(sum).gt(BigInteger.TEN)).list()).containsExactly(expected);
            assertThat(session.select(sample).columns(shape(s -> s, sample.big.sum().coalesce(BigInteger.ZERO))).single())
                    .isEqualTo(expected);
            assertThat(session.select(sample).columns(sample.number.asLong().sum()).single()).isNull();
        }
    }
}
