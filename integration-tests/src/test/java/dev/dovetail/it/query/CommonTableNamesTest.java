package dev.dovetail.it.query;

import static dev.dovetail.it.query.model.Book_.book;
import static dev.dovetail.it.query.model.Category_.category;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.query.model.Author_;
import dev.dovetail.it.query.model.Book;
import dev.dovetail.it.query.model.Category_;
import dev.dovetail.query.Cte;
import dev.dovetail.query.Functions;
import dev.dovetail.tuple.Tuple2;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A common table may have any name: that of a table, of an alias, of another one, a word of SQL, one with quotes. */
class CommonTableNamesTest extends LibraryTest {
    @ParameterizedTest
    @ValueSource(strings = {"books", "BOOKS", "Books", "authors", "categories", "b", "a", "c1", "order", "select", "user",
        "recursive", "my books", "it's \"said\"", "back`tick", "7th", "rows", "Bücher"})
    void anyNameWillDo(String name) {
        Cte<Tuple2<Long, Long>> thick = session.select(book).where(book.pages.gt(500)).columns(book.id, book.authorId).cte(name);
        assertThat(session.select(book).where(book.id.in(session.select(thick).columns(thick.field(book.id)))).orderBy(book.id)
                .list()).as(name).isEqualTo(session.select(book).where(book.pages.gt(500)).orderBy(book.id).list());
        assertThat(session.from(Author_::new, thick).on((a, t) -> a.id.eq(t.field(book.authorId)))
                .columns((a, t) -> t.field(book.id)).list()).as(name).containsExactlyInAnyOrderElementsOf(session.select(book)
                        .where(book.pages.gt(500), book.authorId.isNotNull()).columns(book.id).list());
        Cte<Long> top = session.select(category).where(category.parentId.isNull()).columns(category.id).recursive(name,
                above -> session.from(Category_::new, above).on((c, a) -> c.parentId.eq(a.field(category.id)))
                        .columns((c, a) -> c.id));
        assertThat(session.select(category).where(category.id.in(session.select(top))).count()).as(name).isEqualTo(13);
        assertThat(session.select(top).list()).as(name).hasSize(13);
    }

    @Test
    void twoMayHaveOneName() {
        Cte<Long> thick = session.select(book).where(book.pages.gt(500)).columns(book.id).cte("some");
        Cte<Long> thin = session.select(book).where(book.pages.lt(300)).columns(book.id).cte("Some");
        Cte<Long> third = session.select(book).where(book.pages.eq(0)).columns(book.id).cte("some2");
        List<Book> found = session.select(book).where(book.id.in(session.select(thick)).or(book.id.in(session.select(thin)))
                .or(book.id.in(session.select(third)))).orderBy(book.id).list();
        assertThat(found).isEqualTo(session.select(book).where(book.pages.gt(500).or(book.pages.lt(300))).orderBy(book.id)
                .list());
    }

    @Test
    void aTableInSqlOfOnesOwnIsNotHidden() {
        Cte<Long> none = session.select(book).where(book.pages.lt(0)).columns(book.id).cte("authors");
        assertThat(session.select(book).where(book.id.in(session.select(none)).or(
                Functions.condition("{0} IN (SELECT id FROM authors)", book.authorId))).count())
                .isEqualTo(session.select(book).where(book.authorId.isNotNull()).count());
        String name = kind == TestDatabase.H2 ? "authors_cte" : "authors";
        assertThat(session.select(none).sql())
                .startsWith("WITH " + name + " (id) AS (SELECT b.id FROM books b WHERE b.pages < ?) SELECT ");
        assertThatThrownBy(() -> session.select(book).columns(book.id).cte(" ")).hasMessage(
                "A common table expression needs a name, for example \"found\".");
    }
}
