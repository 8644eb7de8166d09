package dev.dovetail.it.query;

import static dev.dovetail.it.query.model.Author_.author;
import static dev.dovetail.it.query.model.Book_.book;
import static dev.dovetail.query.Plans.joined;
import static dev.dovetail.query.Plans.selectIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.TooManyStatementsException;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.query.model.Author;
import dev.dovetail.it.query.model.Book;
import dev.dovetail.it.query.model.Review_;
import dev.dovetail.it.query.model.State;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;
import dev.dovetail.tuple.Tuple2;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PagesTest extends LibraryTest {
    private static List<Book> walk(Query<Book> query) {
        List<Book> all = new ArrayList<>(query.limit(7).list());
        for (List<Book> page = all; page.size() == 7; ) {
            page = query.after(page.get(6)).limit(7).list();
            all.addAll(page);
        }
        return all;
    }

    @Test
    void pagesGoOnAfterTheLastOne() {
        Query<Book> byTitle = session.select(book).orderBy(book.title);
        assertThat(walk(byTitle)).isEqualTo(byTitle.orderBy(book.id).list()).hasSize(60);
        Query<Book> mixed = session.select(book)
                .orderBy(book.rating.desc().nullsLast(), book.price.asc().nullsFirst(), book.pages.desc());
        assertThat(walk(mixed)).isEqualTo(mixed.orderBy(book.id).list()).hasSize(60);
        Book last = byTitle.limit(3).list().get(2);
        assertThat(byTitle.after(last).limit(3).sql()).endsWith(
                " FROM books b WHERE (b.title > ? OR b.title = ? AND b.id > ?) ORDER BY b.title, b.id"
                        + (kind == TestDatabase.HSQLDB ? " FETCH FIRST ? ROWS ONLY" : " LIMIT ?"));
    }

    @Test
    void pagesNeedAnOrderThatHasOnePlaceForEach() {
        Book any = session.select(book).first();
        assertThatThrownBy(() -> session.select(book).orderBy(book.rating).after(any)).hasMessage("Book.rating can be"
                + " null. Say where nulls stand in the order, for example book.rating.asc().nullsLast(), to go on after an"
                + " entity.");
        assertThatThrownBy(() -> session.select(book).orderBy(book.author().name).after(any)).hasMessage("Book.author.name"
                + " can be null. Say where nulls stand in the order, for example book.author().name.asc().nullsLast(), to go on"
                + " after an entity.");
        assertThatThrownBy(() -> session.select(book).orderBy(book.title.lower().asc().nullsLast()).after(any)).hasMessage(
                "The place of a Book cannot be told from the object: term 1 of the order is computed by the database. Give the"
                        + " values of the order to after(...) instead, for example those that columns(...) selects beside the"
                        + " entity.");
        assertThatThrownBy(() -> session.select(book).orderBy(book.pages, book.author().name.lower().desc()).after(any))
                .hasMessage("Term 2 of the order, which the database computes, can be null. Say where nulls stand in the"
                        + " order, for example expression.desc().nullsLast(), to go on after an entity.");
        assertThatThrownBy(() -> session.select(book).after(any)).hasMessage("after(...) goes on in the order of the query,"
                + " which has none: its first page could be any rows of Book. Call orderBy(...) before, on each page.");
        assertThatThrownBy(() -> session.select(book).orderBy(book.id).after(any).orderBy(book.title)).hasMessage(
                "orderBy(...) changes the order by which after(...) went. Call it before.");
        Review_<Book> each = book.reviews().each();
        assertThatThrownBy(() -> session.select(book).join(each).orderBy(each.stars).after(any)).hasMessage("after(...) cannot"
                + " go by what each() leads to, of which a Book can have several. Order by columns of Book or of what it"
                + " refers to.");
    }

    @Test
    void aPageHasTheOrderOfThoseThatFollow() {
        String page = kind == TestDatabase.HSQLDB ? " FETCH FIRST ? ROWS ONLY" : " LIMIT ?";
        assertThat(session.select(book).orderBy(book.title.desc()).limit(3).sql())
                .endsWith(" FROM books b ORDER BY b.title DESC, b.id" + page);
        assertThat(session.select(book).orderBy(book.title, book.id.desc(), book.pages).limit(3).sql())
                .endsWith(" ORDER BY b.title, b.id DESC, b.pages" + page);
        assertThat(session.select(author).orderBy(author.name).limit(3).sql()).endsWith(" ORDER BY a.name" + page);
        assertThat(session.select(book).orderBy(book.title).sql()).endsWith(" ORDER BY b.title");
        assertThat(session.select(book).limit(3).sql()).endsWith(" FROM books b" + page);
    }

    @Test
    void columnsOfAPageHaveItsOrder() {
        Query<Book> byState = session.select(book).orderBy(book.state);
        List<Long> found = new ArrayList<>();
        Query<Book> page = byState;
        for (int i = 0; i < 6; i++) {
            List<Tuple2<Long, State>> rows = page.limit(10).columns(book.id, book.state).list();
            rows.forEach(row -> found.add(row.first()));
            page = byState.after(rows.get(9).second(), rows.get(9).first());
        }
        assertThat(found).isEqualTo(byState.orderBy(book.id).columns(book.id).list());
        assertThat(session.select(book).orderBy(book.state).limit(9).columns(book.state).distinct().list()).hasSize(3);
        assertThat(session.select(book).orderBy(book.state).columns(book.state).limit(3).sql()).doesNotContain("b.state, b.id");
    }

    @Test
    void placesAreGivenByValues() {
        Query<Book> byState = session.select(book).orderBy(book.state, book.rating.desc().nullsLast(), book.author().name
                .asc().nullsFirst());
        List<Book> all = byState.orderBy(book.id).list();
        for (Book each : all) {
            Author by = each.author();
            Object[] place = {each.state(), each.rating(), by == null ? null : by.name(), each.id()};
            assertThat(byState.position(each)).isEqualTo(place);
            assertThat(byState.after(place).list()).isEqualTo(all.subList(all.indexOf(each) + 1, all.size()));
        }
        Query<Book> byTwice = session.select(book).orderBy(book.pages.times(-2).plus(1), book.title.concat("!").desc());
        Book eleventh = byTwice.orderBy(book.id).list().get(10);
        assertThat(byTwice.after(1 - 2 * eleventh.pages(), eleventh.title() + "!", eleventh.id()).list())
                .isEqualTo(byTwice.orderBy(book.id).list().subList(11, 60));
        Query<Book> byLower = session.select(book).orderBy(book.title.lower());
        Book tenth = byLower.orderBy(book.id).list().get(9);
        assertThat(byLower.after(tenth.title().toLowerCase(Locale.ROOT), tenth.id()).limit(5).list())
                .isEqualTo(byLower.orderBy(book.id).list().subList(10, 15));
        assertThat(session.select(book).orderBy(book.id).after(tenth.id().intValue()).first().id())
                .isEqualTo(tenth.id() + 1);
    }

    @Test
    void valuesAreCheckedAgainstTheOrder() {
        Query<Book> query = session.select(book).orderBy(book.state, book.pages);
        assertThatThrownBy(() -> query.after(State.SOLD)).hasMessage("after(...) takes a value for each term of the order,"
                + " the identifier at its end: Book.state (what its property holds), Book.pages (Integer), Book.id (Long); but"
                + " was given [SOLD].");
        assertThatThrownBy(() -> query.after(State.SOLD, "many", 3L)).hasMessage("after(...) was given many (String) for"
                + " Book.pages. It takes a value for each term of the order: Book.state (what its property holds), Book.pages"
                + " (Integer), Book.id (Long).");
        assertThatThrownBy(() -> query.after("SOLD", 3, 3L)).hasMessageStartingWith(
                "after(...) was given SOLD (String) for Book.state.");
        assertThatThrownBy(() -> query.after(State.SOLD, null, 3L)).hasMessage(
                "after(...) was given null for Book.pages, which is never null.");
    }

    @Test
    void whatIsNotInMemoryIsRead() {
        List<Book> all = session.select(book).orderBy(book.published.asc().nullsFirst(), book.id).list();
        Long sixth = all.get(5).id();
        try (Session fresh = fixture.database().openSession()) {
            Query<Book> query = fresh.select(book).only(book.title).orderBy(book.published.asc().nullsFirst());
            assertThat(query.after(query.limit(5).list().get(4)).first().id()).isEqualTo(sixth);
        }
    }

    @Test
    void aTotalKnowsNoPage() {
        Query<Book> page = session.select(book).where(book.pages.gt(100)).with(joined(book.reviews()))
                .orderBy(book.title).limit(5).offset(2);
        assertThat(page.count()).isEqualTo(5);
        assertThat(page.total()).isEqualTo(session.sql("SELECT COUNT(*) FROM books WHERE pages > 100").value(Long.class));
        assertThat(page.explain()).isNotEmpty();
    }

    @Test
    void aBudgetIsHeldOrSaysWhatWouldHaveHelped() {
        assertThatThrownBy(() -> session.expect(2, () -> {
            for (long id = 1; id <= 3; id++) {
                session.find(book, id).reviews().size();
            }
        })).isInstanceOf(TooManyStatementsException.class)
                .hasMessageStartingWith("At most 2 statements were expected, but 6 were sent:\n    1. SELECT b.id")
                .hasMessageEndingWith("\nBook.reviews was loaded lazily 3 times in this session."
                        + " Load it with the query: .with(selectIn(book.reviews())).");
        session.expect(2, () -> session.select(author).with(selectIn(author.books())).list().forEach(Author::books));
        session.expect(0, () -> { });
    }

    @Test
    void sqlGivesEntitiesValuesAndRecords() {
        assertThat(session.sql("SELECT * FROM books WHERE pages < ?", 300).entities(book))
                .containsExactlyInAnyOrderElementsOf(session.select(book).where(book.pages.lt(300)).list());
        List<Tuple2<String, Integer>> rows =
                session.sql("SELECT title, pages FROM books ORDER BY id").rows(String.class, Integer.class);
        assertThat(rows).isEqualTo(session.select(book).orderBy(book.id).columns(book.title, book.pages).list());
        assertThat(session.sql("SELECT title, pages FROM books WHERE id = 1")
                .rows(ShapesTest.Line::new, String.class, Integer.class).get(0).title()).isNotEmpty();
        assertThatThrownBy(() -> session.sql("SELECT id, 1 AS one FROM books").entities(book))
                .hasMessageMatching("(?i).*\"one\", which Book does not have.*");
        assertThatThrownBy(() -> session.sql("SELECT title FROM books").entities(book))
                .hasMessage("The statement gives no column id, by which a Book is known: SELECT title FROM books");
    }
}
