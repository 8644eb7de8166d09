package dev.dovetail.it.query;

import static dev.dovetail.it.query.model.Book_.book;
import static dev.dovetail.query.Shapes.shape;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.query.model.Author;
import dev.dovetail.it.query.model.Author_;
import dev.dovetail.it.query.model.Book;
import dev.dovetail.it.query.model.Book_;
import dev.dovetail.query.PairQuery;
import dev.dovetail.tuple.Tuple2;
import dev.dovetail.tuple.Tuple3;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Queries with two roots are grouped, filtered by group, and read page by page. */
class TwoRootsTest extends LibraryTest {
    private PairQuery<Book, Author, Book_<Tuple2<Book, Author>>, Author_<Tuple2<Book, Author>>> pairs() {
        return session.from(Book_::new, Author_::new).on((b, a) -> b.authorId.lt(a.id));
    }

    @Test
    void groups() {
        same(pairs().groupBy((b, a) -> a.country).groupBy((b, a) -> b.state).having((b, a) -> b.id.count().gt(2L))
                .orderBy((b, a) -> a.country.asc().nullsFirst()).orderBy((b, a) -> b.state)
                .columns((b, a) -> shape(Tuple3::new, a.country, b.id.count(), b.pages.max())).list(),
                "SELECT a.country, COUNT(b.id), MAX(b.pages) FROM books b JOIN authors a ON b.author_id < a.id"
                        + " GROUP BY a.country, b.state HAVING COUNT(b.id) > 2 ORDER BY a.country NULLS FIRST, b.state");
        same(pairs().groupBy((b, a) -> a).having((b, a) -> b.pages.max().gt(500)).columns((b, a) ->
                shape(Tuple2::new, a.name, b.id.count())).list(), "SELECT a.name, COUNT(b.id) FROM books b JOIN authors a"
                + " ON b.author_id < a.id GROUP BY a.id, a.name HAVING MAX(b.pages) > 500");
        assertThat(pairs().groupBy((b, a) -> a.country).count()).isEqualTo(run("SELECT DISTINCT a.country FROM books b"
                + " JOIN authors a ON b.author_id < a.id").size());
    }

    /** With ties in the order: no pair is lost, none comes twice. */
    @Test
    void pages() {
        var ordered = pairs().orderBy((b, a) -> b.state);
        List<Tuple2<Book, Author>> all = ordered.list();
        assertThat(ordered.count()).isEqualTo(all.size());
        List<Tuple2<Book, Author>> read = new ArrayList<>();
        for (int offset = 0; offset <= all.size(); offset += 7) {
            read.addAll(ordered.limit(7).offset(offset).list());
        }
        assertThat(read).hasSameSizeAs(all);
        assertThat(new HashSet<>(read)).isEqualTo(new HashSet<>(all)).hasSameSizeAs(all);
        onH2(() -> assertThat(ordered.limit(7).sql()).contains(" ORDER BY b.state, b.id, a.id "));
        onH2(() -> assertThat(ordered.limit(7).columns((b, a) -> b.title).sql()).contains(" ORDER BY b.state, b.id, a.id "));
        assertThat(ordered.limit(7).count()).isEqualTo(7);
        assertThat(ordered.first()).isEqualTo(ordered.limit(1).list().get(0));
        assertThat(ordered.limit(1).single()).isEqualTo(ordered.first());
        try (Stream<Tuple2<Book, Author>> stream = ordered.limit(9).stream()) {
            assertThat(stream.toList()).isEqualTo(ordered.limit(9).list());
        }
        assertThat(pairs().where((b, a) -> b.id.lt(0L)).first()).isNull();
    }

    @Test
    void pagesOfACommonTable() {
        var thick = session.select(book).where(book.pages.gt(300)).columns(book.authorId).cte("thick");
        assertThat(session.from(Author_::new, thick).on((a, t) -> a.id.eq(t.field(book.authorId)))
                .orderBy((a, t) -> a.country).limit(3).list()).hasSize(3);
    }
}
