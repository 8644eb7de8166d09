package dev.dovetail.it.query;

import static dev.dovetail.it.query.model.Account_.account;
import static dev.dovetail.it.query.model.Author_.author;
import static dev.dovetail.it.query.model.Book_.book;
import static dev.dovetail.it.query.model.Review_.review;
import static dev.dovetail.query.Functions.anyOf;
import static dev.dovetail.query.Functions.caseWhen;
import static dev.dovetail.query.Functions.count;
import static dev.dovetail.query.Plans.joined;
import static dev.dovetail.query.Plans.selectIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dovetail.it.query.model.Account;
import dev.dovetail.it.query.model.Account_;
import dev.dovetail.it.query.model.Author;
import dev.dovetail.it.query.model.Book;
import dev.dovetail.query.Condition;
import dev.dovetail.query.OrderTerm;
import dev.dovetail.query.Query;
import dev.dovetail.tuple.Tuple2;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What public reports say went wrong in other mappers, about paging, conditions and upserts; compared with objects in
 * memory.
 */
class PublicReportsTest extends LibraryTest {
    private List<Book> all;

    @BeforeEach
    void read() {
        all = session.select(book).orderBy(book.id).list();
    }

    private List<Book> where(Predicate<Book> condition) {
        return all.stream().filter(condition).toList();
    }

    private void finds(Condition<Book> condition, Predicate<Book> inMemory) {
        assertThat(session.select(book).where(condition).orderBy(book.id).list()).isEqualTo(where(inMemory))
                .isNotEmpty();
        assertThat(session.select(book).where(condition).count()).isEqualTo(where(inMemory).size());
    }

    /** A count of distinct values counts null like the list has it. */
    @Test
    void countsNullAmongDistinctValues() {
        var ratings = session.select(book).columns(book.rating).distinct();
        assertThat(ratings.count()).isEqualTo(ratings.list().size())
                .isEqualTo(all.stream().map(Book::rating).distinct().count());
        var pairs = session.select(book).columns(book.rating, book.author().country).distinct();
        assertThat(pairs.count()).isEqualTo(pairs.list().size());
        assertThat(session.select(book).columns(book.rating.countDistinct()).single())
                .isEqualTo(all.stream().map(Book::rating).filter(Objects::nonNull).distinct().count());
    }

    /** An offset needs no limit, and a limit of nothing gives nothing. */
    @Test
    void offsetsAlone() {
        Query<Book> ordered = session.select(book).orderBy(book.id);
        assertThat(ordered.offset(5).list()).isEqualTo(all.subList(5, 60));
        assertThat(ordered.offset(60).list()).isEmpty();
        assertThat(ordered.offset(5).count()).isEqualTo(55);
        assertThat(ordered.limit(0).list()).isEmpty();
        assertThat(ordered.limit(0).offset(3).list()).isEmpty();
        assertThat(ordered.limit(0).count()).isZero();
        assertThat(ordered.limit(7).offset(57).list()).isEqualTo(all.subList(57, 60));
        assertThat(ordered.limit(7).offset(57).total()).isEqualTo(60);
        assertThat(session.select(book).columns(book.id).orderBy(book.id).offset(58).list()).hasSize(2);
    }

    /** Each page size gives each row once, with nulls in the order, in both directions and at both ends. */
    @Test
    void pagesWithNullsOfAnySize() {
        List<OrderTerm<Book>> orders = List.of(book.rating.asc().nullsFirst(), book.rating.asc().nullsLast(),
                book.rating.desc().nullsFirst(), book.rating.desc().nullsLast(), book.price.asc().nullsLast(),
                book.published.desc().nullsFirst(), book.author().country.asc().nullsLast(),
                book.author().name.desc().nullsFirst());
        for (OrderTerm<Book> order : orders) {
            for (int size : new int[] {1, 3, 7, 20}) {
                Query<Book> query = session.select(book).orderBy(order).limit(size);
                List<Book> found = new ArrayList<>();
                for (List<Book> page = query.list(); !page.isEmpty(); page = query.after(page.get(page.size() - 1))
                        .list()) {
                    found.addAll(page);
                    assertThat(found.size()).isLessThanOrEqualTo(60);
                }
                assertThat(found).hasSize(60).doesNotHaveDuplicates()
                        .isEqualTo(session.select(book).orderBy(order, book.id.asc()).list());
            }
        }
    }

