package dev.dovetail.it.hierarchy.reads;

import static dev.dovetail.it.hierarchy.single.Author_.author;
import static dev.dovetail.it.hierarchy.single.Book_.book;
import static dev.dovetail.it.hierarchy.single.Film_.film;
import static dev.dovetail.it.hierarchy.single.Label_.label;
import static dev.dovetail.it.hierarchy.single.Medium_.medium;
import static dev.dovetail.it.hierarchy.single.Note_.note;
import static dev.dovetail.it.hierarchy.single.Paper_.paper;
import static dev.dovetail.it.hierarchy.single.Review_.review;
import static dev.dovetail.it.hierarchy.single.Shelf_.shelf;
import static dev.dovetail.it.hierarchy.single.Text_.text;
import static dev.dovetail.query.Shapes.list;
import static dev.dovetail.query.Plans.joined;
import static dev.dovetail.query.Plans.raise;
import static dev.dovetail.query.Plans.selectIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.LazyLoadException;
import dev.dovetail.error.NotFoundException;
import dev.dovetail.it.hierarchy.single.Author;
import dev.dovetail.it.hierarchy.single.Book;
import dev.dovetail.it.hierarchy.single.Film;
import dev.dovetail.it.hierarchy.single.Film_;
import dev.dovetail.it.hierarchy.single.Medium;
import dev.dovetail.it.hierarchy.single.Paper;
import dev.dovetail.it.hierarchy.single.Shelf;
import dev.dovetail.it.hierarchy.single.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * How objects and their relationships are loaded of types that share a table, compared with plain SQL and plain Java.
 */
class SingleLoadsTest extends SingleMedia {
    private static final String ALL = "SELECT sm.id, sm.version, sm.title, sm.shelf_id, sm.type, sm.language, sm.pages,"
            + " sm.isbn, sm.author_id, sm.journal, sm.rating, sm.minutes, sm.book_id FROM single_media sm";
    private static final String BOOKS = "SELECT sm.id, sm.version, sm.title, sm.shelf_id, sm.type, sm.language,"
            + " sm.pages, sm.isbn, sm.author_id FROM single_media sm WHERE sm.type = 'book'";

    @Test
    void oneSelectGivesEachRowAsItsType() {
        assertThat(told(session.select(medium).list())).containsExactly("A i-A 100 1", "B j-B 10 1 1", "C 90 3 1",
                "D i-D 200 1", "E j-E 20 null 1", "F 90 4 1");
        assertThat(sent()).containsExactly(ALL);
        assertThat(told(session.select(text).list())).containsExactly("A i-A 100 1", "B j-B 10 1 1", "D i-D 200 1",
                "E j-E 20 null 1");
        assertThat(sent()).hasSize(1);
        assertThat(told(session.select(book).list())).containsExactly("A i-A 100 1", "D i-D 200 1");
        assertThat(sent()).containsExactly(BOOKS);
        assertThat(told(session.select(film).where(film.title.eq("F")).list())).containsExactly("F 90 4 1");
        assertThat(session.select(paper).list()).allMatch(Paper.class::isInstance).hasSize(2);
    }

    @Test
    void oneObjectForEachRowWhicheverWayItIsRead() {
        Medium found = session.get(medium, bookId);
        assertThat(sent()).hasSize(1);
        assertThat(session.get(book, bookId)).isSameAs(found);
        assertThat(session.get(text, bookId)).isSameAs(found);
        assertThat(session.find(film, bookId)).isNull();
        assertThat(session.find(paper, bookId)).isNull();
        assertThatThrownBy(() -> session.get(film, bookId)).isInstanceOf(NotFoundException.class);
        assertThat(sent()).isEmpty();
        assertThat(session.select(book).where(book.id.eq(bookId)).single()).isSameAs(found);
        assertThat(session.select(text).list()).contains((Text) found);
    }

