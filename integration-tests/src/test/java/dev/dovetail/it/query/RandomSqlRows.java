package dev.dovetail.it.query;

import static dev.dovetail.it.query.model.Book_.book;

import dev.dovetail.it.query.model.Book;
import dev.dovetail.it.query.model.State;
import dev.dovetail.query.SqlText;
import dev.dovetail.session.Session;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Rows of a statement in SQL, by position into a record or by name, all at once or streamed; and the same in memory. */
final class RandomSqlRows {
    /** A row. */
    private record Line(Long id, String title, BigDecimal price, Integer rating, LocalDate published, State state, Boolean inPrint,
            Long twice) {
        static Line of(Book each) {
            return new Line(each.id(), each.title(), each.price(), each.rating(), each.published(), each.state(), each.inPrint(),
                    each.pages() * 2L);
        }

        /** The same number has one text. */
        @Override
        public String toString() {
            return id + " " + title + " " + (price == null ? "null" : price.stripTrailingZeros().toPlainString()) + " " + rating
                    + " " + published + " " + state + " " + inPrint + " " + twice;
        }
    }

    private final int least;
    private final String part;
    private final boolean descending;
    private final int manner;

    RandomSqlRows(long seed) {
        Random random = new Random(seed * 31 + 23);
        least = random.nextInt(900);
        part = List.of("o", "i", "N", "S", "'", "%").get(random.nextInt(6));
        descending = random.nextBoolean();
        manner = random.nextInt(4);
    }

    /** What the database finds, each row as a text. */
    List<String> found(Session session) {
        SqlText sql = session.sql("SELECT b.id, b.title, b.price, b.rating, b.published, b.state, b.in_print, 2 * b.pages AS Twice"
                + " FROM books b WHERE b.pages >= ? OR b.title = ? ORDER BY b.pages" + (descending ? " DESC" : "") + ", b.id",
                least, part);
        return switch (manner) {
            case 0 -> texts(sql.rows(Line::new, Long.class, String.class, BigDecimal.class, Integer.class, LocalDate.class,
                    State.class, Boolean.class, Long.class));
            case 1 -> texts(sql.rows(row -> new Line(row.get(book.id), row.get(book.title), row.get(book.price),
                    row.get(book.rating), row.get(book.published), row.get("STATE", book.state), row.get(7, book.inPrint),
                    row.get("twice", Long.class))));
            case 2 -> texts(sql.rows(row -> new Line(row.get("id", Long.class), row.get("title", String.class),
                    row.get("price", BigDecimal.class), row.get("rating", Integer.class), row.get("published", LocalDate.class),
                    row.get("state", State.class), row.get("in_print", Boolean.class), row.get(8, Integer.class).longValue())));
            default -> {
                try (Stream<Line> lines = sql.stream(row -> new Line(row.get(1, Long.class), row.get(2, String.class),
                        row.get(3, book.price), row.get(4, book.rating), row.get(book.published), row.get(6, State.class),
                        row.get(book.inPrint), row.get("TWICE", Long.class)))) {
                    yield texts(lines.toList());
                }
            }
        };
    }

    /** What memory finds. */
    List<String> expected(List<Book> all) {
        Comparator<Book> pages = Comparator.comparing(Book::pages);
        return texts(all.stream().filter(each -> each.pages() >= least || each.title().equals(part))
                .sorted((descending ? pages.reversed() : pages).thenComparing(Book::id)).map(Line::of).toList());
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(Line::toString).toList();
    }
}