    /** A condition on a path within an or does not lose rows without it. */
    @Test
    void orOverAReference() {
        finds(anyOf(book.id.eq(all.get(3).id()), book.author().country.eq("DE")),
                each -> each == all.get(3) || each.author() != null && "DE".equals(each.author().country()));
        finds(book.author().country.isNull(), each -> each.author() == null || each.author().country() == null);
        finds(book.author().country.ne("DE").not().or(book.rating.eq(1)), each -> each.author() != null
                && "DE".equals(each.author().country()) || Objects.equals(each.rating(), 1));
        finds(book.author().name.coalesce("none").eq("none"), each -> each.author() == null);
        finds(book.reviews().none(), each -> each.reviews().isEmpty());
        finds(book.reviews().none(r -> r.stars.gt(3)), each -> each.reviews().stream().noneMatch(r -> r.stars() > 3));
        finds(book.reviews().all(r -> r.text.isNotNull()), each -> each.reviews().stream()
                .allMatch(r -> r.text() != null));
    }

    @Test
    void listsOfNothingAndNull() {
        finds(book.rating.notIn(List.of()), each -> true);
        assertThat(session.select(book).where(book.rating.in(List.of())).list()).isEmpty();
        finds(book.rating.notIn(1, 2), each -> each.rating() != null && each.rating() > 2);
        finds(book.rating.notIn(1, 2).or(book.rating.isNull()), each -> each.rating() == null || each.rating() > 2);
        finds(book.rating.in(1, 2).not(), each -> each.rating() != null && each.rating() > 2);
        // A list with null says of no value that it is not in it: SQL's rule.
        assertThat(session.select(book)
                .where(book.rating.notIn(session.select(book).columns(book.rating).where(book.pages.gt(0))))
                .list()).isEmpty();
        finds(book.rating.isDistinctFrom(3), each -> !Objects.equals(each.rating(), 3));
        finds(book.rating.eq((Integer) null), each -> each.rating() == null);
        finds(book.rating.ne((Integer) null), each -> each.rating() != null);
    }

    /** A page counts entities and not the rows of a join, which total does neither. */
    @Test
    void joinsThatMultiplyRows() {
        var each = book.reviews().each();
        Query<Book> joined = session.select(book).join(each).where(each.stars.ge(2));
        List<Book> expected = where(one -> one.reviews().stream().anyMatch(r -> r.stars() >= 2));
        assertThat(joined.orderBy(book.id).list()).isEqualTo(expected);
        assertThat(joined.total()).isEqualTo(expected.size());
        assertThat(joined.orderBy(book.title.lower(), book.id).limit(9).total()).isEqualTo(expected.size());
        List<Book> pages = new ArrayList<>();
        for (int i = 0; i < 60; i += 7) {
            pages.addAll(joined.with(joined(book.reviews()), joined(book.categories())).orderBy(book.pages, book.id)
                    .limit(7).offset(i).list());
        }
        assertThat(pages).isEqualTo(expected.stream().sorted(Comparator.comparingInt((Book one) -> one.pages())
                .thenComparing(Book::id)).toList());
        assertThat(session.select(book).columns(book.author().country).distinct()
                .orderBy(book.author().country.asc().nullsLast()).list())
                .hasSize((int) all.stream().map(b -> b.author() == null ? null : b.author().country()).distinct()
                        .count());
    }

    /** A filter of members leaves the owners that have none. */
    @Test
    void filteredMembersLeaveTheirOwners() {
        session.rollback();
        List<Author> authors = session.select(author).with(selectIn(author.books())
                .where(book.pages.gt(900).or(book.rating.eq(1).and(book.price.isNull())))).orderBy(author.id).list();
        assertThat(authors).hasSize(8).anySatisfy(each -> assertThat(each.books()).isEmpty());
        List<Long> found = authors.stream().flatMap(each -> each.books().stream()).map(Book::id).sorted().toList();
        assertThat(found).isEqualTo(session.select(book).columns(book.id).where(book.author().isNotNull())
                .where(book.pages.gt(900).or(book.rating.eq(1).and(book.price.isNull()))).orderBy(book.id).list());
    }

    /** Assignments read the row as it was, whatever their order. */
    @Test
    void valuesAreExchangedInOneUpdate() {
        List<Integer> pages = all.stream().map(Book::pages).toList();
        List<Integer> ratings = all.stream().map(Book::rating).toList();
        session.update(book).set(book.pages, book.rating.coalesce(0)).set(book.rating, book.pages).execute();
        session.expireAll();
        assertThat(all).extracting(Book::rating).isEqualTo(pages);
        assertThat(all).extracting(Book::pages)
                .isEqualTo(ratings.stream().map(each -> each == null ? 0 : each).toList());
    }

