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
import static dev.dovetail.query.Functions.alias;
import static dev.dovetail.query.Shapes.list;
import static dev.dovetail.query.Plans.joined;
import static dev.dovetail.query.Plans.raise;
import static dev.dovetail.query.Plans.selectIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.LazyLoadException;
import dev.dovetail.error.LockNotAvailableException;
import dev.dovetail.error.NotFoundException;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.hierarchy.single.Author;
import dev.dovetail.it.hierarchy.single.Author_;
import dev.dovetail.it.hierarchy.single.Book;
import dev.dovetail.it.hierarchy.single.Book_;
import dev.dovetail.it.hierarchy.single.Film;
import dev.dovetail.it.hierarchy.single.Film_;
import dev.dovetail.it.hierarchy.single.SingleSchema;
import dev.dovetail.it.hierarchy.single.Label;
import dev.dovetail.it.hierarchy.single.Label_;
import dev.dovetail.it.hierarchy.single.Medium;
import dev.dovetail.it.hierarchy.single.Medium_;
import dev.dovetail.it.hierarchy.single.Note_;
import dev.dovetail.it.hierarchy.single.Paper;
import dev.dovetail.it.hierarchy.single.Paper_;
import dev.dovetail.it.hierarchy.single.Review;
import dev.dovetail.it.hierarchy.single.Review_;
import dev.dovetail.it.hierarchy.single.Shelf;
import dev.dovetail.it.hierarchy.single.Shelf_;
import dev.dovetail.it.hierarchy.single.Text;
import dev.dovetail.query.Query;
import dev.dovetail.schema.Schema;
import dev.dovetail.session.Session;
import dev.dovetail.tuple.Tuple2;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is read of types that share a table, compared with plain SQL and plain Java. */
class SingleReadsTest extends OnEachDatabase {
    private static final String ALL = "SELECT sm.id, sm.version, sm.title, sm.shelf_id, sm.type, sm.language, sm.pages,"
            + " sm.isbn, sm.author_id, sm.journal, sm.rating, sm.minutes, sm.book_id FROM single_media sm";
    private static final String BOOKS = "SELECT sm.id, sm.version, sm.title, sm.shelf_id, sm.type, sm.language,"
            + " sm.pages, sm.isbn, sm.author_id FROM single_media sm WHERE sm.type = 'book'";

    private long bookId;
    private long filmId;

    @Override
    Schema schema() {
        return SingleSchema.SCHEMA;
    }

    /** Two shelves with a book, a paper and a film each; a film is of the book beside it. */
    @BeforeEach
    void save() {
        Author ann = Author_.create().name("ann");
        Author bob = Author_.create().name("bob");
        Label red = Label_.create().name("red");
        Shelf left = Shelf_.create().name("left");
        Shelf right = Shelf_.create().name("right");
        Book a = book("A", 100, ann);
        Book d = book("D", 200, bob);
        Paper b = paper("B", 10, 1);
        Paper e = paper("E", 20, null);
        Film c = film("C", 3, a);
        Film f = film("F", 4, d);
        b.authors().addAll(List.of(ann, bob));
        left.media().addAll(List.of(a, b, c));
        right.media().addAll(List.of(d, e, f));
        red.media().addAll(List.of(a, f));
        a.reviews().add(Review_.create().name("good"));
        a.notes().add(Note_.create().name("on a"));
        c.notes().add(Note_.create().name("on c"));
        session.addAll(List.of(left, right, red));
        saved();
        bookId = Long.parseLong(rows("SELECT id FROM single_media WHERE isbn = 'i-A'").get(0));
        filmId = Long.parseLong(rows("SELECT id FROM single_media WHERE rating = 3").get(0));
    }

    private static Book book(String title, int pages, Author author) {
        Book made = Book_.create().isbn("i-" + title).author(author);
        made.language("en").pages(pages).title(title);
        return made;
    }

    private static Paper paper(String title, int pages, Integer rank) {
        Paper made = Paper_.create().journal("j-" + title).rank(rank);
        made.language("de").pages(pages).title(title);
        return made;
    }

