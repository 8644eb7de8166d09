package dev.dovetail.sample.blog.tour;

import static dev.dovetail.query.Plans.selectIn;
import static dev.dovetail.sample.library.Book_.book;
import static dev.dovetail.sample.library.Medium_.medium;

import dev.dovetail.sample.library.Author;
import dev.dovetail.sample.library.Book;
import dev.dovetail.sample.library.Film;
import dev.dovetail.sample.library.LibrarySchema;
import dev.dovetail.sample.library.Medium;
import dev.dovetail.sample.library.Shelf;
import dev.dovetail.session.Session;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows a hierarchy of sealed types: one table each, joined by the key. */
final class Hierarchies implements Chapter {
    @Override
    public void tell(Tour tour) {
        tour.idea("Hierarchies: sealed types", """
                A medium is a book or a film, and nothing else: "sealed" says so to the compiler. Each type has a \
                table with its own columns. The key joins it to the table of its supertype, where a column says what \
                the row is.""");
        tour.page().block("Medium.java", List.of("@Inheritance(InheritanceStrategy.JOINED)",
                "public sealed interface Medium permits Book, Film {"));
        tour.page().block("META-INF/dovetail/dev.dovetail.sample.library.Library/h2.sql, as generated",
                Keys.table(LibrarySchema.SCHEMA, "books"));
        tour.play(this, "shelve", this::shelve);
        tour.page().say("""
                One statement gives each row as an object of its own type, and there are no proxies: instanceof is \
                always right. From Java 21 on, a switch over a Medium needs no default.""");
        tour.play(this, "all", this::all);
        tour.page().say("""
                medium.asBook() is the path to what only books have. It is null for films.""");
        tour.play(this, "byIsbn", this::byIsbn);
        tour.play(this, "withAuthors", this::withAuthors);
        tour.page().say("""
                An update touches only the table whose column has changed.""");
        tour.play(this, "correct", this::correct);
    }

    private @Nullable Object shelve(Session session) {
        Author lem = Author.named("Stanisław Lem");
        Shelf shelf = Shelf.named("Space");
        shelf.media().add(Book.of("Solaris", "978-0-15-602760-1", lem));
        shelf.media().add(Film.of("Solaris", 166));
        session.add(shelf);
        session.flush();
        return shelf.media();
    }

    private @Nullable Object all(Session session) {
        Map<String, Object> kinds = new LinkedHashMap<>();
        for (Medium each : session.select(medium).orderBy(medium.id.asc()).list()) {
            if (each instanceof Book it) {
                kinds.put(it + "", "ISBN " + it.isbn());
            } else if (each instanceof Film it) {
                kinds.put(it + "", it.minutes() + " minutes");
            }
        }
        return kinds;
    }

    private @Nullable Object byIsbn(Session session) {
        return session.select(medium)
                .where(medium.asBook().isbn.like("978-0%").or(medium.asFilm().minutes.gt(180)))
                .list();
    }

    private @Nullable Object withAuthors(Session session) {
        List<Medium> media = session.select(medium)
                .with(selectIn(medium.asBook().author()))
                .orderBy(medium.id.asc())
                .list();
        return ((Book) media.get(0)).author().name();
    }

    private @Nullable Object correct(Session session) {
        Book solaris = session.select(book).where(book.title.eq("Solaris")).single();
        solaris.isbn("978-0-571-31157-6");
        session.flush();
        return solaris.isbn();
    }
}
