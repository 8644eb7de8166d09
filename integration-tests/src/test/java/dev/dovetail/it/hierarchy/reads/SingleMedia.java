package dev.dovetail.it.hierarchy.reads;

import static dev.dovetail.it.hierarchy.single.Author_.author;
import static dev.dovetail.it.hierarchy.single.Book_.book;
import static dev.dovetail.it.hierarchy.single.Film_.film;
import static dev.dovetail.it.hierarchy.single.Paper_.paper;
import static dev.dovetail.it.hierarchy.single.Text_.text;

import dev.dovetail.it.hierarchy.OnEachDatabase;
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
import dev.dovetail.it.hierarchy.single.Note_;
import dev.dovetail.it.hierarchy.single.Paper;
import dev.dovetail.it.hierarchy.single.Paper_;
import dev.dovetail.it.hierarchy.single.Review_;
import dev.dovetail.it.hierarchy.single.Shelf;
import dev.dovetail.it.hierarchy.single.Shelf_;
import dev.dovetail.schema.Schema;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Two shelves with media of all types that share a table. */
abstract class SingleMedia extends OnEachDatabase {
    long bookId;
    long filmId;

    @Override
    protected Schema schema() {
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
    static String told(Medium of) {
        String more = of instanceof Book found ? found.isbn() + " " + found.pages()
                : of instanceof Paper found ? found.journal() + " " + found.pages() + " " + found.rank()
                : of instanceof Film found ? found.minutes() + " " + found.rating() : "?";
        return of.title() + " " + more + " " + of.version();
    }

    static List<String> told(List<? extends Medium> found) {
        return found.stream().sorted(Comparator.comparing(Medium::title)).map(SingleMedia::told).toList();
    }

    static String text(Object tuple) {
        return tuple.toString().replaceFirst("^Tuple[0-9]\\[", "(").replaceAll("(first|second|third)=", "")
                .replaceFirst("]$", ")");
    }

    static List<String> titles(List<? extends Medium> found) {
        return found.stream().map(Medium::title).sorted().toList();
    }
}
