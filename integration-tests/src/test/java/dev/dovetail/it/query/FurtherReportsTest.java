package dev.dovetail.it.query;

import static dev.dovetail.it.query.model.Author_.author;
import static dev.dovetail.it.query.model.Book_.book;
import static dev.dovetail.it.query.model.Review_.review;
import static dev.dovetail.query.Functions.alias;
import static dev.dovetail.query.Functions.count;
import static dev.dovetail.query.Functions.from;
import static dev.dovetail.query.Functions.scalar;
import static dev.dovetail.query.Functions.value;
import static dev.dovetail.query.Plans.selectIn;
import static dev.dovetail.query.Shapes.shape;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.query.model.Author;
import dev.dovetail.it.query.model.Book;
import dev.dovetail.it.query.model.Book_;
import dev.dovetail.query.Cte;
import dev.dovetail.query.Query;
import dev.dovetail.tuple.Tuple2;
import dev.dovetail.tuple.Tuple3;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What further public reports say went wrong in other mappers, about pages, lists and unions; compared with objects in
 * memory.
 */
class FurtherReportsTest extends LibraryTest {
    private List<Book> all;

    @BeforeEach
    void read() {
        all = session.select(book).orderBy(book.id).list();
    }

    /** Of sqlakeyset 108: the order has a value in the place of null, which pages go on from. */
    @Test
    void pagesByWhatReplacesNull() {
        LocalDate none = LocalDate.of(2005, 1, 1);
        var when = book.published.coalesce(none).desc();
        var rating = book.rating.coalesce(3);
        Query<Book> query = session.select(book).orderBy(when).orderBy(rating);
        Comparator<Book> order = Comparator.comparing((Book each) -> each.published() == null ? none : each.published())
                .reversed()
                .thenComparing(each -> each.rating() == null ? 3 : each.rating()).thenComparing(Book::id);
        List<Book> expected = all.stream().sorted(order).toList();
        List<Book> found = new ArrayList<>();
        Query<Book> page = query;
        for (int i = 0; i < 12; i++) {
            var rows = page.limit(5).columns(book, book.published.coalesce(none), rating).list();
            rows.forEach(each -> found.add(each.first()));
            var last = rows.get(4);
            page = query.after(last.second(), last.third(), last.first().id());
        }
        assertThat(found).isEqualTo(expected);
        assertThat(page.list()).isEmpty();
        Query<Book> bySum = session.select(book).orderBy(book.pages.plus(book.rating.coalesce(0)).times(2).desc());
        Comparator<Book> sums =
                Comparator.comparing((Book each) -> -2 * (each.pages() + (each.rating() == null ? 0 : each.rating())));
        List<Book> ordered = all.stream().sorted(sums.thenComparing(Book::id)).toList();
        Book tenth = ordered.get(9);
        assertThat(bySum.after(2 * (tenth.pages() + (tenth.rating() == null ? 0 : tenth.rating())), tenth.id()).list())
                .isEqualTo(ordered.subList(10, 60));
    }

    /**
     * Of MR.EntityFrameworkCore.KeysetPagination 24 and 56, and of metabase 77961: a constant order, and joins of many.
     */
    @Test
    void pagesWhereAllAreEqual() {
        session.update(book).setNull(book.published).set(book.title, "same").execute();
        session.expireAll();
        List<Long> ids = all.stream().map(Book::id).sorted(Comparator.reverseOrder()).toList();
        Query<Book> query = session.select(book).leftJoin(book.reviews())
                .orderBy(book.published.desc().nullsFirst(), book.title, book.id.desc());
        List<Long> found = new ArrayList<>();
        for (List<Book> page = query.limit(7).list(); !page.isEmpty(); page = query.after(page.get(page.size() - 1))
                .limit(7).list()) {
            page.forEach(each -> found.add(each.id()));
        }
        assertThat(found).isEqualTo(ids);
    }

