package dev.dovetail.it.hierarchy.reads;

import static dev.dovetail.it.hierarchy.joined.Book_.book;
import static dev.dovetail.it.hierarchy.joined.Film_.film;
import static dev.dovetail.it.hierarchy.joined.Medium_.medium;
import static dev.dovetail.it.hierarchy.joined.Text_.text;
import static dev.dovetail.query.Shapes.list;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.LockNotAvailableException;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.hierarchy.joined.Book;
import dev.dovetail.it.hierarchy.joined.Film;
import dev.dovetail.it.hierarchy.joined.JoinedSchema;
import dev.dovetail.it.hierarchy.joined.Medium;
import dev.dovetail.it.hierarchy.joined.Text;
import dev.dovetail.session.Session;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which rows are read, locked and refused of types that have a table each, compared with plain SQL and plain Java. */
class JoinedRowsTest extends JoinedMedia {
    @Test
    void someColumnsOnly() {
        List<Medium> found = session.select(medium).only(medium.title, medium.asBook().isbn)
                .orderBy(medium.title.asc()).list();
        assertThat(found).extracting(Medium::title).containsExactly("A", "B", "C", "D", "E", "F");
        assertThat(((Book) found.get(0)).isbn()).isEqualTo("i-A");
        assertThat(sent()).hasSize(1);
        assertThat(((Film) found.get(2)).rating()).isEqualTo(3);
        assertThat(((Text) found.get(1)).pages()).isEqualTo(10);
        assertThat(sent()).hasSize(1);
        again();
        found = session.select(medium).only(medium.asFilm().rating).where(medium.isFilm()).list();
        assertThat(found).extracting(each -> ((Film) each).rating()).containsExactlyInAnyOrder(3, 4);
        assertThat(sent()).hasSize(1);
        again();
        List<Book> books = session.select(book).only(book.title).orderBy(book.title.asc()).list();
        assertThat(sent()).hasSize(1);
        assertThat(books.get(1).isbn()).isEqualTo("i-D");
        assertThat(sent()).hasSize(1);
    }

    @Test
    void locks() {
        assertThat(told(session.select(medium).forUpdate().list())).hasSize(6);
        assertThat(told(session.select(book).where(book.title.eq("A")).forUpdate().list()))
                .containsExactly("A i-A 100 1");
        assertThat(told(session.select(text).forShare().list())).hasSize(4);
        assertThat(told(session.select(film).only(film.title).forUpdate().list())).hasSize(2);
        if (kind == TestDatabase.POSTGRESQL) {
            assertThat(session.select(book).only(book.isbn).forUpdate().sql())
                    .endsWith(" JOIN joined_media jm ON jm.id = jb.id JOIN joined_texts jt ON jt.id = jb.id FOR UPDATE "
                    + "OF jb, jt, jm");
            assertThat(session.select(medium).forUpdate().sql()).endsWith(" FOR UPDATE OF jm");
        }
    }

    @Test
    void aLockedRowIsLockedForEveryType() {
        if (kind == TestDatabase.SQLITE || kind == TestDatabase.HSQLDB) {
            assertThatThrownBy(() -> session.select(medium).noWait().list()).hasMessageContaining("noWait()");
            return;
        }
        session.select(book).where(book.id.eq(bookId)).forUpdate().list();
        try (Session other = fixture.database().openSession()) {
            assertThat(titles(other.select(film).where(film.id.eq(filmId)).noWait().list()))
                    .containsExactly("C");
            assertThatThrownBy(() -> other.select(medium).where(medium.id.eq(bookId)).noWait().list())
                    .isInstanceOf(LockNotAvailableException.class);
        }
        again();
        session.select(medium).where(medium.id.eq(bookId)).forUpdate().list();
        try (Session other = fixture.database().openSession()) {
            assertThatThrownBy(() -> other.select(book).where(book.title.eq("A")).noWait().list())
                    .isInstanceOf(LockNotAvailableException.class);
        }
    }

    @Test
    void sqlOfTheApplication() {
        String columns = "SELECT m.id, m.version, m.title, m.shelf_id, m.type, f.minutes FROM joined_media m"
                + " LEFT JOIN joined_films f ON f.id = m.id";
        List<Medium> found = session.sql(columns).entities(medium);
        assertThat(titles(found)).containsExactly("A", "B", "C", "D", "E", "F");
        assertThat(told(found)).contains("C 90 3 1", "A i-A 100 1");
        assertThatThrownBy(() -> session.sql("SELECT id, type FROM joined_media").entities(book))
                .hasMessageContaining(" in this session, and a query for Book gave its row.");
        again();
        assertThatThrownBy(() -> session.sql("SELECT id, type FROM joined_media").entities(book))
                .hasMessageContaining(" in a row, which is no type of Book: \"book\".");
        assertThatThrownBy(() -> session.sql("SELECT id, title FROM joined_media").entities(medium))
                .hasMessageContaining("The statement gives no column type, which says of which type a Medium is");
    }

    @Test
    void anUnknownTypeIsNamed() {
        session.sql("INSERT INTO joined_media (version, title, type) VALUES (1, 'X', 'tape')").update();
        assertThatThrownBy(() -> session.select(medium).list()).isInstanceOf(IllegalStateException.class)
                .hasMessage("joined_media.type is \"tape\" in a row, which is no type of Medium:"
                        + " \"book\", \"article\", \"film\".");
    }

    @Test
    void theTablesAreAsTheEntitiesSay() {
        assertThat(JoinedSchema.SCHEMA.validate(fixture.database())).isEmpty();
        assertThat(JoinedSchema.SCHEMA.diff(fixture.database())).isEmpty();
    }
}
