package dev.dovetail.it.query;

import static dev.dovetail.it.query.model.Book_.book;
import static dev.dovetail.query.Functions.allOf;
import static dev.dovetail.query.Functions.anyOf;
import static dev.dovetail.query.Functions.count;
import static dev.dovetail.query.Functions.not;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.query.model.Book;
import dev.dovetail.query.Condition;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Any number of conditions, in the call or in a collection. */
class ManyConditionsTest extends LibraryTest {
    @Test
    void anyNumberInACall() {
        same(session.select(book).where(allOf(book.pages.gt(60), book.pages.lt(900), book.title.ne("x"),
                book.title.ne("y"), book.title.ne("z"), book.id.ge(0L))), "SELECT id FROM books WHERE pages > 60 AND pages < 900");
        onH2(() -> assertThat(sent()).endsWith(" FROM books b WHERE b.pages > ? AND b.pages < ? AND b.title <> ?"
                + " AND b.title <> ? AND b.title <> ? AND b.id >= ?"));
    }

    @Test
    void anyNumberOfGroups() {
        same(session.select(book).columns(book.state, count()).groupBy(book.state).having(allOf(book.id.count().gt(0L),
                book.id.count().lt(1000L), book.pages.max().gt(0), book.pages.min().gt(0), book.pages.max().lt(9999))).list(),
                "SELECT state, COUNT(*) FROM books GROUP BY state");
    }

    @Test
    void aCollection() {
        List<Condition<Book>> conditions = new ArrayList<>();
        assertThat(session.select(book).where(allOf(conditions)).count()).isEqualTo(60);
        assertThat(session.select(book).where(anyOf(conditions)).count()).isZero();
        assertThat(session.select(book).where(not(allOf(conditions))).count()).isZero();
        conditions.add(book.pages.gt(500));
        conditions.add(book.title.startsWith("Glass"));
        same(session.select(book).where(allOf(conditions)),
                "SELECT id FROM books WHERE pages > 500 AND title LIKE 'Glass%'");
        same(session.select(book).where(anyOf(conditions), book.pages.lt(800)),
                "SELECT id FROM books WHERE (pages > 500 OR title LIKE 'Glass%') AND pages < 800");
        same(session.select(book).where(not(allOf(conditions))),
                "SELECT id FROM books WHERE NOT (pages > 500 AND title LIKE 'Glass%')");
    }
}
