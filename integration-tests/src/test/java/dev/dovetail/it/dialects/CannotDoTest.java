package dev.dovetail.it.dialects;

import static dev.dovetail.it.dialects.measure.Measure_.measure;
import static dev.dovetail.query.Functions.alias;
import static dev.dovetail.query.Functions.from;
import static dev.dovetail.query.Functions.hour;
import static dev.dovetail.query.Functions.month;
import static dev.dovetail.query.Functions.orderedBy;
import static dev.dovetail.query.Shapes.shape;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.dialects.measure.Measure;
import dev.dovetail.it.dialects.measure.Measure_;
import dev.dovetail.it.dialects.measure.MeasuresSchema;
import dev.dovetail.session.Session;
import dev.dovetail.tuple.Tuple2;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Walks the table of docs/queries.md of what a database cannot do: it says so, and sends nothing; others do it. */
class CannotDoTest {
    /** A row of the table: the databases, how the message begins, and what they cannot do. */
    private record Row(Set<TestDatabase> databases, String message, Consumer<Session> work) {}

    private static Row row(String databases, String message, Consumer<Session> work) {
        Set<TestDatabase> kinds = EnumSet.noneOf(TestDatabase.class);
        List.of(databases.split(" ")).forEach(each -> kinds.add(TestDatabase.valueOf(each)));
        return new Row(kinds, message, work);
    }

    private static final String DECIMALS = "SQLite has no decimal numbers: a BigDecimal is computed with exactly as long as it has"
            + " at most 18 digits in all, and it is known how many of them are after the point.";

    private static final List<Row> ROWS = List.of(
            row("SQLITE", DECIMALS, s -> s.select(measure).columns(measure.price.dividedBy(BigDecimal.TEN)).list()),
            row("SQLITE", DECIMALS, s -> s.select(measure).columns(measure.rate.asDecimal()).list()),
            row("SQLITE", DECIMALS, s -> s.select(measure).columns(measure.wide.times(measure.wide)).list()),
            row("POSTGRESQL HSQLDB", "%s has no mod(...) of floating numbers.",
                    s -> s.select(measure).columns(measure.rate.mod(0.5)).list()),
            row("SQLITE MARIADB", "NaN cannot be stored: %l has no such number.", s -> {
                s.add(Measure_.create().name("nan").rate(Double.NaN));
                s.flush();
            }),
            row("MARIADB", "Infinity cannot be stored: %l has no such number.", s -> {
                s.add(Measure_.create().name("infinite").rate(Double.POSITIVE_INFINITY));
                s.flush();
            }),
            row("MARIADB", "MariaDB has no limit in a query that sees the row outside and gives a list of values.", s -> {
                Measure_<Measure> other = alias(Measure_::new);
                s.select(measure).where(measure.id.in(from(other).where(other.count.eq(measure.count)).limit(1).values(other.id)))
                        .list();
            }),
            row("H2 MARIADB", "%s has no full join. Unite two queries instead, ", s -> s.from(Measure_::new, Measure_::new)
                    .fullOn((a, b) -> a.count.eq(b.count)).columns((a, b) -> shape(Tuple2::new, a.id, b.id)).list()),
            row("HSQLDB", "%s has no windows with an order or partitions: ",
                    s -> s.select(measure).columns(measure.total.sum().over(orderedBy(measure.id))).list()),
            row("HSQLDB SQLITE", "skipLocked() is not possible.", s -> s.select(measure).skipLocked().list()),
            row("HSQLDB SQLITE", "noWait() is not possible.", s -> s.select(measure).forUpdate().noWait().list()),
            row("H2 HSQLDB SQLITE POSTGRESQL MARIADB", "a LocalDate has no time.", s -> hour(measure.day)),
            row("H2 HSQLDB SQLITE POSTGRESQL MARIADB", "a LocalTime has no date.", s -> month(measure.time)));

    private static String name(TestDatabase kind) {
        return switch (kind) {
            case H2 -> "H2";
            case HSQLDB -> "HSQLDB";
            case SQLITE -> "SQLite";
            case POSTGRESQL -> "PostgreSQL";
            case MARIADB -> "MariaDB";
        };
    }

    @ParameterizedTest
    @EnumSource
    void saysSo(TestDatabase kind) {
        try (Fixture fixture = kind.create(MeasuresSchema.SCHEMA)) {
            for (Row row : ROWS) {
                fixture.statements().clear();
                Throwable thrown;
                try (Session session = fixture.database().openSession()) {
                    thrown = catchThrowable(() -> row.work.accept(session));
                }
                String message = row.message.replace("%s", name(kind)).replace("%l", kind.toString());
                if (row.databases.contains(kind)) {
                    assertThat(thrown).as(message).isNotNull().hasMessageContaining(message);
                    assertThat(fixture.statements().sql()).as(message).isEmpty();
                } else {
                    assertThat(thrown).as(message).isNull();
                }
            }
        }
    }
}
