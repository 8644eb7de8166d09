package dev.dovetail.it.hierarchy.writes;

import static dev.dovetail.it.hierarchy.single.Book_.book;
import static dev.dovetail.it.hierarchy.single.Film_.film;
import static dev.dovetail.it.hierarchy.single.Medium_.medium;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.FlushException;
import dev.dovetail.it.hierarchy.OnEachDatabase;
import dev.dovetail.it.hierarchy.single.Author;
import dev.dovetail.it.hierarchy.single.Author_;
import dev.dovetail.it.hierarchy.single.Book;
import dev.dovetail.it.hierarchy.single.Book_;
import dev.dovetail.it.hierarchy.single.Film;
import dev.dovetail.it.hierarchy.single.Film_;
import dev.dovetail.it.hierarchy.single.Medium;
import dev.dovetail.it.hierarchy.single.Paper;
import dev.dovetail.it.hierarchy.single.Paper_;
import dev.dovetail.it.hierarchy.single.SingleSchema;
import dev.dovetail.schema.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a flush writes of types that share a table. */
class SingleWritesTest extends OnEachDatabase {
    private final Author author = Author_.create().name("ann");

    @Override
    protected Schema schema() {
        return SingleSchema.SCHEMA;
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

    @Test
    void anInsertWritesTheColumnsOfItsTypeAndTheDiscriminator() {
        Paper paper = Paper_.create().journal("j").rank(3);
        paper.language("de");
        paper.title("p");
        session.addAll(List.of(book("a"), film("f"), paper, film("g")));
        session.flush();
        assertThat(written()).map(sql -> sql.replaceAll(" VALUES.*", "")).containsSubsequence(
                "INSERT INTO single_media (version, title, shelf_id, type, language, pages, isbn, author_id)",
                "INSERT INTO single_media (version, title, shelf_id, type, minutes, rating, book_id)",
                "INSERT INTO single_media (version, title, shelf_id, type, language, pages, journal, rating)");
        session.commit();
        assertThat(rows("SELECT title, type, isbn, minutes, journal, rating FROM single_media ORDER BY title"))
                .containsExactly("a,book,i-a,null,null,null", "f,film,null,90,null,null", "g,film,null,90,null,null",
                        "p,article,null,null,j,3");
    }

    @Test
    void updatesAndDeletesAreThoseOfOneTable() {
        session.add(film("f").book(book("a")));
        saved();
        Film f = session.select(film).single();
        f.title("g");
        f.minutes(100);
        session.flush();
        assertThat(written()).containsExactly(
                "UPDATE single_media SET title = ?, minutes = ?, version = ? WHERE id = ? AND version = ?");
        session.delete(f.book());
        session.delete(f);
        session.flush();
        assertThat(written()).containsExactly("DELETE FROM single_media WHERE id = ? AND version = ?",
                "DELETE FROM single_media WHERE id = ? AND version = ?");
        session.commit();
        assertThat(rows("SELECT id FROM single_media")).isEmpty();
    }

    @Test
    void aRequiredValueOfALeafIsAskedForBeforeAnythingIsWritten() {
        Book made = Book_.create().isbn("x");
        made.language("en");
        made.title("t");
        session.add(made);
        assertThatThrownBy(session::flush).isInstanceOf(FlushException.class).hasMessageContaining("Book.author")
                .hasMessageContaining("single_media.author_id");
        assertThat(sent()).isEmpty();
    }

    @Test
    void aFilmPassesItsBookToAnother() {
        Book a = book("a");
        Book b = book("b");
        session.addAll(List.of(film("f").book(a), film("g").book(b)));
        saved();
        List<Film> films = session.select(film).orderBy(film.title.asc()).list();
        Book first = films.get(0).book();
        films.get(0).book(films.get(1).book());
        films.get(1).book(first);
        session.commit();
        assertThat(rows("SELECT f.title, b.title FROM single_media f JOIN single_media b ON b.id = f.book_id ORDER BY"
                + " f.title")).containsExactly("f,b", "g,a");
    }

    @Test
    void theSessionKnowsOneObjectForARow() {
        session.add(book("a"));
        saved();
        Medium found = session.select(medium).single();
        assertThat(session.select(book).single()).isSameAs(found);
        sent();
        assertThat(session.find(film, found.id())).isNull();
        assertThat(sent()).isEmpty();
    }
}