    @Test
    void aKeyOfAnotherTypeIsNotFound() {
        assertThat(session.find(film, bookId)).isNull();
        assertThat(session.find(text, filmId)).isNull();
        assertThatThrownBy(() -> session.get(book, filmId)).isInstanceOf(NotFoundException.class)
                .hasMessageContaining("Book");
        assertThat(told(session.get(medium, filmId))).isEqualTo("C 90 3 1");
        assertThat(sent()).hasSize(4);
        assertThat(session.find(medium, -1L)).isNull();
    }

    @Test
    void lazyLoadsAreOneForAllOfTheResult() {
        List<Medium> found = session.select(medium).orderBy(medium.title.asc()).list();
        sent();
        assertThat(((Book) found.get(0)).author().name()).isEqualTo("ann");
        assertThat(sent()).hasSize(1);
        assertThat(((Book) found.get(3)).author().name()).isEqualTo("bob");
        assertThat(sent()).isEmpty();
        assertThat(found.get(0).shelf().name()).isEqualTo("left");
        assertThat(found.get(5).shelf().name()).isEqualTo("right");
        assertThat(sent()).hasSize(1);
        assertThat(found.get(0).notes()).hasSize(1);
        assertThat(found.get(2).notes()).hasSize(1);
        assertThat(found.get(3).labels()).isEmpty();
        assertThat(found.get(5).labels()).hasSize(1);
        assertThat(sent()).hasSize(2);
        assertThat(((Film) found.get(2)).book()).isSameAs(found.get(0));
        assertThat(((Book) found.get(0)).film()).isSameAs(found.get(2));
        assertThat(((Paper) found.get(1)).authors()).extracting(Author::name).containsExactlyInAnyOrder("ann", "bob");
    }

    @Test
    void relationshipsLeadToEveryLevel() {
        assertThat(session.select(shelf).list().stream().flatMap(s -> s.media().stream()).map(SingleMedia::told))
                .containsExactlyInAnyOrder("A i-A 100 1", "B j-B 10 1 1", "C 90 3 1", "D i-D 200 1", "E j-E 20 null 1",
                        "F 90 4 1");
        assertThat(sent()).hasSize(2);
        again();
        assertThat(session.select(author).where(author.name.eq("ann")).single().books()).extracting(Book::title)
                .containsExactly("A");
        assertThat(session.select(label).single().media()).extracting(Medium::title)
                .containsExactlyInAnyOrder("A", "F");
        assertThat(session.select(review).single().book().title()).isEqualTo("A");
        assertThat(session.select(note).where(note.name.eq("on c")).single().medium()).isInstanceOf(Film.class);
    }

    @Test
    void plansLoadRelationshipsOfEveryLevel() {
        List<Shelf> shelves = session.select(shelf).with(selectIn(shelf.media()).with(
                selectIn(medium.asBook().author()), selectIn(medium.asFilm().book()), selectIn(medium.notes())))
                .orderBy(shelf.name.asc()).list();
        assertThat(sent()).hasSize(4);
        for (Shelf each : shelves) {
            for (Medium of : each.media()) {
                assertThat(of.notes()).hasSize(of.title().equals("A") || of.title().equals("C") ? 1 : 0);
                if (of instanceof Book found) {
                    assertThat(found.author().name()).isEqualTo(found.title().equals("A") ? "ann" : "bob");
                } else if (of instanceof Film found) {
                    assertThat(found.book().isbn()).startsWith("i-");
                }
            }
        }
        assertThat(sent()).isEmpty();
        again();
        List<Medium> found = session.select(medium).with(joined(medium.asBook().author()), joined(medium.shelf()),
                joined(medium.asPaper().authors())).orderBy(medium.title.asc()).list();
        assertThat(sent()).hasSize(1);
        assertThat(told(found)).hasSize(6);
        assertThat(((Book) found.get(0)).author().name()).isEqualTo("ann");
        assertThat(((Paper) found.get(1)).authors()).hasSize(2);
        assertThat(found.get(4).shelf().name()).isEqualTo("right");
        assertThat(sent()).isEmpty();
        again();
        Film film = session.select(film()).with(joined(film().book()).with(joined(book.author()))).first();
        assertThat(film.book().author().name()).isNotNull();
        assertThat(sent()).hasSize(1);
        again();
        List<Author> authors = session.select(author).with(joined(author.books()), selectIn(author.papers()))
                .orderBy(author.id.asc()).limit(2).list();
        assertThat(authors.get(0).books()).hasSize(1);
        assertThat(authors.get(1).papers()).extracting(Medium::title).containsExactly("B");
        assertThat(sent()).hasSize(2);
    }

