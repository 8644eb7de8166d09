package dev.dovetail.it.hierarchy.writes;

import static dev.dovetail.it.hierarchy.joined.Book_.book;
import static dev.dovetail.it.hierarchy.joined.Film_.film;
import static dev.dovetail.it.hierarchy.joined.Medium_.medium;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.StaleObjectException;
import dev.dovetail.it.hierarchy.OnEachDatabase;
import dev.dovetail.it.hierarchy.joined.Author;
import dev.dovetail.it.hierarchy.joined.Author_;
import dev.dovetail.it.hierarchy.joined.Book;
import dev.dovetail.it.hierarchy.joined.Book_;
import dev.dovetail.it.hierarchy.joined.Film;
import dev.dovetail.it.hierarchy.joined.Film_;
import dev.dovetail.it.hierarchy.joined.JoinedSchema;
import dev.dovetail.it.hierarchy.joined.Label_;
import dev.dovetail.it.hierarchy.joined.Medium;
import dev.dovetail.it.hierarchy.joined.Note_;
import dev.dovetail.it.hierarchy.joined.Paper;
import dev.dovetail.it.hierarchy.joined.Paper_;
import dev.dovetail.it.hierarchy.joined.Shelf;
import dev.dovetail.it.hierarchy.joined.Shelf_;
import dev.dovetail.schema.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a flush writes of types that have a table each, statement by statement. */
class JoinedWritesTest extends OnEachDatabase {
    private Author author = Author_.create().name("ann");

    @Override
    protected Schema schema() {
        return JoinedSchema.SCHEMA;
    }

    private Book book(String title) {
        Book made = Book_.create().isbn("i-" + title).author(author);
        made.language("en");
        made.title(title);
        return made;
    }

    private static Film film(String title) {
        Film made = Film_.create().minutes(90);
        made.title(title);
        return made;
    }

    private static Paper paper(String title) {
        Paper made = Paper_.create().journal("j");
        made.language("de");
        made.title(title);
        return made;
    }

    @Test
    void eachTypeIsInsertedFromTheRootDown() {
        Shelf shelf = Shelf_.create().name("s");
        shelf.media().addAll(List.of(book("a"), film("f"), paper("p"), book("b"), film("g")));
        session.add(shelf);
        session.flush();
        List<String> written = written();
        assertThat(written.stream().map(sql -> sql.replaceAll(" VALUES.*", "")).distinct()).containsExactly(
                "INSERT INTO joined_authors (name)", "INSERT INTO joined_shelves (name)",
                "INSERT INTO joined_media (version, title, shelf_id, type)",
                "INSERT INTO joined_texts (id, language, pages)", "INSERT INTO joined_books (id, isbn, author_id)",
                "INSERT INTO joined_films (id, minutes, rating, book_id)",
                "INSERT INTO joined_papers (id, journal, rating)");
        session.commit();
        assertThat(rows("SELECT m.title, m.type, m.version, t.language, b.isbn, f.minutes, p.journal FROM joined_media "
                + "m"
                + " LEFT JOIN joined_texts t ON t.id = m.id LEFT JOIN joined_books b ON b.id = m.id LEFT JOIN"
                + " joined_films f ON f.id = m.id LEFT JOIN joined_papers p ON p.id = m.id WHERE m.shelf_id IS NOT NULL"
                + " ORDER BY m.title")).containsExactly("a,book,1,en,i-a,null,null", "b,book,1,en,i-b,null,null",
                "f,film,1,null,null,90,null", "g,film,1,null,null,90,null", "p,article,1,de,null,null,j");
    }

    @Test
    void aBatchOfOneTypeIsOneStatementForEachTable() {
        session.add(book("a"));
        session.add(book("b"));
        session.flush();
        assertThat(written().stream().filter(sql -> sql.contains("joined_texts") || sql.contains("joined_books")))
                .containsExactly("INSERT INTO joined_texts (id, language, pages) VALUES (?, ?, ?) x2",
                        "INSERT INTO joined_books (id, isbn, author_id) VALUES (?, ?, ?) x2");
    }

    @Test
    void anUpdateWritesTablesWithChangesAndAlwaysTheVersion() {
        Book a = book("a");
        session.add(a);
        session.flush();
        sent();
        a.title("b");
        session.flush();
        assertThat(sent()).containsExactly(
                "UPDATE joined_media SET title = ?, version = ? WHERE id = ? AND version = ?");
        a.isbn("x");
        session.flush();
        assertThat(sent()).containsExactly("UPDATE joined_media SET version = ? WHERE id = ? AND version = ?",
                "UPDATE joined_books SET isbn = ? WHERE id = ?");
        a.pages(7);
        a.title("c");
        session.flush();
        assertThat(sent()).containsExactly(
                "UPDATE joined_media SET title = ?, version = ? WHERE id = ? AND version = ?",
                "UPDATE joined_texts SET pages = ? WHERE id = ?");
        a.pages(7);
        session.flush();
        assertThat(sent()).isEmpty();
        assertThat(a.version()).isEqualTo(4);
        session.commit();
        assertThat(rows("SELECT m.version, m.title, t.pages, b.isbn FROM joined_media m JOIN joined_texts t ON t.id ="
                + " m.id JOIN joined_books b ON b.id = m.id")).containsExactly("4,c,7,x");
    }

