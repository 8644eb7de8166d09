package dev.dovetail.it.query;

import static dev.dovetail.it.query.model.Book_.book;
import static dev.dovetail.it.query.model.Review_.review;
import static dev.dovetail.query.Functions.caseWhen;
import static dev.dovetail.query.Functions.count;
import static dev.dovetail.query.Functions.inline;
import static dev.dovetail.query.Functions.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.query.model.Book;
import dev.dovetail.query.ComparableExpression;
import dev.dovetail.query.Expression;
import dev.dovetail.query.StringExpression;
import dev.dovetail.tuple.Tuple2;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Expressions that hold a value and stand twice in a query: compared with a count of the same in Java. */
class RepeatedValuesTest extends LibraryTest {
    private <T extends Comparable<T>> void histogram(Expression<Book, T> expression, Function<Book, T> inJava) {
        Map<T, Long> expected = new TreeMap<>();
        for (Book each : session.select(book).list()) {
            expected.merge(inJava.apply(each), 1L, Long::sum);
        }
        Map<T, Long> found = new TreeMap<>();
        for (Tuple2<T, Long> row : session.select(book).columns(expression, count()).groupBy(expression)
                .orderBy(expression.asc()).list()) {
            assertThat(found.put(row.first(), row.second())).isNull();
        }
        assertThat(found).isEqualTo(expected);
        assertThat(session.select(book).columns(expression).groupBy(expression).having(book.id.count().gt(0L)).list())
                .containsExactlyInAnyOrderElementsOf(expected.keySet());
        assertThat(session.select(book).columns(expression).distinct().orderBy(expression.desc()).list())
                .containsExactlyInAnyOrderElementsOf(expected.keySet());
        assertThat(session.select(book).columns(expression).distinct().count()).isEqualTo(expected.size());
    }

    @Test
    void sums() {
        histogram(book.pages.plus(1), each -> each.pages() + 1);
        onH2(() -> {
            session.select(book).columns(book.pages.plus(1), count()).groupBy(book.pages.plus(1)).list();
            assertThat(sent()).isEqualTo("SELECT (b.pages + CAST(1 AS INTEGER)), COUNT(*) FROM books b"
                    + " GROUP BY (b.pages + CAST(1 AS INTEGER))");
        });
    }

    @Test
    void remaindersAndQuotients() {
        histogram(book.pages.mod(7), each -> each.pages() % 7);
        histogram(book.pages.dividedBy(100), each -> each.pages() / 100);
        histogram(book.pages.times(-3).minus(5), each -> each.pages() * -3 - 5);
    }

    /** Two databases take the columns of a computed group for those of a single row there. */
    @Test
    void conditionsOnComputedGroups() {
        Map<Integer, List<Book>> groups = session.select(book).list().stream()
                .collect(Collectors.groupingBy(each -> each.pages() % 6));
        assertThat(session.select(book).columns(book.pages.mod(6), count()).groupBy(book.pages.mod(6))
                .having(book.pages.mod(6).gt(1).and(book.pages.sum().gt(0L)).or(book.pages.mod(6).sum().lt(0L)))
                .orderBy(book.pages.mod(6)).list()).isEqualTo(groups.entrySet().stream().filter(each -> each.getKey() > 1)
                .map(each -> new Tuple2<>(each.getKey(), (long) each.getValue().size())).toList());
        onH2(() -> assertThat(sent()).contains(" HAVING (MIN(MOD(b.pages, CAST(6 AS INTEGER))) > ? AND SUM(b.pages) > ?"
                + " OR SUM(MOD(b.pages, CAST(6 AS INTEGER))) < ?) ORDER BY MOD("));
    }

    @Test
    void texts() {
        histogram(book.title.concat("'s \\ {0} ?"), each -> each.title() + "'s \\ {0} ?");
        histogram(book.title.substring(0, 2), each -> each.title().substring(0, 2));
    }

    @Test
    void cases() {
        StringExpression<Book> length = caseWhen(book.pages.lt(300)).then("short").when(book.pages.lt(600)).then("o'k")
                .otherwise("long");
        histogram(length, each -> each.pages() < 300 ? "short" : each.pages() < 600 ? "o'k" : "long");
        LocalDate day = LocalDate.of(2000, 2, 29);
        histogram(caseWhen(book.published.lt(day)).then("old").otherwise("new"),
                each -> each.published() != null && each.published().isBefore(day) ? "old" : "new");
        histogram(caseWhen(book.price.gt(new BigDecimal("20.50"))).then(1).otherwise(0),
                each -> each.price() != null && each.price().compareTo(new BigDecimal("20.50")) > 0 ? 1 : 0);
        histogram(caseWhen(book.inPrint.eq(true)).then(1L).otherwise(3_000_000_000L),
                each -> each.inPrint() ? 1L : 3_000_000_000L);
    }

    @Test
    void entitiesOfMultiplyingJoinsOrderedByOne() {
        var each = book.reviews().each();
        List<Book> found = session.select(book).join(each).where(each.stars.gt(1))
                .orderBy(book.pages.mod(3).asc(), book.id.asc()).list();
        List<Book> expected = session.select(book).list().stream()
                .filter(one -> one.reviews().stream().anyMatch(review -> review.stars() > 1))
                .sorted(Comparator.comparing((Book one) -> one.pages() % 3).thenComparing(Book::id)).toList();
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void valuesOfTheConditionsStayParameters() {
        session.select(book).where(book.title.ne("x")).columns(book.pages.plus(1), count()).groupBy(book.pages.plus(1)).list();
        onH2(() -> assertThat(sent()).isEqualTo(
                "SELECT (b.pages + CAST(1 AS INTEGER)), COUNT(*) FROM books b WHERE b.title <> ?"
                        + " GROUP BY (b.pages + CAST(1 AS INTEGER))"));
    }

    @Test
    void inlineWritesTheValue() {
        assertThat(session.select(review).where(review.stars.gt(inline(3))).count())
                .isEqualTo(session.select(review).where(review.stars.gt(3)).count());
        onH2(() -> {
            session.select(review).where(review.stars.gt(inline(3))).count();
            assertThat(sent()).isEqualTo("SELECT COUNT(*) FROM reviews r WHERE r.stars > 3");
        });
        for (Comparable<?> each : List.of("it's", "a\\b", true, 7, -7, 5_000_000_000L, 1.5, -2.5e-7, new BigDecimal("12.30"),
                LocalDate.of(2024, 2, 29), LocalTime.of(23, 59, 58), LocalDateTime.of(2024, 2, 29, 1, 2, 3),
                Instant.parse("2024-02-29T01:02:03Z"), UUID.fromString("00000000-0000-4000-8000-000000000001"))) {
            equal(each);
        }
    }

    private <T extends Comparable<T>> void equal(Comparable<?> any) {
        @SuppressWarnings("unchecked")
        T each = (T) any;
        ComparableExpression<Book, T> written = inline(each);
        ComparableExpression<Book, T> bound = value(each);
        assertThat(session.select(book).where(written.eq(bound)).count()).as(each.toString()).isEqualTo(60);
    }
}