    @Test
    void aPlanOfASubtypeLeavesOthersAlone() {
        List<Medium> found = session.select(medium).with(selectIn(medium.asText().shelf()))
                .orderBy(medium.title.asc()).list();
        assertThat(sent()).hasSize(2);
        assertThat(found.get(0).shelf().name()).isEqualTo("left");
        assertThat(sent()).isEmpty();
        assertThat(found.get(2).shelf().name()).isEqualTo("left");
        assertThat(sent()).hasSizeLessThanOrEqualTo(1);
        again();
        found = session.select(medium).with(raise(medium.asText().shelf())).orderBy(medium.title.asc()).list();
        assertThatThrownBy(found.get(0)::shelf).isInstanceOf(LazyLoadException.class);
        assertThat(found.get(2).shelf().name()).isEqualTo("left");
    }

    @Test
    void selectInWithFilterOrderAndLimit() {
        List<Shelf> shelves = session.select(shelf).with(selectIn(shelf.media()).where(medium.title.ne("A"))
                .orderBy(medium.title.desc()).limit(1)).orderBy(shelf.name.asc()).list();
        assertThat(sent()).hasSize(2);
        assertThat(shelves.get(0).media()).extracting(SingleMedia::told).containsExactly("C 90 3 1");
        assertThat(shelves.get(1).media()).extracting(SingleMedia::told).containsExactly("F 90 4 1");
        again();
        shelves = session.select(shelf).with(selectIn(shelf.media()).where(medium.isText()))
                .orderBy(shelf.name.asc()).list();
        assertThat(shelves.get(0).media()).extracting(Medium::title).containsExactlyInAnyOrder("A", "B");
        again();
        List<Author> authors = session.select(author).with(selectIn(author.books()).orderBy(book.title.asc()).limit(1))
                .list();
        assertThat(authors).allMatch(each -> each.books().size() == 1);
        assertThat(sent()).hasSize(2);
        again();
        authors = session.select(author).with(selectIn(author.papers()).where(paper.title.eq("B")).limit(5)).list();
        assertThat(authors).allMatch(each -> each.papers().size() == 1);
    }

    @Test
    void expiredObjectsOfSeveralTypesAreReadAtOnce() {
        List<Medium> found = session.select(medium).orderBy(medium.title.asc()).list();
        session.expireAll();
        sent();
        assertThat(told(found)).containsExactly("A i-A 100 1", "B j-B 10 1 1", "C 90 3 1", "D i-D 200 1",
                "E j-E 20 null 1", "F 90 4 1");
        assertThat(sent()).hasSize(1);
        session.refresh(found.get(0));
        assertThat(sent()).hasSize(1);
    }

    @Test
    void withoutASession() {
        assertThat(told(fixture.database().select(medium).list())).containsExactly("A i-A 100 1", "B j-B 10 1 1",
                "C 90 3 1", "D i-D 200 1", "E j-E 20 null 1", "F 90 4 1");
        assertThat(told(fixture.database().select(text).where(text.pages.gt(50)).list()))
                .containsExactly("A i-A 100 1", "D i-D 200 1");
        assertThat(told(fixture.database().select(book).list())).hasSize(2);
        assertThat(sent()).hasSize(3);
    }

    private static Film_<Film> film() {
        return film;
    }
}
