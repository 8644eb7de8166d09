package dev.dovetail.it.query;

import static dev.dovetail.it.query.model.Author_.author;
import static dev.dovetail.it.query.model.Book_.book;
import static dev.dovetail.query.Functions.allOf;
import static dev.dovetail.query.Functions.anyOf;
import static dev.dovetail.query.Functions.caseWhen;
import static dev.dovetail.query.Functions.condition;
import static dev.dovetail.query.Functions.day;
import static dev.dovetail.query.Functions.expression;
import static dev.dovetail.query.Functions.month;
import static dev.dovetail.query.Functions.not;
import static dev.dovetail.query.Functions.value;
import static dev.dovetail.query.Functions.year;

import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.query.model.Book;
import dev.dovetail.it.query.model.State;
import dev.dovetail.query.Condition;
import dev.dovetail.query.Selectable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Conditions and computed columns of books, each beside the SQL that somebody would write by hand. */
class ExpressionGridTest extends LibraryTest {
    private record Where(String sql, Condition<Book> condition) {}

    private record Computed(String sql, Selectable<Book, ?> column) {}

    private static Where where(String sql, Condition<Book> condition) {
        return new Where(sql, condition);
    }

    private static Computed column(String sql, Selectable<Book, ?> column) {
        return new Computed(sql, column);
    }

    private static final List<Where> CONDITIONS = List.of(
            where("pages = 100 OR pages > 0", book.pages.eq(100).or(book.pages.gt(0))),
            where("pages < 300", book.pages.lt(300)),
            where("pages <= 300 AND pages >= 100", book.pages.le(300).and(book.pages.ge(100))),
            where("pages BETWEEN 200 AND 400", book.pages.between(200, 400)),
            where("NOT (pages BETWEEN 200 AND 400)", book.pages.notBetween(200, 400)),
            where("pages BETWEEN rating * 50 AND rating * 200",
                    book.pages.between(book.rating.times(50), book.rating.times(200))),
            where("rating IS NULL", book.rating.isNull()),
            where("rating IS NULL OR rating = 3", book.rating.eq((Integer) null).or(book.rating.eq(3))),
            where("rating <> 3", book.rating.ne(3)),
            where("rating <> 3 OR rating IS NULL", book.rating.isDistinctFrom(3)),
            where("rating IN (1, 5)", book.rating.in(1, 5)),
            where("rating NOT IN (1, 5)", book.rating.notIn(1, 5)),
            where("1 = 1", book.rating.notIn(List.of())),
            where("title LIKE '%Snow%'", book.title.contains("Snow")),
            where("title LIKE 'Night%'", book.title.startsWith("Night")),
            where("title LIKE '%3'", book.title.endsWith("3")),
            where("title LIKE '%50!%!_off%' ESCAPE '!'", book.title.contains("50%_off")),
            where("title LIKE '%r___r%'", book.title.like("%r___r%")),
            where("LOWER(title) LIKE '%snow%'", book.title.containsIgnoreCase("SNOW")),
            where("LOWER(title) LIKE 'iron%'", book.title.startsWithIgnoreCase("IRON")),
            where("LOWER(title) LIKE '% 1'", book.title.endsWithIgnoreCase(" 1")),
            where("UPPER(title) LIKE '%O''CLOCK%'", book.title.upper().contains("O'CLOCK")),
            where("LENGTH(title) > 12", book.title.length().gt(12)),
            where("SUBSTRING(title, 1, 4) = 'Snow'", book.title.substring(0, 4).eq("Snow")),
            where("state = 'SOLD'", book.state.eq(State.SOLD)),
            where("state IN ('SOLD', 'GONE')", book.state.in(State.SOLD, State.GONE)),
            where("in_print", book.inPrint),
            where("NOT in_print", book.inPrint.not()),
            where("in_print = FALSE", book.inPrint.isFalse()),
            where("price > 20.5", book.price.gt(new BigDecimal("20.50"))),
            where("price * 2 < pages", book.price.times(new BigDecimal(2)).lt(book.pages.asDecimal())),
            where("pages + rating > 500", book.pages.plus(book.rating).gt(500)),
            where("pages - 100 < 100", book.pages.minus(100).lt(100)),
            where("MOD(pages, 7) = 3", book.pages.mod(7).eq(3)),
            where("pages / 100 = 4", book.pages.dividedBy(100).eq(4)),
            where("ABS(pages - 500) < 100", book.pages.minus(500).abs().lt(100)),
            where("-pages < -500", book.pages.negated().lt(-500)),
            where("published >= DATE '2000-01-01'", book.published.ge(LocalDate.of(2000, 1, 1))),
            where("EXTRACT(YEAR FROM published) = 1999", year(book.published).eq(1999)),
            where("EXTRACT(MONTH FROM published) IN (5, 6) AND EXTRACT(DAY FROM published) > 9",
                    month(book.published).in(5, 6).and(day(book.published).gt(9))),
            where("COALESCE(rating, 0) = 0", book.rating.coalesce(0).eq(0)),
            where("COALESCE(rating, pages) > 100", book.rating.coalesce(book.pages).gt(100)),
            where("NULLIF(rating, 3) IS NULL", book.rating.nullIf(3).isNull()),
            where("(CASE WHEN rating >= 4 THEN 'good' ELSE 'bad' END) = 'good'",
                    caseWhen(book.rating.ge(4)).then("good").otherwise("bad").eq("good")),
            where("(rating = 1 OR rating = 2 OR rating = 3) AND (pages < 300 AND in_print)",
                    anyOf(book.rating.eq(1), book.rating.eq(2), book.rating.eq(3))
                            .and(allOf(book.pages.lt(300), book.inPrint))),
            where("NOT (rating = 1 OR pages < 300)", not(book.rating.eq(1).or(book.pages.lt(300)))),
            where("author_id IN (SELECT id FROM authors WHERE name = 'Ada')", book.author().name.eq("Ada")),
            where("author_id IS NULL", book.author().isNull()),
            where("author_id IN (SELECT id FROM authors WHERE LOWER(name) = 'cy')",
                    book.author().name.eqIgnoreCase("CY")),
            where("author_id IN (SELECT a.id FROM authors a WHERE EXTRACT(YEAR FROM a.born) < 1980)",
                    year(book.author().born).lt(1980)),
            where("(SELECT COUNT(*) FROM reviews r WHERE r.book_id = books.id) > 2", book.reviews().count().gt(2L)),
            where("EXISTS (SELECT 1 FROM reviews r WHERE r.book_id = books.id AND r.stars = books.rating)",
                    book.reviews().any(r -> r.stars.eq(book.rating))),
            where("(SELECT COUNT(*) FROM reviews r WHERE r.book_id = books.id)"
                    + " = (SELECT COUNT(*) FROM book_categories c WHERE c.book_id = books.id)",
                    book.reviews().count().eq(book.categories().count())),
            where("ASCII(title) = 83", expression(Integer.class, "ASCII({0})", book.title).eq(83)),
            where("pages * 2 > 1000", condition("{0} * 2 > {1}", book.pages, value(1000))));

