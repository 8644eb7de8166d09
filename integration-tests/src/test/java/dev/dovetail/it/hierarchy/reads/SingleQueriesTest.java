package dev.dovetail.it.hierarchy.reads;

import static dev.dovetail.it.hierarchy.single.Author_.author;
import static dev.dovetail.it.hierarchy.single.Book_.book;
import static dev.dovetail.it.hierarchy.single.Film_.film;
import static dev.dovetail.it.hierarchy.single.Medium_.medium;
import static dev.dovetail.it.hierarchy.single.Note_.note;
import static dev.dovetail.it.hierarchy.single.Review_.review;
import static dev.dovetail.it.hierarchy.single.Shelf_.shelf;
import static dev.dovetail.it.hierarchy.single.Text_.text;
import static dev.dovetail.query.Functions.alias;
import static dev.dovetail.query.Shapes.list;
import static dev.dovetail.query.Plans.joined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.it.hierarchy.single.Author;
import dev.dovetail.it.hierarchy.single.Book_;
import dev.dovetail.it.hierarchy.single.Film_;
import dev.dovetail.it.hierarchy.single.Medium;
import dev.dovetail.it.hierarchy.single.Medium_;
import dev.dovetail.it.hierarchy.single.Shelf;
import dev.dovetail.query.Query;
import dev.dovetail.tuple.Tuple2;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What queries find and select of types that share a table, compared with plain SQL and plain Java. */
class SingleQueriesTest extends SingleMedia {
    @Test
    void columnsOfSubtypesAreNullElsewhere() {
        assertThat(session.select(medium).columns(medium.title, medium.asBook().isbn, medium.asFilm().rating)
                .orderBy(medium.title.asc()).list()).extracting(SingleMedia::text)
                .containsExactlyElementsOf(rows("SELECT title, isbn, CASE type WHEN 'film' THEN rating END FROM"
                        + " single_media ORDER BY title")
                        .stream().map(row -> "(" + row.replace(",", ", ") + ")").toList());
        assertThat(session.select(medium).columns(medium.title, medium.asPaper().rank, medium.asText().title)
                .orderBy(medium.title.asc()).list()).extracting(SingleMedia::text).containsExactly("(A, null, A)",
                        "(B, 1, B)", "(C, null, null)", "(D, null, D)", "(E, null, E)", "(F, null, null)");
        assertThat(session.select(medium).columns(medium.title, medium.asFilm().book().title)
                .where(medium.asFilm().rating.ge(3)).orderBy(medium.title.asc()).list())
                .extracting(SingleMedia::text)
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
                .extracting(SingleMedia::text)
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
                .orderBy(each.title.asc()).list()).extracting(SingleMedia::text).containsExactly("(left, A, i-A)",
                        "(left, B, null)", "(left, C, null)", "(right, D, i-D)", "(right, E, null)",
                        "(right, F, null)");
        Book_<Author> books = author.books().each();
        assertThat(session.select(author).columns(author.name, books.title).leftJoin(books, b -> b.title.eq("A"))
                .orderBy(author.name.asc()).list()).extracting(SingleMedia::text)
                .containsExactly("(ann, A)", "(bob, null)");
        assertThat(titles(session.select(film).join(film.book()).where(film.book().title.eq("A")).list()))
                .containsExactly("C");
        assertThat(session.select(film).columns(film.title, film.book().title).leftJoin(film.book(),
                b -> b.title.eq("A")).orderBy(film.title.asc()).list()).extracting(SingleMedia::text)
                .containsExactly("(C, A)", "(F, null)");
        assertThat(session.select(film).columns(film.title, film.book().title).rightJoin(film.book(),
                b -> film.rating.eq(3)).orderBy(film.book().title.asc()).list()).extracting(SingleMedia::text)
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
            assertThat(all.map(SingleMedia::told)).hasSize(6).contains("C 90 3 1");
        }
        assertThat(session.select(book).columns(book.title).union(session.select(film).columns(film.title)).list())
                .containsExactlyInAnyOrder("A", "D", "C", "F");
        assertThat(session.select(book).orderBy(book.pages.desc()).first().title()).isEqualTo("D");
        assertThat(session.select(medium).where(medium.id.in(session.select(film).columns(film.id))).count())
                .isEqualTo(2);
        assertThat(session.select(shelf).with(joined(shelf.media())).orderBy(shelf.name.asc()).limit(1).list().get(0)
                .media()).extracting(SingleMedia::told).hasSize(3);
        assertThat(titles(session.select(book).with(joined(book.reviews())).orderBy(book.title.asc()).limit(1).list()))
                .containsExactly("A");
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
        assertThat(session.select(films).list()).extracting(SingleMedia::told)
                .containsExactlyInAnyOrder("C 90 3 1", "F 90 4 1");
        var all = session.select(medium).columns(medium).cte("everything");
        assertThat(session.select(all).list()).extracting(SingleMedia::told).hasSize(6).contains("B j-B 10 1 1");
    }

    @Test
    void groups() {
        assertThat(session.select(medium).columns(medium.asText().language, dev.dovetail.query.Functions.count())
                .groupBy(medium.asText().language).list()).extracting(SingleMedia::text)
                .containsExactlyInAnyOrder("(en, 2)", "(de, 2)", "(null, 2)");
        assertThat(session.select(medium).columns(medium, medium.labels().count()).groupBy(medium).list()).hasSize(6);
        assertThat(Set.copyOf(session.select(medium).columns(medium.asText().title).distinct().list().stream()
                .map(String::valueOf).toList())).isEqualTo(Set.of("A", "B", "D", "E", "null"));
    }
}
