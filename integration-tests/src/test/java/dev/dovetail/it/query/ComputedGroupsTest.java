package dev.dovetail.it.query;

import static dev.dovetail.it.query.model.Book_.book;
import static dev.dovetail.query.Functions.caseWhen;
import static dev.dovetail.query.Functions.count;
import static dev.dovetail.query.Functions.year;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.query.model.Author_;
import dev.dovetail.it.query.model.Book;
import dev.dovetail.it.query.model.Book_;
import dev.dovetail.query.Condition;
import dev.dovetail.query.Expression;
import dev.dovetail.query.NumberExpression;
import dev.dovetail.query.Selection;
import dev.dovetail.query.StringExpression;
import dev.dovetail.tuple.Tuple2;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Groups by what is computed, of which conditions, an order and other columns are computed again. */
class ComputedGroupsTest extends LibraryTest {
    private <T extends Comparable<T>> void groups(Expression<Book, T> by, Function<Book, T> inJava,
            Condition<Book> having, Predicate<T> holds) {
        Map<T, Long> expected = new TreeMap<>(Comparator.reverseOrder());
        for (Book each : session.select(book).list()) {
            T value = inJava.apply(each);
            if (value != null && holds.test(value)) {
                expected.merge(value, 1L, Long::sum);
            }
        }
        assertThat(expected).isNotEmpty();
        Selection<Book, ?> grouped = session.select(book).columns(count()).groupBy(by).having(having);
        Map<T, Long> found = new TreeMap<>(Comparator.reverseOrder());
        for (Tuple2<T, Long> row : grouped.columns(by, count()).list()) {
            assertThat(found.put(row.first(), row.second())).isNull();
        }
        assertThat(found).isEqualTo(expected);
        assertThat(grouped.columns(by).orderBy(by.desc()).list()).isEqualTo(List.copyOf(expected.keySet()));
        assertThat(grouped.columns(count()).orderBy(by.desc()).list()).isEqualTo(List.copyOf(expected.values()));
        assertThat(grouped.columns(count()).orderBy(by.desc().nullsLast()).list())
                .isEqualTo(List.copyOf(expected.values()));
        assertThat(grouped.columns(by).distinct().count()).isEqualTo(expected.size());
        assertThat(grouped.columns(count()).having(having, having.not().not(), book.id.count().gt(0L)).count())
                .isEqualTo(expected.size());
        assertThat(session.select(book).columns(by).groupBy(by).having(by.isNull()).list()).hasSizeLessThan(2);
        assertThat(session.select(book).columns(by).groupBy(by).having(by.count().gt(0L)).count())
                .isEqualTo(session.select(book).where(by.isNotNull()).columns(by).distinct().count());
    }

    @Test
    void numbers() {
        NumberExpression<Book, Integer> decade = year(book.published).dividedBy(10).times(10);
        groups(decade, each -> each.published() == null ? null : each.published().getYear() / 10 * 10, decade.gt(1990),
                value -> value > 1990);
        NumberExpression<Book, Integer> rest = book.pages.plus(3).mod(7);
        groups(rest, each -> (each.pages() + 3) % 7, rest.between(1, 5).and(rest.ne(2)).and(rest.plus(1).lt(6)),
                value -> value >= 1 && value < 5 && value != 2);
        groups(rest, each -> (each.pages() + 3) % 7, rest.in(1, 3, 5), List.of(1, 3, 5)::contains);
    }

    @Test
    void texts() {
        StringExpression<Book> start = book.title.substring(0, 2).concat("'s");
        groups(start, each -> each.title().substring(0, 2) + "'s", start.gt("I").or(start.startsWith("Gl")),
                value -> value.compareTo("I") > 0 || value.startsWith("Gl"));
        StringExpression<Book> length = caseWhen(book.pages.lt(300)).then("short").when(book.pages.lt(600)).then("o'k")
                .otherwise("long");
        groups(length, each -> each.pages() < 300 ? "short" : each.pages() < 600 ? "o'k" : "long",
                length.concat("!").ne("o'k!"), value -> !value.equals("o'k"));
    }

    @Test
    void partsOfOtherExpressions() {
        NumberExpression<Book, Integer> rest = book.pages.plus(3).mod(7);
        List<Integer> values = session.select(book).list().stream().map(each -> (each.pages() + 3) % 7).distinct()
                .sorted(Collections.reverseOrder()).toList();
        assertThat(session.select(book).columns(rest.times(2).plus(1)).groupBy(rest).orderBy(rest.times(-1)).list())
                .isEqualTo(values.stream().map(each -> each * 2 + 1).toList());
        assertThat(session.select(book).columns(rest, rest.plus(100)).groupBy(rest, rest.plus(100))
                .having(rest.plus(100).lt(200), rest.lt(200)).orderBy(rest.plus(100).desc()).list())
                .isEqualTo(values.stream().map(each -> new Tuple2<>(each, each + 100)).toList());
        assertThat(session.select(book).columns(rest.sum(), rest.max()).groupBy(rest).having(rest.max().gt(1),
                rest.min().lt(6), rest.count().gt(0L)).orderBy(rest.max().desc()).list()).hasSize(
                (int) values.stream().filter(each -> each > 1 && each < 6).count());
        assertThat(session.from(Book_::new, Author_::new).on((b, a) -> b.authorId.eq(a.id))
                .groupBy((b, a) -> a.name.concat("!")).having((b, a) -> a.name.concat("!").gt("C"))
                .columns((b, a) -> a.name.concat("!")).list()).containsExactlyInAnyOrderElementsOf(
                        session.select(book).where(book.author().name.gt("C")).columns(book.author().name.concat("!"))
                                .distinct().list());
        onH2(() -> {
            session.select(book).columns(rest).groupBy(rest).having(rest.gt(1)).list();
            String written = "MOD((b.pages + CAST(3 AS INTEGER)), CAST(7 AS INTEGER))";
            assertThat(sent()).isEqualTo("SELECT " + written + " FROM books b GROUP BY " + written + " HAVING MIN("
                    + written + ") > ?");
        });
    }

    @Test
    void columnsStayAsTheyAre() {
        session.select(book).columns(book.title).groupBy(book.title).having(book.title.gt("I")).list();
        assertThat(sent()).isEqualTo("SELECT b.title FROM books b GROUP BY b.title HAVING b.title > ?");
    }
}
