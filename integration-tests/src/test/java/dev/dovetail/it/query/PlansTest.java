package dev.dovetail.it.query;

import static dev.dovetail.it.query.model.Author_.author;
import static dev.dovetail.it.query.model.Book_.book;
import static dev.dovetail.it.query.model.Category_.category;
import static dev.dovetail.it.query.model.Review_.review;
import static dev.dovetail.query.Plans.fill;
import static dev.dovetail.query.Plans.joined;
import static dev.dovetail.query.Plans.recursive;
import static dev.dovetail.query.Plans.selectIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.generated.Tracked;
import dev.dovetail.it.query.model.Author;
import dev.dovetail.it.query.model.Book;
import dev.dovetail.it.query.model.Category;
import dev.dovetail.it.query.model.Review_;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlansTest extends LibraryTest {
    private static List<Object> ids(List<?> entities) {
        List<Object> ids = new ArrayList<>();
        for (Object entity : entities) {
            ids.add(((Tracked) entity).$get(((Tracked) entity).$type().idIndexes()[0]));
        }
        return ids;
    }

    private List<Long> read(String sql, Object... values) {
        return session.sql(sql, values).values(Long.class);
    }

    @Test
    void aCollectionIsFilteredOrderedAndLimitedForEachObject() {
        List<Author> authors = session.select(author)
                .with(selectIn(author.books()).where(book.pages.gt(200)).orderBy(book.pages.desc()).limit(2)).list();
        assertThat(statements()).isEqualTo(2);
        onH2(() -> assertThat(sent()).startsWith("SELECT b.key_1, b.id, b.title,").contains("FROM (SELECT b.author_id AS key_1, b.id")
                .contains("ROW_NUMBER() OVER (PARTITION BY b.author_id ORDER BY b.pages DESC, b.title) AS place FROM books b"
                        + " WHERE b.author_id IN (?, ?, ?, ?, ?, ?, ?, ?) AND b.pages > ?) b")
                .endsWith("WHERE (b.place <= 2) ORDER BY b.place"));
        for (Author each : authors) {
            assertThat(ids(each.books())).isEqualTo(read("SELECT id FROM books WHERE author_id = ? AND pages > 200"
                    + " ORDER BY pages DESC, title LIMIT 2", each.id()));
        }
    }

    @Test
    void pathsAndManyToManyAreFilteredAsWell() {
        List<Book> books = session.select(book)
                .with(selectIn(book.categories()).where(category.parent().name.eq("Shelf 1")), joined(book.author())).list();
        assertThat(statements()).isEqualTo(2);
        for (Book each : books) {
            assertThat(ids(each.categories())).isEqualTo(read("SELECT c.id FROM book_categories bc"
                    + " JOIN categories c ON c.id = bc.category_id JOIN categories p ON p.id = c.parent_id"
                    + " WHERE bc.book_id = ? AND p.name = 'Shelf 1' ORDER BY c.name", each.id()));
        }
    }

    @Test
    void whatAPartLacksIsNeverDeleted() {
        Book each = session.select(book).where(book.reviews().count().eq(4L)).orderBy(book.id)
                .with(selectIn(book.reviews()).limit(1), selectIn(book.categories()).where(category.name.eq("none"))).first();
        long places = read("SELECT COUNT(*) FROM book_categories WHERE book_id = ?", each.id()).get(0);
        assertThat(each.reviews()).hasSize(1);
        each.reviews(List.of(Review_.create().stars(5)));
        session.flush();
        assertThat(read("SELECT COUNT(*) FROM reviews WHERE book_id = ?", each.id())).containsExactly(4L);
        assertThat(each.reviews()).hasSize(4);
        List<Category> all = session.select(category).where(category.books().contains(each)).list();
        assertThat(each.categories()).isEmpty();
        each.categories().addAll(all);
        session.flush();
        assertThat(read("SELECT COUNT(*) FROM book_categories WHERE book_id = ?", each.id())).containsExactly(places);
        assertThat(each.categories()).hasSize((int) places);
        session.rollback();
    }

    @Test
    void whatIsDeletedWithAnObjectIsLoadedWhole() {
        Book each = session.select(book).where(book.reviews().count().eq(4L)).orderBy(book.id)
                .with(selectIn(book.reviews()).limit(1), selectIn(book.categories()).limit(0)).first();
        session.delete(each);
        session.flush();
        assertThat(read("SELECT COUNT(*) FROM reviews WHERE book_id = ?", each.id())).containsExactly(0L);
    }

    @Test
    void aLaterPlanLoadsTheWhole() {
        Author each = session.select(author).where(author.books().count().gt(3L)).orderBy(author.id)
                .with(selectIn(author.books()).limit(1)).first();
        assertThat(each.books()).hasSize(1);
        session.select(author).where(author.is(each)).with(selectIn(author.books())).list();
        assertThat(each.books()).hasSizeGreaterThan(3);
        session.select(author).where(author.is(each)).with(selectIn(author.books()).limit(1)).list();
        assertThat(each.books()).hasSizeGreaterThan(3);
        session.expire(each);
        session.select(author).where(author.is(each)).with(selectIn(author.books()).limit(2)).list();
        assertThat(each.books()).hasSize(2);
        session.refresh(each);
        assertThat(each.books()).hasSizeGreaterThan(3);
    }

    @Test
    void aJoinFillsACollection() {
        Review_<Book> each = book.reviews().each();
        List<Book> books = session.select(book).join(each).where(each.stars.ge(4)).orderBy(book.id)
                .with(fill(each)).list();
        assertThat(statements()).isEqualTo(1);
        assertThat(ids(books)).isEqualTo(read("SELECT DISTINCT b.id FROM books b JOIN reviews r ON r.book_id = b.id"
                + " WHERE r.stars >= 4 ORDER BY b.id"));
        fixture.statements().clear();
        for (Book one : books) {
            assertThat(one.reviews()).isNotEmpty().allMatch(r -> r.stars() >= 4);
        }
        assertThat(statements()).isZero();
        assertThatThrownBy(() -> session.select(book).join(each).with(fill(each)).limit(2).list()).hasMessage(
                "fill(...) takes a collection from the rows of the query, which a limit or an offset would cut."
                        + " Load it by selectIn(...).where(...) instead.");
        List<Book> written = session.select(book).join(book.author(), a -> a.country.eq("DE"))
                .with(fill(book.author())).list();
        assertThat(written).isNotEmpty().allMatch(b -> "DE".equals(b.author().country()));
    }

    @Test
    void aTreeIsOneStatement() {
        Category root = session.select(category).where(category.parent().isNull()).with(recursive(category.children()))
                .single();
        assertThat(statements()).isEqualTo(2);
        onH2(() -> assertThat(sent()).isEqualTo("WITH RECURSIVE tree (id_1, link_1, steps) AS (SELECT c2.id, c2.parent_id, 1"
                + " FROM categories c2 WHERE c2.parent_id = ? UNION ALL SELECT c3.id, c3.parent_id, tree.steps + 1"
                + " FROM categories c3 JOIN tree ON c3.parent_id = tree.id_1 WHERE tree.steps < 1000)"
                + " SELECT c.id, c.name, c.parent_id FROM (SELECT DISTINCT id_1 FROM tree) a JOIN categories c ON c.id = a.id_1"
                + " ORDER BY c.name"));
        assertThat(root.children()).hasSize(3);
        for (Category shelf : root.children()) {
            assertThat(shelf.children()).hasSize(3).isSortedAccordingTo((a, b) -> a.name().compareTo(b.name()));
            for (Category box : shelf.children()) {
                assertThat(box.children()).isEmpty();
                assertThat(box.parent()).isSameAs(shelf);
            }
        }
        assertThat(statements()).isEqualTo(2);
    }

    @Test
    void aTreeIsCutAtItsDepth() {
        Category root = session.select(category).where(category.parent().isNull())
                .with(recursive(category.children(), 1)).single();
        assertThat(root.children()).hasSize(3);
        assertThat(statements()).isEqualTo(2);
        assertThat(root.children().get(0).children()).hasSize(3);
        assertThat(statements()).isEqualTo(3);
    }

    @Test
    void theWayUpIsOneStatement() {
        Category box = session.select(category).where(category.name.eq("Box 12")).with(recursive(category.parent())).single();
        assertThat(statements()).isEqualTo(2);
        assertThat(box.parent().name()).isEqualTo("Shelf 1");
        assertThat(box.parent().parent().name()).isEqualTo("All");
        assertThat(box.parent().parent().parent()).isNull();
        assertThat(statements()).isEqualTo(2);
    }

    @Test
    void onlySomeColumnsAreRead() {
        List<Book> books = session.select(book).only(book.title).orderBy(book.id).list();
        onH2(() -> assertThat(sent()).isEqualTo("SELECT b.id, b.title FROM books b ORDER BY b.id"));
        assertThat(books.get(0).title()).isNotEmpty();
        assertThat(statements()).isEqualTo(1);
        int pages = 0;
        for (Book each : books) {
            pages += each.pages();
        }
        assertThat(statements()).isEqualTo(2);
        assertThat(read("SELECT SUM(pages) FROM books")).containsExactly((long) pages);
        books.get(1).title("changed");
        assertThat(session.select(book).only(book.title).with(joined(book.author())).where(book.title.eq("changed")).list())
                .containsExactly(books.get(1));
    }

    @Test
    void whatAPlanCannotDoIsSaid() {
        assertThatThrownBy(() -> joined(author.books()).where(book.pages.gt(1))).hasMessage("A plan for Author.books says"
                + " where(...), which is for collections by selectIn(...).");
        assertThatThrownBy(() -> selectIn(book.author()).limit(1)).hasMessage("A plan for Book.author says"
                + " limit(...), which is for collections by selectIn(...).");
        assertThatThrownBy(() -> recursive(category.children(), 0)).hasMessage("A depth of 0 is less than one step.");
        assertThat(session.select(review).list()).hasSize(120);
    }
}
