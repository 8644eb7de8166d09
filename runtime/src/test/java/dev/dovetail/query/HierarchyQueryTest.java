package dev.dovetail.query;

import static dev.dovetail.annotation.InheritanceStrategy.JOINED;
import static dev.dovetail.annotation.InheritanceStrategy.SINGLE_TABLE;
import static dev.dovetail.query.Plans.joined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.annotation.InheritanceStrategy;
import dev.dovetail.fetch.FetchNode;
import dev.dovetail.jdbc.statement.Rows;
import dev.dovetail.query.Media.Item;
import dev.dovetail.query.Media.Path;
import dev.dovetail.query.Media.Type;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HierarchyQueryTest {
    private static final String ALL = "SELECT m.id, m.title, m.shelf_id, m.type, t.pages, b.isbn, b.author_id,"
            + " p.rating, f.rating, f.book_id FROM media m LEFT JOIN texts t ON t.id = m.id"
            + " LEFT JOIN books b ON b.id = m.id LEFT JOIN papers p ON p.id = m.id LEFT JOIN films f ON f.id = m.id";
    private static final String ALL_IN_ONE = "SELECT m.id, m.title, m.shelf_id, m.type, m.pages, m.isbn, m.author_id,"
            + " m.rating, m.book_id FROM media m";
    private static final String BOOKS = "SELECT b.id, m.title, m.shelf_id, m.type, t.pages, b.isbn, b.author_id"
            + " FROM books b JOIN media m ON m.id = b.id JOIN texts t ON t.id = b.id";
    private static final String BOOKS_IN_ONE = "SELECT m.id, m.title, m.shelf_id, m.type, m.pages, m.isbn, m.author_id"
            + " FROM media m";

    private final List<BlogRunner> runners = new ArrayList<>();
    private Media media = new Media(JOINED);
    private BlogRunner runner = start();

    private BlogRunner start() {
        BlogRunner started = new BlogRunner(media.script());
        runners.add(started);
        return started;
    }

    private void use(InheritanceStrategy strategy) {
        media = new Media(strategy);
        runner = start();
    }

    @AfterEach
    void close() {
        runners.forEach(BlogRunner::close);
    }

    private Query<Item> select(Type type) {
        return Query.of(type.path(), runner);
    }

    private void check(Query<Item> query, String sql, Object... ids) {
        assertThat(query.sql()).isEqualTo(sql);
        assertThat(ids(query)).containsExactlyInAnyOrder(ids);
        assertThat(query.count()).isEqualTo(ids.length);
        assertThat(query.exists()).isEqualTo(ids.length > 0);
    }

    private List<Object> ids(Query<Item> query) {
        List<Object> ids = new ArrayList<>();
        try (Rows rows = runner.rows(query.plan().statement(), 0)) {
            while (rows.next()) {
                ids.add(rows.row().longValue(1));
            }
        }
        return ids;
    }

    @Test
    void aPolymorphicSelectJoinsTheTablesOfTheTypesBelow() {
        check(select(media.medium), ALL, 11L, 12L, 13L, 21L, 22L, 23L, 24L);
        check(select(media.text), "SELECT t.id, m.title, m.shelf_id, m.type, t.pages, b.isbn, b.author_id, p.rating"
                + " FROM texts t JOIN media m ON m.id = t.id LEFT JOIN books b ON b.id = t.id"
                + " LEFT JOIN papers p ON p.id = t.id", 11L, 12L, 21L, 22L);
        use(SINGLE_TABLE);
        check(select(media.medium), ALL_IN_ONE, 11L, 12L, 13L, 21L, 22L, 23L, 24L);
        check(select(media.text), "SELECT m.id, m.title, m.shelf_id, m.type, m.pages, m.isbn, m.author_id, m.rating"
                + " FROM media m WHERE m.type IN ('book', 'article')", 11L, 12L, 21L, 22L);
    }

    @Test
    void aSelectOfALeafJoinsTheTablesOfTheTypesAbove() {
        Path<Item> book = media.book.path();
        check(select(media.book), BOOKS, 11L, 21L);
        check(select(media.book).where(book.text("title").eq("A")), BOOKS + " WHERE m.title = ?", 11L);
        check(select(media.book).where(book.text("isbn").eq("i").or(book.to("shelf").text("name").eq("right"))),
                BOOKS + " LEFT JOIN shelves s ON s.id = m.shelf_id WHERE (b.isbn = ? OR s.name = ?)", 11L, 21L);
        use(SINGLE_TABLE);
        check(select(media.book), BOOKS_IN_ONE + " WHERE m.type = 'book'", 11L, 21L);
        check(select(media.book).where(media.book.path().text("title").eq("A")),
                BOOKS_IN_ONE + " WHERE m.title = ? AND m.type = 'book'", 11L);
    }

    @Test
    void columnsOfASubtypeAreNullElsewhere() {
        Path<Item> medium = media.medium.path();
        check(select(media.medium).where(medium.as(media.book).text("isbn").eq("i")),
                ALL.replace("LEFT JOIN books b ON b.id = m.id", "@").replace(" LEFT JOIN texts", " JOIN books b ON"
                        + " b.id = m.id LEFT JOIN texts").replace(" @", "") + " WHERE b.isbn = ?", 11L);
        check(select(media.medium).where(medium.as(media.film).count("rating").isNull()),
                ALL + " WHERE f.rating IS NULL", 11L, 12L, 21L, 22L, 24L);
        check(select(media.medium).where(medium.as(media.book).text("title").isNull()),
                ALL + " WHERE CASE WHEN b.id IS NOT NULL THEN m.title END IS NULL", 12L, 13L, 22L, 23L, 24L);
        use(SINGLE_TABLE);
        medium = media.medium.path();
        check(select(media.medium).where(medium.as(media.book).text("isbn").eq("i")),
                ALL_IN_ONE + " WHERE m.isbn = ?", 11L);
        check(select(media.medium).where(medium.as(media.film).count("rating").isNull()), ALL_IN_ONE
                + " WHERE CASE WHEN m.type = 'film' THEN m.rating END IS NULL", 11L, 12L, 21L, 22L, 24L);
        check(select(media.medium).where(medium.as(media.text).text("title").isNotNull()), ALL_IN_ONE
                + " WHERE CASE WHEN m.type IN ('book', 'article') THEN m.title END IS NOT NULL", 11L, 12L, 21L, 22L);
    }

    @Test
    void stepsFromASubtypeLeadOn() {
        Path<Item> medium = media.medium.path();
        check(select(media.medium).where(medium.as(media.book).to("author").text("name").isNull()),
                ALL + " LEFT JOIN authors a ON a.id = b.author_id WHERE a.name IS NULL", 12L, 13L, 22L, 23L, 24L);
        check(select(media.medium).where(medium.as(media.film).to("book").text("title").eq("A")),
                "SELECT m.id, m.title, m.shelf_id, m.type, t.pages, b.isbn, b.author_id, p.rating, f.rating, f.book_id"
                + " FROM media m JOIN films f ON f.id = m.id JOIN books b2 ON b2.id = f.book_id"
                + " LEFT JOIN texts t ON t.id = m.id LEFT JOIN books b ON b.id = m.id LEFT JOIN papers p ON p.id = m.id"
                + " JOIN media m2 ON m2.id = b2.id WHERE m2.title = ?", 13L);
        check(select(media.medium).where(medium.as(media.book).to("shelf").text("name").eq("left")),
                ALL.replace("FROM media m ", "FROM media m JOIN books b ON b.id = m.id JOIN shelves s ON s.id ="
                        + " CASE WHEN b.id IS NOT NULL THEN m.shelf_id END ")
                        .replace(" LEFT JOIN books b ON b.id = m.id", "") + " WHERE s.name = ?", 11L);
        use(SINGLE_TABLE);
        medium = media.medium.path();
        check(select(media.medium).where(medium.as(media.book).to("author").text("name").isNull()),
                ALL_IN_ONE + " LEFT JOIN authors a ON a.id = m.author_id WHERE a.name IS NULL",
                12L, 13L, 22L, 23L, 24L);
        check(select(media.medium).where(medium.as(media.film).to("book").text("title").eq("A")), ALL_IN_ONE
                + " JOIN media m2 ON m2.id = m.book_id AND m2.type = 'book' WHERE m2.title = ?", 13L);
        check(select(media.medium).where(medium.as(media.book).to("shelf").text("name").eq("left")), ALL_IN_ONE
                + " JOIN shelves s ON s.id = CASE WHEN m.type = 'book' THEN m.shelf_id END WHERE s.name = ?", 11L);
    }

    @Test
    void typesAreConditions() {
        Path<Item> medium = media.medium.path();
        check(select(media.medium).where(medium.isA(media.book).not()),
                ALL + " WHERE NOT (m.type = ?)", 12L, 13L, 22L, 23L, 24L);
        check(select(media.medium).where(medium.isA(media.text)), ALL + " WHERE m.type IN (?, ?)",
                11L, 12L, 21L, 22L);
    }

    @Test
    void collectionsOfASubtypeHaveItsRowsOnly() {
        Path<Item> shelf = media.shelf.path();
        String shelves = "SELECT s.id, s.name FROM shelves s WHERE EXISTS (SELECT 1 FROM ";
        check(select(media.shelf).where(shelf.all("media").any(m -> m.text("title").eq("G"))),
                shelves + "media m WHERE m.shelf_id = s.id AND m.title = ?)", 2L);
        check(select(media.shelf).where(shelf.all("media").any(m -> m.as(media.book).text("isbn").eq("i"))),
                shelves + "media m LEFT JOIN books b ON b.id = m.id WHERE m.shelf_id = s.id AND b.isbn = ?)", 1L);
        check(select(media.shelf).where(shelf.all("books").any(b -> b.text("title").eq("A"))),
                shelves + "books b JOIN media m ON m.id = b.id WHERE m.shelf_id = s.id AND m.title = ?)", 1L);
        check(select(media.shelf).where(shelf.all("shown").any()),
                shelves + "windows w WHERE w.shelf_id = s.id)", 1L, 3L);
        check(select(media.shelf).where(shelf.all("shown").any(b -> b.text("title").eq("D"))),
                shelves + "windows w JOIN books b ON b.id = w.book_id JOIN media m ON m.id = b.id"
                        + " WHERE w.shelf_id = s.id AND m.title = ?)", 3L);
        use(SINGLE_TABLE);
        shelf = media.shelf.path();
        check(select(media.shelf).where(shelf.all("books").any(b -> b.text("title").eq("A"))),
                shelves + "media m WHERE m.shelf_id = s.id AND m.title = ? AND m.type = 'book')", 1L);
        check(select(media.shelf).where(shelf.all("shown").any()),
                shelves + "windows w JOIN media m ON m.id = w.book_id WHERE w.shelf_id = s.id AND m.type = 'book')",
                1L, 3L);
    }

    @Test
    void joinsOfASubtypeHaveItsRowsOnly() {
        Path<Item> shelf = media.shelf.path();
        Path<Item> books = shelf.all("books").each();
        check(select(media.shelf).leftJoin(books, b -> b.text("title").eq("A")).where(books.key("id").isNull()),
                "SELECT s.id, s.name FROM shelves s LEFT JOIN (books b JOIN media m ON m.id = b.id)"
                        + " ON m.shelf_id = s.id AND m.title = ? WHERE b.id IS NULL GROUP BY s.id, s.name", 2L, 3L);
        use(SINGLE_TABLE);
        shelf = media.shelf.path();
        Path<Item> found = shelf.all("books").each();
        check(select(media.shelf).leftJoin(found, b -> b.text("title").eq("A")).where(found.key("id").isNull()),
                "SELECT s.id, s.name FROM shelves s LEFT JOIN media m ON m.shelf_id = s.id AND m.type = 'book'"
                        + " AND m.title = ? WHERE m.id IS NULL GROUP BY s.id, s.name", 2L, 3L);
    }

    @Test
    void aRightJoinKeepsOnlyRowsOfTheType() {
        use(SINGLE_TABLE);
        Path<Item> author = media.author.path();
        Path<Item> books = author.all("books").each();
        assertThat(new Selection<>(SelectionSpec.of(new QueryRoots.SingleRoot(author.source()), books.text("title")),
                runner).rightJoin(books).sql()).isEqualTo("SELECT m.title FROM authors a RIGHT JOIN"
                        + " (SELECT * FROM media WHERE type = 'book') m ON m.author_id = a.id");
        Path<Item> book = media.book.path();
        assertThat(Query.of(book, runner).columns(book.to("author").text("name")).rightJoin(book.to("author")).sql())
                .isEqualTo("SELECT a.name FROM (SELECT * FROM media WHERE type = 'book') m RIGHT JOIN authors a"
                        + " ON a.id = m.author_id");
    }

    @Test
    void fetchesOfASubtypeAreJoinedFromItsTable() {
        Path<Item> medium = media.medium.path();
        check(select(media.medium).with(joined(medium.as(media.book).to("author"))).where(medium.key("id").eq(11L)),
                ALL.replace(" FROM", ", a.id, a.name FROM").replace("FROM media m ",
                        "FROM media m LEFT JOIN books b ON b.id = m.id LEFT JOIN authors a ON a.id = b.author_id ")
                        .replace("t.id = m.id LEFT JOIN books b ON b.id = m.id", "t.id = m.id") + " WHERE m.id = ?",
                11L);
        check(select(media.author).with(joined(media.author.path().all("books"))).where(
                media.author.path().key("id").eq(1L)),
                "SELECT a.id, a.name, b.id, m.title, m.shelf_id, m.type, t.pages, b.isbn, b.author_id FROM authors a"
                        + " LEFT JOIN books b ON b.author_id = a.id LEFT JOIN media m ON m.id = b.id"
                        + " LEFT JOIN texts t ON t.id = b.id WHERE a.id = ?", 1L);
    }

    @Test
    void defaultsOfSubtypesApplyToTheirObjects() {
        FetchNode node = FetchNode.defaults(media.medium).get(0);
        assertThat(node.relationship()).hasToString("Book.author");
        assertThat(node.appliesTo(media.book.blank())).isTrue();
        assertThat(node.appliesTo(media.film.blank())).isFalse();
        assertThat(FetchNode.defaults(media.text)).containsExactly(node);
        assertThat(FetchNode.defaults(media.film).get(0).children()).containsExactly(node);
        // A target that the result may have already is no default.
        assertThat(select(media.medium).plan().fetches()).containsExactly(node);
        Path<Item> medium = media.medium.path();
        Query<Item> eager = select(media.medium).with(joined(medium.as(media.film).to("book")));
        assertThat(eager.plan().fetches()).extracting(FetchNode::isJoined).containsExactly(true, false);
        assertThat(select(media.medium).with(joined(medium.as(media.text).to("shelf"))).plan().fetches().get(0).of())
                .isEqualTo(media.text);
    }

    @Test
    void aPageOfJoinedRowsIsADerivedTableOfTheRootsTable() {
        Path<Item> medium = media.medium.path();
        Query<Item> page = select(media.shelf).with(joined(media.shelf.path().all("media")))
                .orderBy(media.shelf.path().key("id").asc()).limit(2);
        assertThat(page.sql()).isEqualTo("SELECT s.id, s.name, m.id, m.title, m.shelf_id, m.type, t.pages, b.isbn,"
                + " b.author_id, p.rating, f.rating, f.book_id FROM (SELECT s.id, s.name FROM shelves s ORDER BY s.id"
                + " LIMIT ?) s LEFT JOIN media m ON m.shelf_id = s.id LEFT JOIN texts t ON t.id = m.id"
                + " LEFT JOIN books b ON b.id = m.id LEFT JOIN papers p ON p.id = m.id"
                + " LEFT JOIN films f ON f.id = m.id ORDER BY s.id");
        assertThat(ids(page)).containsExactly(1L, 1L, 1L, 2L, 2L, 2L, 2L);
        assertThat(select(media.book).orderBy(media.book.path().text("title").desc()).limit(1).sql())
                .isEqualTo(BOOKS + " ORDER BY m.title DESC, b.id LIMIT ?");
        assertThatThrownBy(() -> Query.of(medium.as(media.book), runner))
                .hasMessage("select(...) takes the root of a query, not the path Medium.asBook.");
    }
}