    private static Film film(String title, int rating, Book of) {
        Film made = Film_.create().minutes(90).rating(rating).book(of);
        made.title(title);
        return made;
    }

    /** Describes an object by its own type's properties. */
    private static String told(Medium of) {
        String more = of instanceof Book found ? found.isbn() + " " + found.pages()
                : of instanceof Paper found ? found.journal() + " " + found.pages() + " " + found.rank()
                : of instanceof Film found ? found.minutes() + " " + found.rating() : "?";
        return of.title() + " " + more + " " + of.version();
    }

    private static List<String> told(List<? extends Medium> found) {
        return found.stream().sorted(Comparator.comparing(Medium::title)).map(SingleReadsTest::told).toList();
    }

    private static String text(Object tuple) {
        return tuple.toString().replaceFirst("^Tuple[0-9]\\[", "(").replaceAll("(first|second|third)=", "")
                .replaceFirst("]$", ")");
    }

    private static List<String> titles(List<? extends Medium> found) {
        return found.stream().map(Medium::title).sorted().toList();
    }

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
        assertThat(session.select(shelf).list().stream().flatMap(s -> s.media().stream()).map(SingleReadsTest::told))
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

    private static Film_<Film> film() {
        return film;
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
        assertThat(shelves.get(0).media()).extracting(SingleReadsTest::told).containsExactly("C 90 3 1");
        assertThat(shelves.get(1).media()).extracting(SingleReadsTest::told).containsExactly("F 90 4 1");
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
    void columnsOfSubtypesAreNullElsewhere() {
        assertThat(session.select(medium).columns(medium.title, medium.asBook().isbn, medium.asFilm().rating)
                .orderBy(medium.title.asc()).list()).extracting(SingleReadsTest::text)
                .containsExactlyElementsOf(rows("SELECT title, isbn, CASE type WHEN 'film' THEN rating END FROM"
                        + " single_media ORDER BY title")
                        .stream().map(row -> "(" + row.replace(",", ", ") + ")").toList());
        assertThat(session.select(medium).columns(medium.title, medium.asPaper().rank, medium.asText().title)
                .orderBy(medium.title.asc()).list()).extracting(SingleReadsTest::text).containsExactly("(A, null, A)",
                        "(B, 1, B)", "(C, null, null)", "(D, null, D)", "(E, null, E)", "(F, null, null)");
        assertThat(session.select(medium).columns(medium.title, medium.asFilm().book().title)
                .where(medium.asFilm().rating.ge(3)).orderBy(medium.title.asc()).list())
                .extracting(SingleReadsTest::text)
                .containsExactly("(C, A)", "(F, D)");
    }

    @Test
    void entitiesAsColumnsAreOfTheirTypes() {
        List<Tuple2<String, Medium>> pairs = session.select(medium).columns(medium.title, medium)
                .orderBy(medium.title.asc()).list();
        assertThat(pairs).extracting(pair -> told(pair.second())).containsExactly("A i-A 100 1", "B j-B 10 1 1",
                "C 90 3 1", "D i-D 200 1", "E j-E 20 null 1", "F 90 4 1");
        assertThat(sent()).hasSize(1);
        assertThat(session.select(medium).columns(medium.title, medium.asBook()).orderBy(medium.title.asc()).list())
                .extracting(pair -> pair.second() == null ? "none" : told(pair.second()))
                .containsExactly("A i-A 100 1", "none", "none", "D i-D 200 1", "none", "none");
        assertThat(session.select(medium).columns(medium.title, medium.asText()).orderBy(medium.title.asc()).list())
                .extracting(pair -> pair.second() == null ? "none" : pair.second().title())
                .containsExactly("A", "B", "none", "D", "E", "none");
        assertThat(session.select(review).columns(review.name, review.book()).list())
                .extracting(pair -> told(pair.second())).containsExactly("A i-A 100 1");
        List<Tuple2<String, List<Medium>>> lists = session.select(shelf).columns(shelf.name,
                list(shelf.media(), medium).orderBy(medium.title.asc())).orderBy(shelf.name.asc()).list();
        assertThat(told(lists.get(1).second())).containsExactly("D i-D 200 1", "E j-E 20 null 1", "F 90 4 1");
        assertThat(session.select(shelf).columns(shelf.name, list(shelf.media(), medium.asBook().isbn)
                .orderBy(medium.title.desc()).limit(2)).orderBy(shelf.name.asc()).list())
                .extracting(SingleReadsTest::text)
                .containsExactly("(left, [null, null])", "(right, [null, null])");
    }

    @Test
    void conditionsOnEveryLevel() {
        assertThat(titles(session.select(medium).where(medium.isBook()).list())).containsExactly("A", "D");
        assertThat(titles(session.select(medium).where(medium.isText().not()).list())).containsExactly("C", "F");
        assertThat(titles(session.select(medium).where(medium.asBook().author().name.eq("bob")).list()))
                .containsExactly("D");
        assertThat(titles(session.select(medium).where(medium.asText().pages.lt(100)).list()))
                .containsExactly("B", "E");
        assertThat(titles(session.select(medium).where(medium.asBook().isNull()).list()))
                .containsExactly("B", "C", "E", "F");
        assertThat(titles(session.select(medium).where(medium.asText().has(t -> t.title.eq("B"))).list()))
                .containsExactly("B");
        assertThat(titles(session.select(book).where(book.shelf().name.eq("left")).list())).containsExactly("A");
        assertThat(titles(session.select(book).where(book.film().title.eq("F")).list())).containsExactly("D");
        assertThat(titles(session.select(book).where(book.reviews().any()).list())).containsExactly("A");
        assertThat(titles(session.select(film).where(film.book().author().name.eq("ann")).list()))
                .containsExactly("C");
        assertThat(titles(session.select(medium).where(medium.asPaper().authors().any(a -> a.name.eq("bob"))).list()))
                .containsExactly("B");
        assertThat(session.select(shelf).where(shelf.media().any(m -> m.asFilm().rating.eq(4))).columns(shelf.name)
                .list()).containsExactly("right");
        assertThat(session.select(shelf).where(shelf.media().none(m -> m.isFilm())).count()).isZero();
        assertThat(session.select(author).where(author.books().any(b -> b.title.eq("D"))).single().name())
                .isEqualTo("bob");
        assertThat(session.select(note).where(note.medium().isFilm()).single().name()).isEqualTo("on c");
        assertThat(session.select(note).where(note.medium().asBook().isbn.eq("i-A")).single().name())
                .isEqualTo("on a");
        assertThat(session.select(review).where(review.book().title.eq("A")).count()).isEqualTo(1);
        Medium a = session.get(medium, bookId);
        assertThat(session.select(note).where(note.medium().is(a)).single().name()).isEqualTo("on a");
        assertThat(session.select(shelf).where(shelf.media().contains(a)).single().name()).isEqualTo("left");
        assertThat(session.select(medium).count()).isEqualTo(6);
        assertThat(session.select(text).count()).isEqualTo(4);
        assertThat(session.select(film).exists()).isTrue();
        assertThat(session.select(film).where(film.title.eq("A")).exists()).isFalse();
    }

    @Test
    void explicitJoins() {
        assertThat(session.select(shelf).columns(shelf.name, shelf.media().count()).list()).hasSize(2);
        Medium_<Shelf> each = shelf.media().each();
        assertThat(session.select(shelf).columns(shelf.name, each.title, each.asBook().isbn).join(each)
                .orderBy(each.title.asc()).list()).extracting(SingleReadsTest::text).containsExactly("(left, A, i-A)",
                        "(left, B, null)", "(left, C, null)", "(right, D, i-D)", "(right, E, null)",
                        "(right, F, null)");
        Book_<Author> books = author.books().each();
        assertThat(session.select(author).columns(author.name, books.title).leftJoin(books, b -> b.title.eq("A"))
                .orderBy(author.name.asc()).list()).extracting(SingleReadsTest::text)
                .containsExactly("(ann, A)", "(bob, null)");
        assertThat(titles(session.select(film).join(film.book()).where(film.book().title.eq("A")).list()))
                .containsExactly("C");
        assertThat(session.select(film).columns(film.title, film.book().title).leftJoin(film.book(),
                b -> b.title.eq("A")).orderBy(film.title.asc()).list()).extracting(SingleReadsTest::text)
                .containsExactly("(C, A)", "(F, null)");
        assertThat(session.select(film).columns(film.title, film.book().title).rightJoin(film.book(),
                b -> film.rating.eq(3)).orderBy(film.book().title.asc()).list()).extracting(SingleReadsTest::text)
                .containsExactly("(C, A)", "(null, D)");
        assertThatThrownBy(() -> session.select(medium).join(medium.asBook())).hasMessage("Medium.asBook is the row of"
                + " Medium, so that there is nothing to join. Filter by its type: where(medium.isBook()).");
        Query<Medium> many = session.select(medium).join(medium.labels());
        assertThat(titles(many.orderBy(medium.title.asc()).limit(5).list())).containsExactly("A", "F");
        assertThat(many.count()).isEqualTo(2);
    }

    @Test
    void pagesCursorsAndUnions() {
        List<String> titles = new ArrayList<>();
        Query<Medium> order = session.select(medium).orderBy(medium.title.desc()).limit(2);
        for (List<Medium> page = order.list(); !page.isEmpty(); page = order.after(page.get(page.size() - 1)).list()) {
            page.forEach(each -> titles.add(each.title()));
        }
        assertThat(titles).containsExactly("F", "E", "D", "C", "B", "A");
        Query<Medium> byRating = session.select(medium).orderBy(medium.asFilm().rating.asc().nullsLast()).limit(2);
        assertThat(told(byRating.list())).containsExactly("C 90 3 1", "F 90 4 1");
        List<Medium> first = byRating.list();
        assertThat(titles(byRating.limit(9).after(first.get(1)).list())).containsExactly("A", "B", "D", "E");
        try (Stream<Medium> all = session.select(medium).orderBy(medium.title.asc()).stream()) {
            assertThat(all.map(SingleReadsTest::told)).hasSize(6).contains("C 90 3 1");
        }
        assertThat(session.select(book).columns(book.title).union(session.select(film).columns(film.title)).list())
                .containsExactlyInAnyOrder("A", "D", "C", "F");
        assertThat(session.select(book).orderBy(book.pages.desc()).first().title()).isEqualTo("D");
        assertThat(session.select(medium).where(medium.id.in(session.select(film).columns(film.id))).count())
                .isEqualTo(2);
        assertThat(session.select(shelf).with(joined(shelf.media())).orderBy(shelf.name.asc()).limit(1).list().get(0)
                .media()).extracting(SingleReadsTest::told).hasSize(3);
        assertThat(titles(session.select(book).with(joined(book.reviews())).orderBy(book.title.asc()).limit(1).list()))
                .containsExactly("A");
    }

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

    @Test
    void locks() {
        assertThat(told(session.select(medium).forUpdate().list())).hasSize(6);
        assertThat(told(session.select(book).where(book.title.eq("A")).forUpdate().list()))
                .containsExactly("A i-A 100 1");
        assertThat(told(session.select(text).forShare().list())).hasSize(4);
        assertThat(told(session.select(film).only(film.title).forUpdate().list())).hasSize(2);
        if (kind == TestDatabase.POSTGRESQL) {
            assertThat(session.select(book).only(book.isbn).forUpdate().sql())
                    .endsWith(" FROM single_media sm WHERE sm.type = 'book' FOR UPDATE OF sm");
            assertThat(session.select(medium).forUpdate().sql()).endsWith(" FOR UPDATE OF sm");
        }
    }

    /** Whichever type it is read as, a row is locked for all. */
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
    void aliasesAndCommonTables() {
        assertThat(session.from(Book_::new, Film_::new).on((b, f) -> f.bookId.eq(b.id))
                .orderBy((b, f) -> b.title.asc()).list()).extracting(pair -> pair.first().title()
                        + pair.second().title()).containsExactly("AC", "DF");
        assertThat(session.from(Medium_::new, Film_::new).leftOn((m, f) -> f.bookId.eq(m.id).and(f.title.eq("C")))
                .orderBy((m, f) -> m.title.asc()).list()).extracting(pair -> told(pair.first()) + " / "
                        + (pair.second() == null ? "-" : told(pair.second()))).containsExactly(
                                "A i-A 100 1 / C 90 3 1", "B j-B 10 1 1 / -", "C 90 3 1 / -", "D i-D 200 1 / -",
                                "E j-E 20 null 1 / -", "F 90 4 1 / -");
        assertThat(session.from(Film_::new, Book_::new).rightOn((f, b) -> f.bookId.eq(b.id).and(f.title.eq("C")))
                .orderBy((f, b) -> b.title.asc()).list()).extracting(pair -> (pair.first() == null ? "-"
                        : pair.first().title()) + pair.second().title()).containsExactly("CA", "-D");
        Medium_<Medium> other = alias(Medium_::new);
        assertThat(session.select(medium).where(dev.dovetail.query.Functions.from(other)
                .where(other.asFilm().bookId.eq(medium.id)).exists()).list()).extracting(Medium::title)
                .containsExactlyInAnyOrder("A", "D");
        var films = session.select(film).columns(film).cte("films");
        assertThat(session.select(films).list()).extracting(SingleReadsTest::told)
                .containsExactlyInAnyOrder("C 90 3 1", "F 90 4 1");
        var all = session.select(medium).columns(medium).cte("everything");
        assertThat(session.select(all).list()).extracting(SingleReadsTest::told).hasSize(6).contains("B j-B 10 1 1");
    }

    @Test
    void sqlOfTheApplication() {
        String columns = "SELECT id, version, title, shelf_id, type, minutes FROM single_media";
        List<Medium> found = session.sql(columns).entities(medium);
        assertThat(titles(found)).containsExactly("A", "B", "C", "D", "E", "F");
        assertThat(told(found)).contains("C 90 3 1", "A i-A 100 1");
        assertThatThrownBy(() -> session.sql("SELECT id, type FROM single_media").entities(book))
                .hasMessageContaining(" in this session, and a query for Book gave its row.");
        again();
        assertThatThrownBy(() -> session.sql("SELECT id, type FROM single_media").entities(book))
                .hasMessageContaining(" in a row, which is no type of Book: \"book\".");
        assertThatThrownBy(() -> session.sql("SELECT id, title FROM single_media").entities(medium))
                .hasMessageContaining("The statement gives no column type, which says of which type a Medium is");
    }

    @Test
    void anUnknownTypeIsNamed() {
        session.sql("INSERT INTO single_media (version, title, type) VALUES (1, 'X', 'tape')").update();
        assertThatThrownBy(() -> session.select(medium).list()).isInstanceOf(IllegalStateException.class)
                .hasMessage("single_media.type is \"tape\" in a row, which is no type of Medium:"
                        + " \"book\", \"article\", \"film\".");
    }

    @Test
    void theTablesAreAsTheEntitiesSay() {
        assertThat(SingleSchema.SCHEMA.validate(fixture.database())).isEmpty();
        assertThat(SingleSchema.SCHEMA.diff(fixture.database())).isEmpty();
    }

    @Test
    void groups() {
        assertThat(session.select(medium).columns(medium.asText().language, dev.dovetail.query.Functions.count())
                .groupBy(medium.asText().language).list()).extracting(SingleReadsTest::text)
                .containsExactlyInAnyOrder("(en, 2)", "(de, 2)", "(null, 2)");
        assertThat(session.select(medium).columns(medium, medium.labels().count()).groupBy(medium).list()).hasSize(6);
        assertThat(Set.copyOf(session.select(medium).columns(medium.asText().title).distinct().list().stream()
                .map(String::valueOf).toList())).isEqualTo(Set.of("A", "B", "D", "E", "null"));
    }
}
