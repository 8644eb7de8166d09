package dev.dovetail.it.query;

import static dev.dovetail.it.query.model.Book_.book;
import static dev.dovetail.it.query.model.Rental_.rental;
import static dev.dovetail.it.query.model.Review_.review;
import static dev.dovetail.query.Functions.count;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.query.model.Book_;
import dev.dovetail.it.query.model.Review_;
import org.junit.jupiter.api.Test;

/** The key of what a row refers to stands in the row itself: nothing is joined for it, unless it is joined anyway. */
class KeysWithoutJoinsTest extends LibraryTest {
    private void sends(String end) {
        onH2(() -> assertThat(sent()).endsWith(end));
    }

    @Test
    void inConditions() {
        same(session.select(book).where(book.author().id.eq(2L)), "SELECT id FROM books WHERE author_id = 2");
        sends(" FROM books b WHERE b.author_id = ?");
        same(session.select(review).where(review.book().id.in(1L, 2L, 3L, 4L)),
                "SELECT id FROM reviews WHERE book_id IN (1, 2, 3, 4)");
        onH2(() -> assertThat(sent()).contains(" FROM reviews r WHERE r.book_id IN ").doesNotContain("JOIN"));
        same(session.select(book).where(book.author().id.isNull()), "SELECT id FROM books WHERE author_id IS NULL");
        sends(" FROM books b WHERE b.author_id IS NULL");
        same(session.select(book).where(book.author().id.gt(3L).not()), "SELECT id FROM books WHERE NOT author_id > 3");
        sends(" FROM books b WHERE NOT (b.author_id > ?)");
        // One step is needed, the other is not.
        same(session.select(review).where(review.book().author().id.eq(2L)),
                "SELECT r.id FROM reviews r JOIN books b ON b.id = r.book_id WHERE b.author_id = 2");
        sends(" FROM reviews r JOIN books b ON b.id = r.book_id WHERE b.author_id = ?");
        same(session.select(book).where(book.reviews().any(r -> r.book().id.eq(book.author().id).not())),
                "SELECT b.id FROM books b WHERE EXISTS (SELECT 1 FROM reviews r WHERE r.book_id = b.id"
                        + " AND NOT r.book_id = b.author_id)");
        assertThat(session.select(rental).where(rental.renter().id.eq(1L)).count())
                .isEqualTo(session.select(rental).where(rental.renterId.eq(1L)).count());
        sends(" FROM rentals r WHERE r.renter_id = ?");
    }

    @Test
    void inColumnsAndOrders() {
        same(session.select(book).columns(book.title, book.author().id).orderBy(book.author().id.desc().nullsLast(), book.id).list(),
                "SELECT title, author_id FROM books ORDER BY author_id DESC NULLS LAST, id");
        onH2(() -> assertThat(sent()).doesNotContain("JOIN"));
        same(session.select(book).columns(book.author().id, count()).groupBy(book.author().id).having(book.author().id.gt(1L))
                .list(), "SELECT author_id, COUNT(*) FROM books WHERE author_id > 1 GROUP BY author_id");
        onH2(() -> assertThat(sent()).doesNotContain("JOIN"));
        same(session.from(Book_::new, Review_::new).on((b, r) -> b.id.eq(r.book().id)).pairs().list(),
                "SELECT b.id, r.id FROM books b JOIN reviews r ON b.id = r.book_id");
        sends(" FROM books b JOIN reviews r ON b.id = r.book_id");
    }

    /** What is joined has its own key: groups and distinct rows go by one of both, and a join can have a condition. */
    @Test
    void whereItIsJoinedAnyway() {
        same(session.select(book).columns(book.author().id, count()).groupBy(book.author()).list(),
                "SELECT author_id, COUNT(*) FROM books GROUP BY author_id");
        same(session.select(book).columns(book.author(), book.author().id).distinct().orderBy(book.author().id.asc().nullsFirst())
                .list().stream().map(row -> row.second()).toList(),
                "SELECT DISTINCT author_id FROM books ORDER BY author_id NULLS FIRST");
        same(session.select(book).columns(book.title, book.author().id).leftJoin(book.author(), a -> a.country.eq("DE")).list(),
                "SELECT b.title, a.id FROM books b LEFT JOIN authors a ON a.id = b.author_id AND a.country = 'DE'");
        onH2(() -> assertThat(sent()).contains("a.id"));
        same(session.select(book).join(book.author(), a -> a.country.eq("DE")).where(book.author().id.lt(100L)),
                "SELECT b.id FROM books b JOIN authors a ON a.id = b.author_id AND a.country = 'DE' WHERE a.id < 100");
        same(session.select(book).columns(book.id, book.author().id).rightJoin(book.author()).list(),
                "SELECT b.id, a.id FROM books b RIGHT JOIN authors a ON a.id = b.author_id");
        same(session.select(book).where(book.author().id.lt(100L), book.author().name.ne("x")),
                "SELECT id FROM books WHERE author_id < 100");
    }

    @Test
    void inWritesWithoutObjects() {
        session.update(book).set(book.pages, book.pages.plus(1)).where(book.author().id.eq(2L)).execute();
        onH2(() -> assertThat(sent()).endsWith(" WHERE books.author_id = ?").doesNotContain("SELECT"));
        session.delete(review).where(review.book().id.eq(-1L)).execute();
        onH2(() -> assertThat(sent()).endsWith(" WHERE reviews.book_id = ?").doesNotContain("SELECT"));
    }
}
