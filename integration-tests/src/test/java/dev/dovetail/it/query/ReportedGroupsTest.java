package dev.dovetail.it.query;

import static dev.dovetail.it.query.model.Account_.account;
import static dev.dovetail.it.query.model.Author_.author;
import static dev.dovetail.it.query.model.Book_.book;
import static dev.dovetail.it.query.model.Tally_.tally;
import static dev.dovetail.query.Functions.caseWhen;
import static dev.dovetail.query.Functions.count;
import static dev.dovetail.query.Functions.from;
import static dev.dovetail.query.Functions.value;
import static dev.dovetail.query.Functions.year;
import static dev.dovetail.query.Shapes.shape;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.query.model.Account;
import dev.dovetail.it.query.model.Author;
import dev.dovetail.it.query.model.Author_;
import dev.dovetail.it.query.model.Book;
import dev.dovetail.it.query.model.Book_;
import dev.dovetail.it.query.model.Tally_;
import dev.dovetail.query.Functions;
import dev.dovetail.tuple.Tuple2;
import dev.dovetail.tuple.Tuple3;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What public reports say went wrong in other mappers, about groups, sums and upserts; compared with objects in memory.
 */
class ReportedGroupsTest extends LibraryTest {
    private List<Book> all;

    @BeforeEach
    void read() {
        all = session.select(book).orderBy(book.id).list();
    }

    /** Of jOOQ 2902: sums of decimals compared with a decimal. */
    @Test
    void sumsInHaving() {
        Map<Long, BigDecimal> sums = new TreeMap<>(all.stream().filter(each -> each.price() != null
                && each.authorId() != null)
                .collect(groupingBy(Book::authorId, reducing(BigDecimal.ZERO, Book::price, BigDecimal::add))));
        for (BigDecimal limit : List.of(new BigDecimal("4"), new BigDecimal("99.995"), new BigDecimal("100"),
                new BigDecimal("1000"))) {
            List<Long> expected = sums.entrySet().stream().filter(each -> each.getValue().compareTo(limit) >= 0)
                    .map(Map.Entry::getKey).toList();
            var query = session.select(book).where(book.authorId.isNotNull()).columns(book.authorId)
                    .groupBy(book.authorId)
                    .having(book.price.sum().ge(limit)).orderBy(book.authorId);
            assertThat(query.list()).as("%s", limit).isEqualTo(expected);
            assertThat(query.count()).as("%s", limit).isEqualTo(expected.size());
            assertThat(session.select(book)
                    .columns(book.price.sum().times(new BigDecimal("2")), book.price.max().minus(book.price.min()))
                    .groupBy(book.authorId).having(book.price.avg().gt(limit.doubleValue())).list()).hasSize(
                            (int) all.stream().filter(each -> each.price() != null).collect(groupingBy(each ->
                                    each.authorId() == null ? -1L : each.authorId())).values().stream()
                                    .filter(each -> each.stream()
                                            .mapToDouble(b -> b.price().doubleValue()).average()
                                            .orElseThrow() > limit.doubleValue())
                                    .count());
        }
    }

    /** Of jOOQ 10747, H2 1618 and ebean 1746: computed groups, the same twice, and ordered by an aggregate of them. */
    @Test
    void computedGroupsTwice() {
        var half = book.price.times(new BigDecimal("0.5")).coalesce(new BigDecimal("-1"));
        List<Tuple3<BigDecimal, BigDecimal, Long>> rows = session.select(book).columns(half, half, count())
                .groupBy(half, half)
                .orderBy(book.pages.max().desc(), half.asc()).list();
        Map<BigDecimal, List<Book>> groups = all.stream()
                .collect(groupingBy(each -> each.price() == null ? new BigDecimal(-1)
                : each.price().multiply(new BigDecimal("0.5")).stripTrailingZeros()));
        assertThat(rows).hasSize(groups.size()).allSatisfy(row -> {
            assertThat(row.first()).isEqualByComparingTo(row.second());
            assertThat((long) groups.get(row.first().stripTrailingZeros()).size()).isEqualTo(row.third());
        });
        assertThat(rows).extracting(row -> groups.get(row.first().stripTrailingZeros()).stream().mapToInt(Book::pages)
                .max().orElseThrow())
                .isSortedAccordingTo(Comparator.reverseOrder());
        var tens = book.pages.dividedBy(100).times(100);
        var kind = caseWhen(tens.gt(500)).then(tens).otherwise(tens.negated());
        Map<Integer, Long> expected = all.stream().collect(groupingBy(each -> each.pages() / 100 * 100 > 500
                ? each.pages() / 100 * 100 : -(each.pages() / 100 * 100), counting()));
        assertThat(session.select(book).columns(kind, count()).groupBy(kind)
                .having(kind.gt(-400), book.id.count().gt(1L))
                .orderBy(kind.desc())
                .list()).isEqualTo(expected.entrySet().stream()
                .filter(each -> each.getKey() > -400 && each.getValue() > 1)
                        .sorted(Map.Entry.<Integer, Long>comparingByKey().reversed())
                        .map(each -> new Tuple2<>(each.getKey(), each.getValue()))
                        .toList());
        var decade = year(book.published).dividedBy(10).times(10);
        assertThat(session.select(book).where(book.published.isNotNull()).columns(decade).distinct()
                .orderBy(decade.desc()).list())
                .isEqualTo(all.stream().filter(each -> each.published() != null)
                        .map(each -> each.published().getYear() / 10 * 10)
                        .distinct().sorted(Comparator.reverseOrder()).toList());
    }