    /** A statement may select from the table that it changes. */
    @Test
    void changesOfWhatIsSelected() {
        List<Book> longest = all.stream().sorted(Comparator.comparingInt((Book one) -> one.pages()).reversed()
                .thenComparing(Book::id)).limit(5).toList();
        List<Long> ids = session.select(book).columns(book.id).orderBy(book.pages.desc(), book.id.asc()).limit(5)
                .list();
        assertThat(ids).isEqualTo(longest.stream().map(Book::id).toList());
        int more = session.update(book).set(book.rating, 99).where(book.pages.gt(500), book.id.in(session.select(book)
                .columns(book.id).where(book.author().isNotNull()))).execute();
        assertThat(more).isEqualTo(where(each -> each.pages() > 500 && each.author() != null).size());
        assertThat(session.select(book).where(book.rating.eq(99)).count()).isEqualTo(more);
        int reviews = session.delete(review).where(review.id.in(session.select(review).columns(review.id)
                .where(review.book().pages.gt(500)))).execute();
        assertThat(session.select(review).count()).isEqualTo(120 - reviews);
        Long before = session.select(review).count();
        session.insert(review).into(review.stars, review.text, review.bookId).select(session.select(review)
                .columns(review.stars, review.text, review.bookId));
        assertThat(session.select(review).count()).isEqualTo(before * 2);
    }

    @Test
    void groupsByWhatHoldsValues() {
        var kind = caseWhen(book.pages.gt(500)).then("long").otherwise("short");
        List<Tuple2<String, Long>> groups = session.select(book).columns(kind, count()).groupBy(kind)
                .having(book.id.count().gt(0L))
                .orderBy(kind.asc()).list();
        long large = where(each -> each.pages() > 500).size();
        assertThat(groups).containsExactly(new Tuple2<>("long", large), new Tuple2<>("short", 60 - large));
        var price = book.price.coalesce(new BigDecimal("0.5")).times(new BigDecimal("2"));
        assertThat(session.select(book).columns(price, count()).groupBy(price).orderBy(price.desc()).list())
                .hasSize((int) all.stream().map(Book::price).distinct().count());
        var byAuthor = session.select(book).columns(book.author(), count()).groupBy(book.author())
                .orderBy(book.id.count().desc()).list();
        assertThat(byAuthor.stream().mapToLong(Tuple2::second).sum()).isEqualTo(60);
        assertThat(byAuthor).extracting(Tuple2::first).containsNull();
    }

    @Test
    void upsertsOfTheSameRowAgainAndAgain() {
        for (int i = 0; i < 4; i++) {
            session.insert(account).set(account.email, "x@y ").set(account.login, i == 2 ? null : "l" + i)
                    .set(account.label, "n" + i).onConflict(account.email).update(account.login, account.label)
                    .execute();
        }
        Account one = session.select(account).where(account.email.eq("x@y ")).single();
        assertThat(List.of(Objects.requireNonNull(one.login()), Objects.requireNonNull(one.label()), one.version()))
                .isEqualTo(List.of("l3", "n3", 4));
        session.insert(account).set(account.id, one.id()).set(account.email, "x@z").onConflict(account.id)
                .update(account.email).execute();
        assertThat(one.email()).isEqualTo("x@z");
        assertThat(one.label()).isEqualTo("n3");
        session.insert(account).set(account.email, "x@z").set(account.label, (String) null).onConflict(account.email)
                .update(account.label).execute();
        assertThat(one.label()).isNull();
        // What waits is written before the upsert asks for it.
        session.add(Account_.create().email("late@y"));
        session.insert(account).set(account.email, "late@y").set(account.label, "late").onConflict(account.email)
                .update(account.label).execute();
        assertThat(session.select(account).where(account.email.eq("late@y")).single().label()).isEqualTo("late");
        session.rollback();
        assertThat(session.select(account).count()).isZero();
    }

    @Test
    void longListsAndUnions() {
        List<Long> ids = new ArrayList<>(Collections.nCopies(2_500, -5L));
        all.subList(10, 20).forEach(each -> ids.add(each.id()));
        finds(book.id.in(ids), each -> ids.contains(each.id()));
        finds(book.id.in(ids).or(book.rating.eq(5)), each -> ids.contains(each.id())
                || Objects.equals(each.rating(), 5));
        finds(book.id.notIn(ids).and(book.title.in(new HashSet<>(all.stream().map(Book::title).toList()))),
                each -> !ids.contains(each.id()));
        var few = session.select(book).columns(book.title).where(book.pages.gt(800));
        var others = session.select(book).columns(book.title).where(book.rating.eq(5));
        assertThat(few.union(others).orderBy(1).list()).isEqualTo(session.select(book).columns(book.title).distinct()
                .where(book.pages.gt(800).or(book.rating.eq(5))).orderBy(book.title).list());
        assertThat(few.unionAll(others).count()).isEqualTo(few.count() + others.count());
    }
}
