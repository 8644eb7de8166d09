package dev.dovetail.it.query;

import static dev.dovetail.it.query.model.Author_.author;
import static dev.dovetail.it.query.model.Book_.book;
import static dev.dovetail.it.query.model.Review_.review;
import static dev.dovetail.query.Functions.alias;
import static dev.dovetail.query.Functions.from;
import static dev.dovetail.query.Plans.selectIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.query.model.Author;
import dev.dovetail.it.query.model.Book;
import dev.dovetail.it.query.model.Book_;
import dev.dovetail.it.query.model.Review;
import dev.dovetail.it.query.model.State;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class WriteTest extends LibraryTest {
    private long rows(String where) {
        return session.sql("SELECT COUNT(*) FROM books WHERE " + where).value(Long.class);
    }

    @Test
    void anUpdateSetsValuesAndExpressions() {
        assertThat(session.update(book).set(book.title, "x").set(book.pages, book.pages.plus(1000))
                .where(book.rating.eq(3)).execute()).isEqualTo((int) rows("rating = 3"));
        onH2(() -> assertThat(fixture.statements().sql().get(0))
                .isEqualTo("UPDATE books SET title = ?, pages = (books.pages + CAST(? AS INTEGER)) WHERE books.rating = ?"));
        assertThat(rows("title = 'x' AND pages > 1000 AND rating = 3")).isEqualTo(rows("rating = 3"));
        assertThat(rows("pages > 1000 AND (rating <> 3 OR rating IS NULL)")).isZero();
    }

    @Test
    void anUpdateReachesOverPathsByTheKeys() {
        long ada = rows("author_id IN (SELECT id FROM authors WHERE name = 'Ada')");
        assertThat(session.update(book).set(book.state, State.GONE).setNull(book.price)
                .where(book.author().name.eq("Ada"), book.pages.gt(0)).execute()).isEqualTo((int) ada);
        onH2(() -> assertThat(sent()).isEqualTo("UPDATE books SET state = ?, price = ? WHERE books.pages > ?"
                + " AND books.id IN (SELECT b.id FROM books b LEFT JOIN authors a ON a.id = b.author_id WHERE a.name = ?)"));
        assertThat(rows("state = 'GONE' AND price IS NULL AND author_id = (SELECT id FROM authors WHERE name = 'Ada')"))
                .isEqualTo(ada);
        session.update(book).set(book.title, book.author().name.coalesce("nobody")).execute();
        onH2(() -> assertThat(sent()).isEqualTo("UPDATE books SET title = (SELECT COALESCE(a.name, ?) FROM books b"
                + " LEFT JOIN authors a ON a.id = b.author_id WHERE b.id = books.id)"));
        assertThat(rows("title = 'Ada'")).isEqualTo(ada);
        assertThat(session.update(book).set(book.pages, 1).where(book.reviews().any(r -> r.stars.eq(5))).execute())
                .isEqualTo((int) rows("EXISTS (SELECT 1 FROM reviews r WHERE r.book_id = books.id AND r.stars = 5)"));
        Book_<Book> other = alias(Book_::new);
        session.update(book).set(book.rating, from(other).where(other.authorId.eq(book.authorId)).value(other.rating.max()))
                .execute();
    }

    @Test
    void objectsReadAgainWhatAnUpdateHasSet() {
        Book first = session.select(book).where(book.author().isNotNull()).orderBy(book.id).first();
        Author writer = first.author();
        Author other = session.select(author).where(author.name.eq("Nobody")).single();
        assertThat(other.books()).isEmpty();
        assertThat(writer.books()).contains(first);
        first.price(new BigDecimal("1.00"));
        session.update(book).set(book.title, "new").set(book.authorId, other.id()).where(book.id.eq(first.id())).execute();
        assertThat(first.title()).isEqualTo("new");
        assertThat(first.price()).isEqualByComparingTo("1");
        assertThat(first.author()).isSameAs(other);
        assertThat(writer.books()).doesNotContain(first);
        assertThat(other.books()).containsExactly(first);
        session.rollback();
        assertThat(first.author()).isSameAs(writer);
        assertThat(first.title()).isNotEqualTo("new");
    }

    @Test
    void aKeyIsNotSetInBulk() {
        assertThatThrownBy(() -> session.update(book).set(book.id, 1L)).hasMessage(
                "Book.id is the identifier, by which objects are known; set it on each object.");
        assertThatThrownBy(() -> session.update(book).set(book.author().name, "x")).hasMessage(
                "Book.author.name is not a column of Book, whose rows are written.");
        assertThatThrownBy(() -> session.update(book).execute()).hasMessage(
                "An update of Book sets nothing. Call set(...).");
    }

    @Test
    void aDeleteTakesRowsAndObjectsAndTheirPlaces() {
        Book kept = session.select(book).where(book.reviews().none()).orderBy(book.id).first();
        Book gone = session.select(book).where(book.reviews().none(), book.id.gt(kept.id()), book.author().isNotNull())
                .orderBy(book.id).first();
        Author writer = gone.author();
        assertThat(writer.books()).contains(gone);
        assertThat(session.delete(book).where(book.reviews().none(), book.id.gt(kept.id())).execute()).isPositive();
        onH2(() -> assertThat(sent()).isEqualTo("DELETE FROM books WHERE NOT EXISTS"
                + " (SELECT 1 FROM reviews r WHERE r.book_id = books.id) AND books.id > ?"));
        assertThat(Session.stateOf(gone)).isEqualTo(EntityState.DELETED);
        assertThat(Session.stateOf(kept)).isEqualTo(EntityState.PERSISTENT);
        assertThat(writer.books()).doesNotContain(gone);
        assertThat(session.find(book, gone.id())).isNull();
        session.rollback();
        assertThat(Session.stateOf(gone)).isEqualTo(EntityState.PERSISTENT);
        assertThat(session.find(book, gone.id())).isSameAs(gone);
        assertThat(writer.books()).contains(gone);
    }

    @Test
    void aDeleteWithoutObjectsIsOneStatementForEachTable() {
        session.delete(review).where(review.book().author().name.eq("Bob")).execute();
        onH2(() -> assertThat(fixture.statements().sql()).containsExactly("DELETE FROM reviews WHERE reviews.id IN (SELECT r.id"
                + " FROM reviews r JOIN books b ON b.id = r.book_id LEFT JOIN authors a ON a.id = b.author_id WHERE a.name = ?)"));
        fixture.statements().clear();
        session.delete(book).where(book.reviews().none()).execute();
        onH2(() -> assertThat(fixture.statements().sql()).containsExactly(
                "DELETE FROM book_categories WHERE book_id IN (SELECT b.id FROM books b WHERE NOT EXISTS"
                        + " (SELECT 1 FROM reviews r WHERE r.book_id = b.id))",
                "DELETE FROM books WHERE NOT EXISTS (SELECT 1 FROM reviews r WHERE r.book_id = books.id)"));
    }

    @Test
    void anInsertThatMeetsARowChangesIt() {
        Author ada = session.select(author).where(author.name.eq("Ada")).single();
        session.insert(author).set(author.name, "Ada").set(author.country, "XX").onConflict(author.name)
                .update(author.country).execute();
        assertThat(ada.country()).isEqualTo("XX");
        session.insert(author).set(author.name, "Ada").set(author.country, "YY").onConflict(author.name).execute();
        session.refresh(ada);
        assertThat(ada.country()).isEqualTo("XX");
        session.insert(author).set(author.name, "Zoe").set(author.country, "ZZ").onConflict(author.name)
                .update(author.country).execute();
        assertThat(session.select(author).where(author.name.eq("Zoe")).single().country()).isEqualTo("ZZ");
        session.insert(author).set(author.name, "Yan").execute();
        onH2(() -> assertThat(sent()).isEqualTo("INSERT INTO authors (name) VALUES (?)"));
    }

    @Test
    void anInsertTakesTheRowsOfAQuery() {
        long before = session.select(review).count();
        Book first = session.select(book).orderBy(book.id).first();
        int held = first.reviews().size();
        int rows = session.insert(review).into(review.stars, review.text, review.bookId)
                .select(session.select(book).where(book.rating.isNotNull().or(book.id.eq(first.id())))
                        .columns(book.rating.coalesce(1), book.title, book.id));
        onH2(() -> assertThat(sent()).startsWith("INSERT INTO reviews (stars, text, book_id) SELECT COALESCE(b.rating, ?), b.title, b.id"));
        assertThat(session.select(review).count()).isEqualTo(before + rows);
        assertThat(first.reviews()).hasSize(held + 1);
    }

    @Test
    void lockedRowsAreReadAgain() {
        Book known = session.select(book).orderBy(book.id).first();
        List<Review> reviews = known.reviews();
        session.sql("UPDATE books SET title = 'changed' WHERE id = ?", known.id()).update();
        assertThat(session.select(book).where(book.id.eq(known.id())).single().title()).isNotEqualTo("changed");
        assertThat(session.select(book).where(book.id.eq(known.id())).forUpdate().single().title()).isEqualTo("changed");
        onH2(() -> assertThat(sent()).endsWith(" WHERE b.id = ? LIMIT ? FOR UPDATE"));
        assertThat(known.reviews()).isSameAs(reviews);
        Query<Book> skipping = session.select(book).with(selectIn(book.reviews())).skipLocked();
        Query<Book> notWaiting = session.select(book).forUpdate().noWait();
        switch (kind) {
            case HSQLDB, SQLITE -> {
                assertThatThrownBy(skipping::sql).isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("so that skipLocked() is not possible. Write forUpdate() alone");
                assertThatThrownBy(notWaiting::list).isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("so that noWait() is not possible. Write forUpdate() alone");
            }
            case POSTGRESQL -> {
                assertThat(skipping.sql()).endsWith(" FOR UPDATE OF b SKIP LOCKED");
                assertThat(notWaiting.sql()).endsWith(" FOR UPDATE OF b NOWAIT");
            }
            default -> {
                assertThat(skipping.sql()).endsWith(" FOR UPDATE SKIP LOCKED");
                assertThat(notWaiting.sql()).endsWith(" FOR UPDATE NOWAIT");
            }
        }
    }

    @Test
    void aLockThatWouldLockNothingIsRefused() {
        assertThatThrownBy(() -> session.select(book).join(book.reviews()).forUpdate().list())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("forUpdate() locks the rows of Book, and a join that gives an entity several rows has to group"
                        + " them, so that no row is left to lock. Ask by any(...) of the collection instead of join(...).");
        assertThatThrownBy(() -> session.select(book).forShare().columns(book.title))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("forShare() locks the rows of entities, and columns(...) gives none. Call list() of the query"
                        + " instead, and read the columns from what it gives.");
    }
}