    /** Of jOOQ 5068 and 15190: distinct rows, ordered by computed columns, with a page. */
    @Test
    void pagesOfDistinctComputedRows() {
        var twice = book.rating.times(2);
        var lower = book.title.substring(0, 5).lower();
        var query = session.select(book).columns(twice, lower).distinct()
                .orderBy(twice.asc().nullsLast(), lower.desc());
        List<Tuple2<Integer, String>> expected = all.stream()
                .map(each -> new Tuple2<>(each.rating() == null ? null : each.rating() * 2, each.title().substring(0, 5)
                        .toLowerCase())).distinct()
                .sorted(Comparator.comparing((Tuple2<Integer, String> each) -> each.first(),
                        Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(each -> each.second(), Comparator.reverseOrder())).toList();
        assertThat(query.list()).isEqualTo(expected);
        assertThat(query.limit(3).offset(4).list()).isEqualTo(expected.subList(4, 7));
        assertThat(query.count()).isEqualTo(expected.size());
        assertThat(query.limit(3).offset(expected.size() - 1).count()).isEqualTo(1);
    }

    /** Of HHH-17506 and HHH-18175: an upsert by two rows of one batch, and by the identifier, counts the version. */
    @Test
    void upsertsByTheIdentifier() {
        session.insert(account).set(account.email, "a").set(account.label, "1").execute();
        Account one = session.select(account).single();
        for (int i = 0; i < 3; i++) {
            session.insert(account).set(account.id, one.id()).set(account.email, "a").set(account.label, "n" + i)
                    .onConflict(account.id).update(account.label).execute();
        }
        assertThat(one.label()).isEqualTo("n2");
        assertThat(one.version()).isEqualTo(4);
        one.label("own");
        session.flush();
        assertThat(one.version()).isEqualTo(5);
        session.insert(account).set(account.email, "a").set(account.label, "own").onConflict(account.email).execute();
        assertThat(one.version()).isEqualTo(5);
    }

    /** Two roots, grouped by computed values with parameters, paged. */
    @Test
    void pairsGroupedByComputedValues() {
        var pairs = session.from(Book_::new, Author_::new).on((b, a) -> b.authorId.eq(a.id).and(b.pages.gt(100)));
        List<Tuple2<String, Long>> found = pairs.groupBy((b, a) -> a.country.coalesce("none").concat("!"))
                .having((b, a) -> b.pages.plus(1).max().gt(300)).columns((b, a) -> shape(Tuple2::new,
                        a.country.coalesce("none").concat("!"), b.pages.plus(1).sum())).orderBy().list();
        Map<String, Long> expected = new HashMap<>();
        all.stream().filter(b -> b.author() != null && b.pages() > 100).forEach(b -> expected.merge(
                (b.author().country() == null ? "none" : b.author().country()) + "!", b.pages() + 1L, Long::sum));
        assertThat(found).hasSameSizeAs(expected.entrySet()).allSatisfy(
                row -> assertThat(expected).containsEntry(row.first(), row.second()));
        List<Tuple2<Book, Author>> page = pairs.orderBy((b, a) -> a.born.desc().nullsLast()).limit(5).offset(3).list();
        List<Book> ordered = all.stream().filter(b -> b.author() != null && b.pages() > 100)
                .sorted(Comparator.comparing(
                (Book b) -> b.author().born(), Comparator.nullsLast(Comparator.reverseOrder())).thenComparing(Book::id))
                .toList();
        assertThat(page).extracting(Tuple2::first).isEqualTo(ordered.subList(3, 8));
    }

    /** Whole numbers at the end of their type. */
    @Test
    void arithmeticAtTheEnds() {
        session.add(Tally_.create().amount(Integer.MAX_VALUE).wide(Long.MAX_VALUE).small(Short.MAX_VALUE)
                .tiny((byte) 127));
        session.flush();
        var rows = session.select(tally);
        assertThat(rows.where(tally.amount.asLong().plus(1L).eq(2_147_483_648L)).count()).isEqualTo(1);
        assertThat(rows.columns(tally.amount.asLong().times(2L), tally.small.asLong().times(70_000L)).single())
                .isEqualTo(new Tuple2<>(2L * Integer.MAX_VALUE, 70_000L * Short.MAX_VALUE));
        assertThat(rows.columns(tally.wide.minus(1L).mod(1_000_000_007L)).single())
                .isEqualTo((Long.MAX_VALUE - 1) % 1_000_000_007L);
        assertThat(rows.where(tally.wide.in(Long.MAX_VALUE, Long.MIN_VALUE)).count()).isEqualTo(1);
        assertThat(rows.columns(Functions.<dev.dovetail.it.query.model.Tally, Long>value(Long.MIN_VALUE)
                .plus(tally.wide)).single())
                .isEqualTo(-1L);
        assertThat(rows.columns(tally.wide.asDecimal().plus(BigDecimal.ZERO)).list()).allSatisfy(each ->
                assertThat(each).isEqualByComparingTo(BigDecimal.valueOf(Long.MAX_VALUE)));
    }
}
