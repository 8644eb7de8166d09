package dev.dovetail.it.hierarchy.writes;

import static dev.dovetail.it.hierarchy.joined.Book_.book;
import static dev.dovetail.it.hierarchy.joined.Film_.film;
import static dev.dovetail.it.hierarchy.joined.Medium_.medium;
import static dev.dovetail.it.hierarchy.joined.Text_.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import dev.dovetail.schema.Schema;
import dev.dovetail.session.Session;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bulk statements on types that have a table each: several statements, one number of entities. */
class JoinedBulkTest extends OnEachDatabase {
    private static final String ALL =
            "SELECT m.title, m.version, t.pages, b.isbn, f.minutes FROM joined_media m LEFT JOIN"
            + " joined_texts t ON t.id = m.id LEFT JOIN joined_books b ON b.id = m.id LEFT JOIN joined_films f ON f.id "
            + "="
            + " m.id ORDER BY m.title";

    private long authorId;

    @Override
    protected Schema schema() {
        return JoinedSchema.SCHEMA;
    }

    @BeforeEach
    void rows() {
        Author author = Author_.create().name("ann");
        for (String title : List.of("a", "b")) {
            Book made = Book_.create().isbn("i-" + title).author(author);
            made.language("en").pages(1);
            made.title(title);
            made.labels().add(Label_.create().name(title));
            session.add(made);
        }
        Film made = Film_.create().minutes(90);
        made.title("f");
        session.add(made);
        saved();
        authorId = session.select(Author_.author).single().id();
        again();
    }

    @Test
    void aTableWhoseColumnsTheConditionComparesIsUpdatedLast() {
        assertThat(session.update(book).set(book.isbn, "x").where(book.isbn.eq("i-a")).sql().replaceAll("[\"`]", ""))
                .isEqualTo("UPDATE joined_media SET version = (joined_media.version + 1) WHERE joined_media.id IN "
                + "(SELECT"
                        + " jb.id FROM joined_books jb WHERE jb.isbn = ?); UPDATE joined_books SET isbn = ? WHERE"
                        + " joined_books.isbn = ?");
    }

    @Test
    void anUpdateSetsColumnsOfEachTableAndCountsTheVersion() {
        Book held = session.select(book).where(book.title.eq("a")).single();
        assertThat(session.update(book).set(book.pages, 7).where(book.title.eq("a")).execute()).isEqualTo(1);
        assertThat(held.pages()).isEqualTo(7);
        assertThat(held.version()).isEqualTo(2);
        assertThat(session.update(book).set(book.title, "z").set(book.isbn, "y").set(book.pages, 8)
                .where(book.title.eq("a"), book.isbn.eq("i-a"), book.pages.eq(7)).execute()).isEqualTo(1);
        assertThat(held.title() + held.isbn()).isEqualTo("zy");
        assertThat(session.update(text).set(text.pages, 9).execute()).isEqualTo(2);
        assertThat(session.update(medium).set(medium.title, medium.title.concat("!")).execute()).isEqualTo(3);
        session.commit();
        assertThat(rows(ALL)).containsExactly("b!,3,9,i-b,null", "f!,2,null,null,90", "z!,5,9,y,null");
    }

    @Test
    void aValueComesFromAnotherTable() {
        assertThat(session.update(book).set(book.isbn, book.title).execute()).isEqualTo(2);
        session.commit();
        assertThat(rows(ALL)).containsExactly("a,2,1,a,null", "b,2,1,b,null", "f,1,null,null,90");
        assertThatThrownBy(() -> session.update(book).set(book.isbn, book.title).set(book.title, book.isbn).execute())
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("which are in two tables");
    }

    @Test
    void aDeleteDeletesTheRowsOfAllTables() {
        Book held = session.select(book).where(book.title.eq("a")).single();
        assertThat(session.delete(book).where(book.title.eq("a"), book.pages.eq(1)).execute()).isEqualTo(1);
        assertThat(Session.stateOf(held).toString()).isEqualTo("DELETED");
        assertThat(session.delete(medium).where(medium.labels().any(label -> label.name.eq("b"))).execute())
                .isEqualTo(1);
        session.commit();
        assertThat(rows(ALL)).containsExactly("f,1,null,null,90");
        assertThat(rows("SELECT id FROM joined_texts")).isEmpty();
        assertThat(session.delete(text).execute()).isZero();
        assertThat(session.delete(medium).execute()).isEqualTo(1);
        session.commit();
        assertThat(rows(ALL)).isEmpty();
    }

    @Test
    void filmsAreDeletedBeforeTheirBooks() {
        session.select(film).single().book(session.select(book).where(book.title.eq("a")).single());
        saved();
        List<Medium> held = session.select(medium).list();
        assertThat(session.delete(medium).execute()).isEqualTo(3);
        assertThat(held).allMatch(each -> Session.stateOf(each).toString().equals("DELETED"));
        session.rollback();
        assertThat(session.select(medium).list()).containsExactlyInAnyOrderElementsOf(held);
    }

    @Test
    void anInsertWritesARowOfEachTable() {
        assertThat(session.insert(book).set(book.title, "n").set(book.language, "en").set(book.isbn, "n")
                .set(book.authorId, authorId).execute()).isEqualTo(1);
        session.commit();
        assertThat(rows(ALL)).contains("n,1,null,n,null");
        assertThat(session.select(book).where(book.title.eq("n")).single().author().name()).isEqualTo("ann");
        assertThatThrownBy(() -> session.insert(medium)).hasMessage(
                "Medium has no rows of its own. Insert one of Book, Paper, Film.");
        assertThatThrownBy(() -> session.insert(book).set(book.isbn, "x").onConflict(book.isbn).execute())
                .hasMessageContaining("Book has rows in several tables");
    }
}