    /** Of SQLAlchemy 8094, peewee 2247 and diesel 3151: pages within unions, and unions of them within others. */
    @Test
    void unionsOfPages() {
        var ids = session.select(book).columns(book.id);
        var first = ids.orderBy(book.id).limit(3);
        var last = ids.orderBy(book.id.desc()).limit(2);
        var third = ids.orderBy(book.id).limit(1).offset(10);
        List<Long> ends =
                List.of(all.get(0).id(), all.get(1).id(), all.get(2).id(), all.get(58).id(), all.get(59).id());
        assertThat(first.union(last).orderBy(1).list()).isEqualTo(ends);
        assertThat(first.unionAll(last).orderBy(1).list()).isEqualTo(ends);
        assertThat(ids.where(book.id.eq(all.get(2).id())).unionAll(first).orderByDescending(1).limit(2).list())
                .containsExactly(all.get(2).id(), all.get(2).id());
        assertThat(first.union(last).union(third).except(last).orderBy(1).list())
                .containsExactly(all.get(0).id(), all.get(1).id(), all.get(2).id(), all.get(10).id());
        assertThat(session.select(book).where(book.id.in(first.union(last).orderBy(1).limit(4))).orderBy(book.id)
                .list())
                .extracting(Book::id).isEqualTo(ends.subList(0, 4));
        Cte<Long> found = first.unionAll(last.except(third)).cte("books");
        assertThat(session.select(found).orderBy(found.field(book.id).desc()).list()).isEqualTo(ends.stream()
                .sorted(Comparator.reverseOrder()).toList());
        assertThat(first.intersect(ids.orderBy(book.id).offset(1)).count()).isEqualTo(2);
        var nothing = session.select(book).where(book.id.in(List.of())).columns(book.price, book.rating);
        assertThat(nothing.unionAll(session.select(book).where(book.price.isNull()).columns(book.price, book.rating))
                .list())
                .hasSize((int) all.stream().filter(each -> each.price() == null).count());
    }

    /** Of SQLAlchemy 11159, 13581 and 6060: one table expression, read in several places and by others. */
    @Test
    void tablesThatReadTables() {
        Cte<Tuple2<Long, Integer>> most = session.select(book).where(book.authorId.isNotNull())
                .columns(book.authorId, book.pages.max())
                .groupBy(book.authorId).cte("latest");
        var maximum = book.pages.max();
        Cte<Tuple2<Long, Integer>> tops = session.select(book).where(book.authorId.isNotNull())
                .columns(shape(Tuple2::new, book.authorId, maximum)).groupBy(book.authorId).cte("latest");
        Cte<Tuple2<Long, Integer>> better = session.select(tops)
                .where(tops.field(maximum).gt(scalar(session.select(tops)
                .columns(tops.field(maximum).min())))).cte("latest");
        Map<Long, Integer> expected = new HashMap<>();
        all.stream().filter(each -> each.authorId() != null)
                .forEach(each -> expected.merge(each.authorId(), each.pages(), Math::max));
        int least = expected.values().stream().min(Comparator.naturalOrder()).orElseThrow();
        assertThat(session.select(better).list())
                .hasSize((int) expected.values().stream().filter(each -> each > least).count());
        var writers = session.select(better).columns(better.field(tops.field(book.authorId)));
        List<Book> found = session.select(book).where(book.authorId.in(writers),
                book.authorId.notIn(session.select(tops).where(tops.field(maximum).gt(900))
                        .columns(tops.field(book.authorId))))
                .orderBy(book.id).list();
        assertThat(found)
                .isEqualTo(all.stream().filter(each -> each.authorId() != null && expected.get(each.authorId()) > least
                && expected.get(each.authorId()) <= 900).toList());
        assertThat(session.select(most).count()).isEqualTo(expected.size());
    }

    /** Of SQLAlchemy 9199: collections of what a table expression finds, with a limit, loaded apart. */
    @Test
    void collectionsOfWhatATableFinds() {
        session.rollback();
        Cte<Long> few = session.select(author).where(author.books().count().gt(5L)).columns(author.id).cte("authors");
        List<Author> authors = session.select(author)
                .where(author.id.in(session.select(few).columns(few.field(author.id))))
                .with(selectIn(author.books()).where(book.pages.gt(200)).orderBy(book.pages.desc()).limit(2)
                        .with(selectIn(book.reviews()).where(review.stars.ge(3)))).orderBy(author.name).limit(3).list();
        assertThat(authors).isNotEmpty().allSatisfy(each -> assertThat(each.books()).isEqualTo(all.stream()
                .filter(one -> Objects.equals(one.authorId(), each.id()) && one.pages() > 200)
                .sorted(Comparator.comparingInt((Book one) -> one.pages()).reversed().thenComparing(Book::id)).limit(2)
                .toList()));
    }

