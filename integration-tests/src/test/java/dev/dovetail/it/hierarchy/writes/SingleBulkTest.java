package dev.dovetail.it.hierarchy.writes;

import static dev.dovetail.it.hierarchy.single.Book_.book;
import static dev.dovetail.it.hierarchy.single.Film_.film;
import static dev.dovetail.it.hierarchy.single.Medium_.medium;
import static dev.dovetail.it.hierarchy.single.Text_.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.it.hierarchy.OnEachDatabase;
import dev.dovetail.it.hierarchy.single.Author;
import dev.dovetail.it.hierarchy.single.Author_;
import dev.dovetail.it.hierarchy.single.Book;
import dev.dovetail.it.hierarchy.single.Book_;
import dev.dovetail.it.hierarchy.single.Film;
import dev.dovetail.it.hierarchy.single.Film_;
import dev.dovetail.it.hierarchy.single.Label_;
import dev.dovetail.it.hierarchy.single.SingleSchema;
import dev.dovetail.schema.Schema;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bulk statements on types that share a table change rows of their type only. */
class SingleBulkTest extends OnEachDatabase {
    private static final String ALL =
            "SELECT title, version, type, pages, isbn, minutes FROM single_media ORDER BY title";

    private long authorId;

    @Override
    protected Schema schema() {
        return SingleSchema.SCHEMA;
    }

    @BeforeEach
    void rows() {
        Author author = Author_.create().name("ann");
        for (String title : List.of("a", "b")) {
            Book made = Book_.create().isbn("i-" + title).author(author);
            made.language("en").pages(1);
            made.title(title);
            session.add(made);
        }
        Film made = Film_.create().minutes(90);
        made.title("f");
        made.labels().add(Label_.create().name("l"));
        session.add(made);
        saved();
        authorId = session.select(Author_.author).single().id();
        again();
    }

    @Test
    void anUpdateChangesRowsOfItsTypeOnly() {
        assertThat(session.update(book).set(book.title, "x").set(book.pages, 2).execute()).isEqualTo(2);
        assertThat(sent())
                .containsExactly("UPDATE single_media SET title = ?, pages = ?, version = (single_media.version"
                + " + 1) WHERE single_media.type = 'book'");
        assertThat(session.update(text).set(text.pages, 3).where(text.title.eq("x")).execute()).isEqualTo(2);
        assertThat(sent())
                .containsExactly("UPDATE single_media SET pages = ?, version = (single_media.version + 1) WHERE"
                + " single_media.title = ? AND single_media.type IN ('book', 'article')");
        assertThat(session.update(book).set(book.title, "y").where(book.author().name.eq("ann")).execute())
                .isEqualTo(2);
        session.commit();
        assertThat(rows(ALL).stream().map(row -> row.replaceAll("i-.", "i"))).containsExactly("f,1,film,null,null,90",
                "y,4,book,3,i,null", "y,4,book,3,i,null");
    }

    @Test
    void aDeleteDeletesRowsOfItsTypeOnly() {
        assertThat(session.delete(film).execute()).isEqualTo(1);
        assertThat(sent()).containsExactly("DELETE FROM single_media_labels WHERE medium_id IN (SELECT sm.id FROM"
                + " single_media sm WHERE sm.type = 'film')",
                "DELETE FROM single_media WHERE single_media.type = 'film'");
        assertThat(session.delete(text).where(text.title.eq("a")).execute()).isEqualTo(1);
        assertThat(session.delete(medium).execute()).isEqualTo(1);
        session.commit();
        assertThat(rows(ALL)).isEmpty();
    }

    @Test
    void insertsAndUpsertsWriteTheType() {
        assertThat(session.insert(film).set(film.title, "n").set(film.minutes, 5).execute()).isEqualTo(1);
        session.insert(book).set(book.title, "c").set(book.language, "en").set(book.isbn, "i-a")
                .set(book.authorId, authorId).onConflict(book.isbn).update(book.title, book.language).execute();
        assertThat(session.insert(film).into(film.title, film.minutes, film.version)
                .select(session.select(film).columns(film.title.concat("2"), film.minutes, film.version))).isEqualTo(2);
        session.commit();
        assertThat(rows(ALL)).containsExactly("b,1,book,1,i-b,null", "c,2,book,1,i-a,null", "f,1,film,null,null,90",
                "f2,1,film,null,null,90", "n,1,film,null,null,5", "n2,1,film,null,null,5");
        assertThatThrownBy(() -> session.insert(film).set(film.minutes, 1).onConflict(film.id).update(film.minutes)
                .execute()).isInstanceOf(IllegalStateException.class).hasMessageContaining("may be of another type");
        assertThatThrownBy(() -> session.update(medium).set(medium.asFilm().minutes, 1)).hasMessage(
                "Medium.asFilm.minutes is not a column of Medium, whose rows are written. Write the rows of Film.");
    }

    @Test
    void aConditionOnAssociationRowsHoldsAfterTheyAreDeleted() {
        assertThat(session.delete(medium).where(medium.labels().any(label -> label.name.eq("l"))).execute())
                .isEqualTo(1);
        session.commit();
        assertThat(rows("SELECT title FROM single_media ORDER BY title")).containsExactly("a", "b");
        assertThat(rows("SELECT medium_id FROM single_media_labels")).isEmpty();
    }
}
