package dev.dovetail.it.query;

import static dev.dovetail.it.query.model.Author_.author;
import static dev.dovetail.it.query.model.Book_.book;
import static dev.dovetail.query.Plans.joined;
import static dev.dovetail.query.Plans.selectIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.query.model.Author;
import dev.dovetail.it.query.model.Book;
import dev.dovetail.query.Query;
import dev.dovetail.session.TooManyStatementsException;
import dev.dovetail.tuple.Tuple2;
import java.util.ArrayList;
import java.util.List;
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
                + " null. Say where nulls stand in the order, for example rating.asc().nullsLast(), to go on after an"
                + " entity.");
        assertThatThrownBy(() -> session.select(book).orderBy(book.title.lower()).after(any)).hasMessage(
                "after(...) goes by the columns of Book itself; the order has a term that is none.");
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
                session.find(Book.class, id).reviews().size();
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