    /** Lists with null in memory, and negated lists beside null columns. */
    @Test
    void negatedListsAndNulls() {
        for (var condition : List.of(book.rating.notIn(1, 2), book.rating.in(1, 2).not())) {
            assertThat(session.select(book).where(condition).orderBy(book.id).list()).as("%s", condition)
                    .isEqualTo(all.stream().filter(each -> each.rating() != null && each.rating() > 2).toList());
        }
        assertThat(session.select(book).where(book.rating.notIn(List.of())).count()).isEqualTo(60);
        assertThat(session.select(book).where(book.rating.in(List.of()).not()).count()).isEqualTo(60);
        List<Integer> many = Stream.iterate(-1, each -> each - 1).limit(3_000).toList();
        assertThat(session.select(book).where(book.rating.notIn(many)).count())
                .isEqualTo(all.stream().filter(each -> each.rating() != null).count());
        assertThat(session.update(book).set(book.rating, 9)
                .where(book.pages.in(many).not(), book.author().name.in("Ada", "Bob"))
                .execute()).isEqualTo((int) all.stream().filter(each -> each.author() != null
                        && List.of("Ada", "Bob").contains(each.author().name())).count());
    }

    /** Correlated values within aggregates, conditions on two levels, and aliases of one table thrice. */
    @Test
    void correlatedThrice() {
        Book_<Book> other = alias(Book_::new);
        Book_<Book> third = alias(Book_::new);
        var better = from(other).where(other.authorId.eq(book.authorId), other.pages.gt(book.pages),
                from(third).where(third.rating.eq(other.rating), third.pages.lt(book.pages)).exists());
        assertThat(session.select(book).where(better.exists()).orderBy(book.id).list())
                .isEqualTo(all.stream().filter(b -> all.stream()
                .anyMatch(o -> b.authorId() != null && b.authorId().equals(o.authorId()) && o.pages() > b.pages()
                        && all.stream()
                        .anyMatch(t -> o.rating() != null && o.rating().equals(t.rating()) && t.pages() < b.pages())))
                        .toList());
        var most = from(other).where(other.authorId.eq(book.authorId)).value(other.pages.max());
        assertThat(session.select(book).where(book.authorId.isNotNull()).columns(book.id)
                .orderBy(most.desc().nullsLast(), book.id.asc())
                .limit(4).list())
                .isEqualTo(all.stream().filter(b -> b.authorId() != null).sorted(Comparator.comparing((Book b) -> -all
                        .stream().filter(o -> b.authorId().equals(o.authorId())).mapToInt(Book::pages).max()
                        .orElseThrow())
                        .thenComparing(Book::id)).limit(4).map(Book::id).toList());
    }

    /** SQL by name in any case, with a column named twice, and a list of nulls. */
    @Test
    void rowsByName() {
        var rows = session.sql("SELECT b.title, b.pages AS \"pages\", b.price, b.published, b.state FROM books b ORDER "
                + "BY b.id")
                .rows(row -> new Tuple3<>(row.get(book.title), row.get("PAGES", Integer.class), row.get(book.price)));
        assertThat(rows).extracting(Tuple3::first).isEqualTo(all.stream().map(Book::title).toList());
        assertThat(rows).extracting(Tuple3::second).isEqualTo(all.stream().map(Book::pages).toList());
        assertThat(session.sql("SELECT COUNT(*) FROM books WHERE title = ? OR pages = ? OR price = ?", null, null, null)
                .value(Long.class)).isZero();
        assertThat(session.sql("SELECT MAX(published) FROM books").value(LocalDate.class))
                .isEqualTo(all.stream().map(Book::published).filter(Objects::nonNull).max(Comparator.naturalOrder())
                        .orElseThrow());
    }
}
