package dev.dovetail.it.query;

import static dev.dovetail.it.query.model.Author_.author;
import static dev.dovetail.it.query.model.Book_.book;
import static dev.dovetail.it.query.model.Review_.review;
import static dev.dovetail.query.Functions.alias;
import static dev.dovetail.query.Functions.count;
import static dev.dovetail.query.Functions.denseRank;
import static dev.dovetail.query.Functions.exists;
import static dev.dovetail.query.Functions.from;
import static dev.dovetail.query.Functions.orderedBy;
import static dev.dovetail.query.Functions.partitionBy;
import static dev.dovetail.query.Functions.rank;
import static dev.dovetail.query.Functions.rowNumber;
import static dev.dovetail.query.Functions.scalar;
import static dev.dovetail.query.Functions.value;
import static dev.dovetail.query.Shapes.shape;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.query.model.Author;
import dev.dovetail.it.query.model.Author_;
import dev.dovetail.it.query.model.Book;
import dev.dovetail.it.query.model.Book_;
import dev.dovetail.it.query.model.Review_;
import dev.dovetail.tuple.Tuple2;
import dev.dovetail.tuple.Tuple3;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShapesTest extends LibraryTest {
    record Line(String title, int pages) {}

    record Writer(String name, String country) {}

    record Entry(String title, Writer writer) {}

    @Test
    void singleColumnsAndDistinctOnes() {
        List<String> titles = session.select(book).where(book.pages.lt(300)).orderBy(book.title).columns(book.title).list();
        same(titles, "SELECT title FROM books WHERE pages < 300 ORDER BY title");
        same(session.select(book).columns(book.rating).distinct().list(), "SELECT DISTINCT rating FROM books");
        onH2(() -> assertThat(sent()).isEqualTo("SELECT DISTINCT b.rating FROM books b"));
        assertThat(session.select(book).columns(book.rating).distinct().count()).isEqualTo(6);
        onH2(() -> assertThat(sent()).isEqualTo("SELECT COUNT(*) FROM (SELECT DISTINCT b.rating AS c1 FROM books b) r"));
    }

    @Test
    void tuplesTakeWhatPathsImply() {
        List<Tuple2<String, String>> rows =
                session.select(book).columns(book.title, book.author().name).orderBy(book.id).list();
        onH2(() -> assertThat(sent()).isEqualTo(
                "SELECT b.title, a.name FROM books b LEFT JOIN authors a ON a.id = b.author_id ORDER BY b.id"));
        same(rows, "SELECT b.title, a.name FROM books b LEFT JOIN authors a ON a.id = b.author_id ORDER BY b.id");
    }

    @Test
    void recordsAreMadeByTheirConstructors() {
        same(session.select(book).columns(shape(Line::new, book.title, book.pages)).list(),
                "SELECT title, pages FROM books");
        List<Entry> entries = session.select(book).where(book.author().isNotNull()).columns(
                shape(Entry::new, book.title, shape(Writer::new, book.author().name, book.author().country))).list();
        same(entries, "SELECT b.title, a.name, a.country FROM books b JOIN authors a ON a.id = b.author_id");
    }

    @Test
    void entitiesStandBesideValues() {
        List<Tuple3<Book, Author, Long>> rows = session.select(book)
                .columns(book, book.author(), book.reviews().count()).limit(5).orderBy(book.id).list();
        same(rows, "SELECT b.id, b.author_id, (SELECT COUNT(*) FROM reviews r WHERE r.book_id = b.id)"
                + " FROM books b ORDER BY b.id LIMIT 5");
        for (Tuple3<Book, Author, Long> row : rows) {
            assertThat(row.first().author()).isSameAs(row.second());
        }
        assertThat(statements()).isEqualTo(1);
    }

    @Test
    void groupsHaveAggregates() {
        same(session.select(book).columns(book.author().name, count(), book.pages.sum(), book.pages.avg(),
                book.rating.min(), book.title.max(), book.rating.countDistinct(), book.rating.count())
                .groupBy(book.author().name).having(book.id.count().gt(2L)).list(),
                "SELECT a.name, COUNT(*), SUM(b.pages), AVG(CAST(b.pages AS DOUBLE PRECISION)), MIN(b.rating),"
                        + " MAX(b.title), COUNT(DISTINCT b.rating), COUNT(b.rating)"
                        + " FROM books b LEFT JOIN authors a ON a.id = b.author_id GROUP BY a.name HAVING COUNT(*) > 2");
        same(session.select(book).columns(book.state, book.published.min()).groupBy(book.state).list(),
                "SELECT state, MIN(published) FROM books GROUP BY state");
        List<Tuple2<Author, Long>> perAuthor = session.select(book).where(book.author().isNotNull())
                .columns(book.author(), count()).groupBy(book.author()).orderBy(book.id.count().desc(), book.author().id).list();
        same(perAuthor, "SELECT author_id, COUNT(*) FROM books WHERE author_id IS NOT NULL GROUP BY author_id"
                + " ORDER BY COUNT(*) DESC, author_id");
        assertThat(session.select(book).columns(book.pages.sum().coalesce(0L)).where(book.id.lt(0L)).single()).isZero();
    }

    @Test
    void anExplicitJoinGivesARowForEach() {
        Review_<Book> each = book.reviews().each();
        same(session.select(book).join(each).columns(book.title, each.stars).list(),
                "SELECT b.title, r.stars FROM books b JOIN reviews r ON r.book_id = b.id");
        Review_<Book> other = book.reviews().each();
        same(session.select(book).columns(book.title, other.stars).leftJoin(other, r -> r.stars.gt(3)).list(),
                "SELECT b.title, r.stars FROM books b LEFT JOIN reviews r ON r.book_id = b.id AND r.stars > 3");
    }

    @Test
    void windowsSeeTheirRows() {
        if (kind == TestDatabase.HSQLDB) {
            var numbered = session.select(book).columns(rowNumber().over(orderedBy(book.pages)));
            assertThatThrownBy(numbered::list).hasMessageStartingWith("HSQLDB has no windows");
            return;
        }
        same(session.select(book).columns(book.id,
                rowNumber().over(partitionBy(book.authorId).orderBy(book.pages.desc(), book.id)),
                rank().over(orderedBy(book.rating.desc().nullsLast())),
                denseRank().over(orderedBy(book.state)),
                book.pages.sum().over(partitionBy(book.state)),
                book.published.max().over(partitionBy(book.authorId))).list(),
                "SELECT id, ROW_NUMBER() OVER (PARTITION BY author_id ORDER BY pages DESC, id),"
                        + " RANK() OVER (ORDER BY rating DESC NULLS LAST), DENSE_RANK() OVER (ORDER BY state),"
                        + " SUM(pages) OVER (PARTITION BY state), MAX(published) OVER (PARTITION BY author_id) FROM books");
    }

    @Test
    void queriesStandInQueries() {
        var german = session.select(author).where(author.country.eq("DE")).columns(author.id);
        same(session.select(book).where(book.authorId.in(german)),
                "SELECT id FROM books WHERE author_id IN (SELECT id FROM authors WHERE country = 'DE')");
        onH2(() -> assertThat(sent()).endsWith(" FROM books b WHERE b.author_id IN (SELECT a.id FROM authors a WHERE a.country = ?)"));
        same(session.select(book).where(book.authorId.notIn(german)),
                "SELECT id FROM books WHERE author_id NOT IN (SELECT id FROM authors WHERE country = 'DE')");
        // The same root again is another occurrence.
        same(session.select(book).where(book.pages.gt(scalar(session.select(book).columns(book.pages.max().minus(300))))),
                "SELECT id FROM books WHERE pages > (SELECT MAX(pages) - 300 FROM books)");
        onH2(() -> assertThat(sent()).endsWith(" FROM books b WHERE b.pages > (SELECT (MAX(b2.pages) - CAST(? AS INTEGER)) FROM books b2)"));
        same(session.select(book).where(exists(session.select(author).where(author.name.eq("Ada")).columns(author.id))),
                "SELECT id FROM books");
    }

    @Test
    void correlatedQueriesSeeTheRowOutside() {
        Book_<Book> other = alias(Book_::new);
        same(session.select(book).where(from(other).where(other.authorId.eq(book.authorId), other.pages.gt(book.pages))
                .notExists()),
                "SELECT id FROM books b WHERE NOT EXISTS (SELECT 1 FROM books o WHERE o.author_id = b.author_id"
                        + " AND o.pages > b.pages)");
        onH2(() -> assertThat(sent()).endsWith(" FROM books b WHERE NOT EXISTS"
                + " (SELECT 1 FROM books b2 WHERE b2.author_id = b.author_id AND b2.pages > b.pages)"));
        same(session.select(book).columns(book.id, from(other).where(other.author().country.eq(book.author().country))
                .value(other.pages.sum())).list(),
                "SELECT b.id, (SELECT SUM(o.pages) FROM books o JOIN authors x ON x.id = o.author_id"
                        + " WHERE x.country = a.country) FROM books b LEFT JOIN authors a ON a.id = b.author_id");
        Author_<Book> rich = alias(Author_::new);
        same(session.select(book).where(book.authorId.in(from(rich).where(rich.country.eq("FR")).values(rich.id))),
                "SELECT id FROM books WHERE author_id IN (SELECT id FROM authors WHERE country = 'FR')");
        same(session.select(book).where(from(rich).where(rich.name.eq("Ada")).count().eq(1L)), "SELECT id FROM books");
    }

    @Test
    void setsOfRows() {
        var cheap = session.select(book).where(book.pages.lt(200)).columns(book.title, book.pages);
        var good = session.select(book).where(book.rating.ge(4)).columns(book.title, book.pages);
        var printed = session.select(book).where(book.inPrint).columns(book.title, book.pages);
        String a = "SELECT title, pages FROM books WHERE pages < 200";
        String b = "SELECT title, pages FROM books WHERE rating >= 4";
        String c = "SELECT title, pages FROM books WHERE in_print";
        same(cheap.union(good).list(), a + " UNION " + b);
        same(cheap.unionAll(good).list(), a + " UNION ALL " + b);
        same(good.intersect(printed).list(), b + " INTERSECT " + c);
        same(good.except(printed).list(), b + " EXCEPT " + c);
        same(cheap.union(good).union(printed).list(), a + " UNION " + b + " UNION " + c);
        onH2(() -> assertThat(sent()).doesNotContain("FROM ("));
        same(cheap.union(good.except(printed)).list(), a + " UNION (" + b + " EXCEPT " + c + ")");
        same(cheap.union(good).except(printed).list(), "(" + a + " UNION " + b + ") EXCEPT " + c);
        same(cheap.union(good).orderByDescending(2).orderBy(1).limit(5).offset(1).list(),
                a + " UNION " + b + " ORDER BY 2 DESC, 1 LIMIT 5 OFFSET 1");
        same(cheap.union(good.orderBy(book.pages.desc()).limit(2)).list(),
                a + " UNION (" + b + " ORDER BY pages DESC LIMIT 2)");
        assertThat(cheap.union(good).count()).isEqualTo(run(a + " UNION " + b).size());
        var ids = session.select(book).where(book.pages.lt(200)).columns(book.id)
                .union(session.select(review).columns(review.bookId));
        same(session.select(book).where(book.id.in(ids)),
                "SELECT id FROM books WHERE pages < 200 OR id IN (SELECT book_id FROM reviews)");
    }

    @Test
    void twoRootsNeedNoRelationship() {
        List<Tuple2<Book, Author>> pairs = session.from(Book_::new, Author_::new)
                .on((b, a) -> b.title.lower().startsWith("s").and(a.country.eq("DE")))
                .orderBy((b, a) -> b.id).orderBy((b, a) -> a.name).list();
        same(pairs, "SELECT b.id, a.id FROM books b JOIN authors a ON LOWER(b.title) LIKE 's%' AND a.country = 'DE'"
                + " ORDER BY b.id, a.name");
        onH2(() -> assertThat(sent()).contains(" FROM books b JOIN authors a ON LOWER(b.title) LIKE ? ESCAPE '!' AND a.country = ?"));
        same(session.from(Book_::new, Book_::new).on((a, b) -> a.authorId.eq(b.authorId).and(a.pages.lt(b.pages)))
                .where((a, b) -> b.author().country.eq("FR")).columns((a, b) -> shape(Tuple2::new, a.title, b.title)).list(),
                "SELECT a.title, b.title FROM books a JOIN books b ON a.author_id = b.author_id AND a.pages < b.pages"
                        + " JOIN authors w ON w.id = b.author_id WHERE w.country = 'FR'");
        same(session.from(Author_::new, Book_::new).leftOn((a, b) -> b.authorId.eq(a.id).and(b.pages.gt(800)))
                .columns((a, b) -> shape(Tuple2::new, a.name, b.title)).list(),
                "SELECT a.name, b.title FROM authors a LEFT JOIN books b ON b.author_id = a.id AND b.pages > 800");
        same(session.from(Author_::new, Book_::new).leftOn((a, b) -> b.author().name.eq(a.name)).pairs()
                .list().stream().map(Tuple2::second).filter(b -> b != null).toList(),
                "SELECT id FROM books WHERE author_id IS NOT NULL");
    }

    @Test
    void rowsComeAsAStream() {
        try (Stream<Tuple2<String, Integer>> rows = session.select(book).columns(book.title, book.pages).stream()) {
            assertThat(rows.count()).isEqualTo(60);
        }
        assertThat(session.select(book).columns(value(1)).first()).isEqualTo(1);
        assertThat(session.select(book).columns(book.title).explain()).containsPattern("(?i)books|\\bb\\b");
    }
}