    @Test
    void aChangeOfTheLeafAloneFindsThatAnotherTransactionHasChangedTheRow() {
        session.add(film("f"));
        saved();
        Film mine = session.select(film).single();
        session.commit();
        fixture.database().transact(other -> other.select(film).single().title("g"));
        mine.minutes(100);
        assertThatThrownBy(session::flush).isInstanceOf(StaleObjectException.class)
                .hasMessageStartingWith("Film#").hasMessageContaining("table joined_media");
    }

    @Test
    void rowsAreDeletedFromTheLeafUp() {
        Book a = book("a");
        a.notes().add(Note_.create().name("n"));
        a.labels().add(Label_.create().name("l"));
        session.add(a);
        session.add(book("b"));
        saved();
        for (Medium each : session.select(medium).list()) {
            session.delete(each);
        }
        session.flush();
        assertThat(written()).containsExactly("DELETE FROM joined_media_labels WHERE medium_id = ? AND label_id = ?",
                "DELETE FROM joined_notes WHERE id = ?", "DELETE FROM joined_books WHERE id = ? x2",
                "DELETE FROM joined_texts WHERE id = ? x2",
                "DELETE FROM joined_media WHERE id = ? AND version = ? x2");
        session.commit();
        assertThat(rows("SELECT id FROM joined_media")).isEmpty();
    }

    @Test
    void aSiblingThatIsReferredToIsWrittenFirst() {
        Film made = film("f").book(book("a"));
        session.add(made);
        saved();
        Film found = session.select(film).single();
        assertThat(found.book().title()).isEqualTo("a");
        session.delete(found.book());
        session.delete(found);
        session.flush();
        assertThat(written().stream().map(sql -> sql.replaceAll(" WHERE.*", ""))).containsExactly(
                "DELETE FROM joined_films", "DELETE FROM joined_media", "DELETE FROM joined_books",
                "DELETE FROM joined_texts", "DELETE FROM joined_media");
    }

    @Test
    void uniqueValuesOfALeafAreExchanged() {
        Book a = book("a");
        Book b = book("b");
        session.addAll(List.of(a, b));
        saved();
        Book one = session.select(book).where(book.title.eq("a")).single();
        Book other = session.select(book).where(book.title.eq("b")).single();
        one.isbn("i-b");
        other.isbn("i-a");
        session.commit();
        assertThat(rows("SELECT m.title, b.isbn FROM joined_books b JOIN joined_media m ON m.id = b.id ORDER BY 1"))
                .containsExactly("a,i-b", "b,i-a");
    }

    @Test
    void collectionsOfALeafRefuseItsSiblings() {
        session.add(book("a"));
        saved();
        List<?> books = session.select(Author_.author).single().books();
        @SuppressWarnings("unchecked")
        List<Object> any = (List<Object>) books;
        assertThatThrownBy(() -> any.add(film("f"))).isInstanceOf(ClassCastException.class)
                .hasMessage("Author.books holds Book, not Film. Nothing was changed.");
    }

    @Test
    void bothSidesAgreeOverTheRoot() {
        Shelf s = Shelf_.create().name("s");
        Shelf t = Shelf_.create().name("t");
        Book a = book("a");
        Film f = film("f");
        a.shelf(s);
        f.shelf(s);
        session.addAll(List.of(s, t, a, f));
        assertThat(s.media()).containsExactly(a, f);
        saved();
        List<Shelf> shelves = session.select(Shelf_.shelf).orderBy(Shelf_.shelf.name.asc()).list();
        Medium moved = shelves.get(0).media().get(1);
        shelves.get(1).media().add(moved);
        assertThat(moved.shelf()).isSameAs(shelves.get(1));
        assertThat(shelves.get(0).media()).hasSize(1);
        sent();
        session.flush();
        assertThat(sent()).containsExactly(
                "UPDATE joined_media SET shelf_id = ?, version = ? WHERE id = ? AND version = ?");
    }

    @Test
    void orphansOfAnyLeafAreDeleted() {
        Film f = film("f");
        f.notes().addAll(List.of(Note_.create().name("m"), Note_.create().name("n")));
        session.add(f);
        saved();
        Film found = session.select(film).single();
        found.notes().remove(0);
        session.commit();
        assertThat(rows("SELECT name FROM joined_notes")).hasSize(1);
    }
}