    private static final List<Computed> COLUMNS = List.of(
            column("title", book.title),
            column("state", book.state),
            column("in_print", book.inPrint),
            column("published", book.published),
            column("price", book.price),
            column("UPPER(title)", book.title.upper()),
            column("LOWER(title)", book.title.lower()),
            column("TRIM(SUBSTRING(title, 6))", book.title.substring(5).trim()),
            column("LENGTH(title)", book.title.length()),
            column("title || '!'", book.title.concat("!")),
            column("title || title", book.title.concat(book.title)),
            column("REPLACE(title, 'Snow', 'Rain')", book.title.replace("Snow", "Rain")),
            column("POSITION('o' IN title) - 1", book.title.indexOf("o")),
            column("SUBSTRING(title, 3, 4)", book.title.substring(2, 6)),
            column("pages + 1", book.pages.plus(1)),
            column("pages * rating - 3", book.pages.times(book.rating).minus(3)),
            column("(pages + 1) * 2", book.pages.plus(1).times(2)),
            column("pages / 7", book.pages.dividedBy(7)),
            column("MOD(pages, 7)", book.pages.mod(7)),
            column("CAST(pages AS DOUBLE PRECISION) / 8", book.pages.asDouble().dividedBy(8.0)),
            column("FLOOR(price)", book.price.floor()),
            column("CEILING(price)", book.price.ceil()),
            column("ROUND(price, 1)", book.price.round(1)),
            column("CAST(pages AS BIGINT)", book.pages.asLong()),
            column("EXTRACT(YEAR FROM published)", year(book.published)),
            column("COALESCE(price, 0)", book.price.coalesce(BigDecimal.ZERO)),
            column("COALESCE((SELECT name FROM authors WHERE authors.id = author_id), '?')",
                    book.author().name.coalesce("?")),
            column("CASE WHEN rating > 3 THEN 1 WHEN rating > 1 THEN 2 END",
                    caseWhen(book.rating.gt(3)).then(1).when(book.rating.gt(1)).then(2).otherwiseNull()),
            column("CASE WHEN in_print THEN title ELSE 'none' END",
                    caseWhen(book.inPrint).then(book.title).otherwise("none")),
            column("CASE WHEN in_print THEN pages ELSE rating END",
                    caseWhen(book.inPrint).then(book.pages).otherwise(book.rating)),
            column("'x'", value("x")),
            column("7", value(7)),
            column("DATE '2020-02-29'", value(LocalDate.of(2020, 2, 29))),
            column("(SELECT COUNT(*) FROM reviews r WHERE r.book_id = books.id)", book.reviews().count()));

    /** SQLite has no ASCII, and holds decimal numbers as texts. */
    private boolean isKnown(String sql) {
        return kind != TestDatabase.SQLITE || !sql.contains("ASCII") && !sql.contains("price");
    }

    @TestFactory
    Stream<DynamicTest> conditionsFindWhatSqlFinds() {
        return CONDITIONS.stream().filter(each -> isKnown(each.sql)).map(each -> DynamicTest.dynamicTest(each.sql,
                () -> same(session.select(book).where(each.condition), "SELECT id FROM books WHERE " + each.sql)));
    }

    @TestFactory
    Stream<DynamicTest> negatedConditionsFindWhatSqlFinds() {
        return CONDITIONS.stream().filter(each -> isKnown(each.sql) && !each.sql.equals("1 = 1") && !each.sql.endsWith("pages > 0"))
                .map(each -> DynamicTest.dynamicTest("NOT " + each.sql,
                        () -> same(session.select(book).where(not(each.condition)),
                                "SELECT id FROM books WHERE NOT (" + each.sql + ")")));
    }

    @TestFactory
    Stream<DynamicTest> columnsGiveWhatSqlGives() {
        return COLUMNS.stream().filter(each -> isKnown(each.sql)).map(each -> DynamicTest.dynamicTest(each.sql,
                () -> same(session.select(book).columns(each.column).list(), "SELECT " + each.sql + " FROM books")));
    }

    @Test
    void authorsAreFoundByDates() {
        same(session.select(author).where(author.born.lt(LocalDate.of(1980, 1, 1))).orderBy(author.name),
                "SELECT id FROM authors WHERE born < DATE '1980-01-01' ORDER BY name");
    }
}
