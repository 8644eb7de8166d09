package dev.dovetail.it.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Session;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A new object that is merged with the key of a row: the same row where it was removed from the collection, another one
 * where that row has got another key.
 */
class TakenKeysTest {
    static List<TestDatabase> databases() {
        return TestDatabase.all();
    }

    /** Two books; the first with a tag and two chapters. */
    private static void on(TestDatabase kind, Consumer<Fixture> test) {
        try (Fixture fixture = kind.create(MergingSchema.SCHEMA)) {
            fixture.database().transact(session -> {
                Author author = session.add(Author_.create().name("A"));
                Book book = Book_.create().title("t").pages(1);
                book.tags().add(Tag_.create().code("java").text("old"));
                book.chapters().add(Chapter_.create().no(1).heading("one"));
                book.chapters().add(Chapter_.create().no(2).heading("two"));
                author.books().add(book);
                author.books().add(Book_.create().title("u").pages(2));
            });
            test.accept(fixture);
        }
    }

    private static Book book(Session session, String title) {
        Book book = session.select(Book_.book).where(Book_.book.title.eq(title)).single();
        book.chapters().size();
        book.tags().size();
        return book;
    }

    private static Book detached(Fixture fixture) {
        return fixture.database().compute(session -> book(session, "t"));
    }

    private static Chapter numbered(Book book, int no) {
        return book.chapters().stream().filter(chapter -> chapter.no() == no).findFirst().orElseThrow();
    }

    private static void merge(Fixture fixture, Object given) {
        fixture.database().transact(session -> session.merge(given));
    }

    private static List<String> chapters(Fixture fixture) {
        return fixture.database().compute(session -> session.select(Chapter_.chapter).list().stream()
                .map(chapter -> chapter.book().title() + chapter.no() + " " + chapter.heading())
                .sorted()
                .toList());
    }

    private static List<String> values(Fixture fixture, String sql) {
        return fixture.database().compute(session -> session.sql(sql).values(String.class));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aRemovedChildReplacedByOneOfItsKeyStays(TestDatabase kind) {
        on(kind, fixture -> {
            Book old = detached(fixture);
            old.chapters().remove(numbered(old, 2));
            old.chapters().add(Chapter_.create().no(2).heading("new"));
            merge(fixture, old);
            assertThat(chapters(fixture)).containsExactly("t1 one", "t2 new");
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aRemovedPairReplacedByACopyOfItsTargetStays(TestDatabase kind) {
        on(kind, fixture -> {
            Book old = detached(fixture);
            old.tags().clear();
            old.tags().add(Tag_.create().code("java").text("new"));
            merge(fixture, old);
            assertThat(values(fixture, "SELECT tag_code FROM book_tags")).containsExactly("java");
            assertThat(values(fixture, "SELECT text FROM tags")).containsExactly("new");
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void anotherRowIsMadeWhereTheGivenOneGetsAnotherKey(TestDatabase kind) {
        on(kind, fixture -> {
            Book old = detached(fixture);
            Chapter one = numbered(old, 1);
            numbered(old, 2).no(3);
            one.no(2);
            old.chapters().add(Chapter_.create().no(1).heading("new"));
            merge(fixture, old);
            assertThat(chapters(fixture)).containsExactly("t1 new", "t2 one", "t3 two");
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void anotherRowIsMadeWhereTheSessionHasChangedTheKey(TestDatabase kind) {
        on(kind, fixture -> {
            fixture.database().transact(session -> {
                session.get(Tag_.TYPE, "java").code("jdk");
                session.merge(Tag_.create().code("java").text("new").weight(7));
            });
            assertThat(values(fixture, "SELECT text FROM tags ORDER BY code")).containsExactly("new", "old");
            assertThat(values(fixture, "SELECT tag_code FROM book_tags")).containsExactly("jdk");
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void anotherRowIsMadeWhereTheChildHasGoneToAnotherParent(TestDatabase kind) {
        on(kind, fixture -> {
            fixture.database().transact(session -> {
                book(session, "u").chapters().add(numbered(book(session, "t"), 1));
                Book given = Book_.create().id(book(session, "t").id());
                session.merge(Chapter_.create().no(1).heading("new").book(given));
            });
            assertThat(chapters(fixture)).containsExactly("t1 new", "t2 two", "u1 one");
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void twoMergesMoveAChildAndReplaceIt(TestDatabase kind) {
        on(kind, fixture -> {
            List<Book> old = fixture.database().compute(session -> List.of(book(session, "t"), book(session, "u")));
            old.get(1).chapters().add(numbered(old.get(0), 1));
            old.get(0).chapters().add(Chapter_.create().no(1).heading("new"));
            fixture.database().transact(session -> {
                session.merge(old.get(0));
                session.merge(old.get(1));
            });
            assertThat(chapters(fixture)).containsExactly("t1 new", "t2 two", "u1 one");
        });
    }
}
