package dev.dovetail.it.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.ForeignKeyViolationException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Session;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A natural key that changes is followed by whatever refers to it, in memory or not. */
class ChangedKeysTest {
    static List<TestDatabase> databases() {
        return TestDatabase.all();
    }

    /** A book with two tags and a shelf, of an author with that shelf. */
    private static void on(TestDatabase kind, Consumer<Fixture> test) {
        try (Fixture fixture = kind.create(MergingSchema.SCHEMA)) {
            fixture.database().transact(session -> {
                Shelf shelf = session.add(Shelf_.create().code("s").room("r"));
                session.add(Shelf_.create().code("other"));
                Author author = session.add(Author_.create().name("A"));
                author.shelves().add(shelf);
                Book book = Book_.create().title("t").pages(1).shelf(shelf);
                book.tags().add(Tag_.create().code("java"));
                book.tags().add(Tag_.create().code("sql"));
                author.books().add(book);
            });
            fixture.statements().clear();
            test.accept(fixture);
        }
    }

    private static List<String> values(Fixture fixture, String sql) {
        return fixture.database().compute(session -> session.sql(sql).values(String.class));
    }

    private static List<String> tags(Fixture fixture) {
        return values(fixture, "SELECT tag_code FROM book_tags ORDER BY tag_code");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void pairsThatAreNotLoadedFollow(TestDatabase kind) {
        on(kind, fixture -> {
            fixture.database().transact(session -> session.get(Tag_.TYPE, "java").code("jdk"));
            assertThat(fixture.statements().sql()).containsExactly(
                    "SELECT t.code, t.text, t.weight FROM tags t WHERE t.code = ?",
                    "SELECT u.id, u.tag_code FROM uses u WHERE u.tag_code = ?",
                    "SELECT book_id FROM book_tags WHERE tag_code = ?",
                    "DELETE FROM book_tags WHERE tag_code = ?",
                    "UPDATE tags SET code = ? WHERE code = ?",
                    "INSERT INTO book_tags (tag_code, book_id) VALUES (?, ?)");
            assertThat(tags(fixture)).containsExactly("jdk", "sql");
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void pairsFollowBesideOthersThatComeAndGo(TestDatabase kind) {
        on(kind, fixture -> {
            fixture.database().transact(session -> {
                Tag java = session.get(Tag_.TYPE, "java");
                Book book = java.books().get(0);
                Tag sql = session.get(Tag_.TYPE, "sql");
                java.code("jdk");
                sql.code("sql2");
                book.tags().remove(sql);
                Book added = Book_.create().title("u").pages(1).author(book.author());
                java.books().add(added);
                session.flush();
                assertThat(java.books()).containsExactly(book, added);
                assertThat(session.find(Tag_.TYPE, "jdk")).isSameAs(java);
                assertThat(session.find(Tag_.TYPE, "java")).isNull();
            });
            assertThat(tags(fixture)).containsExactly("jdk", "jdk");
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void referencesAndPairsOfOneSideFollow(TestDatabase kind) {
        on(kind, fixture -> {
            fixture.database().transact(session -> session.get(Shelf_.TYPE, "s").code("s2"));
            assertThat(values(fixture, "SELECT shelf_code FROM books")).containsExactly("s2");
            assertThat(values(fixture, "SELECT shelf_code FROM author_shelves")).containsExactly("s2");
            fixture.database().transact(session -> {
                Book book = session.select(Book_.book).single();
                Author author = book.author();
                assertThat(author.shelves()).hasSize(1);
                Shelf shelf = book.shelf();
                shelf.code("s3");
                session.flush();
                assertThat(book.shelf()).isSameAs(shelf);
                assertThat(book.shelfCode()).isEqualTo("s3");
            });
            assertThat(values(fixture, "SELECT shelf_code FROM books")).containsExactly("s3");
            assertThat(values(fixture, "SELECT shelf_code FROM author_shelves")).containsExactly("s3");
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whatMovesElsewhereIsLeftAlone(TestDatabase kind) {
        on(kind, fixture -> {
            fixture.database().transact(session -> {
                session.get(Shelf_.TYPE, "s").code("s2");
                session.select(Book_.book).single();
            });
            fixture.database().transact(session -> {
                Book book = session.select(Book_.book).single();
                Shelf shelf = book.shelf();
                book.shelf(session.get(Shelf_.TYPE, "other"));
                shelf.code("s3");
            });
            assertThat(values(fixture, "SELECT shelf_code FROM books")).containsExactly("other");
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aRollbackTakesTheKeyBack(TestDatabase kind) {
        on(kind, fixture -> {
            try (Session session = fixture.database().openSession()) {
                Shelf shelf = session.get(Shelf_.TYPE, "s");
                Tag tag = session.get(Tag_.TYPE, "java");
                Book book = tag.books().get(0);
                shelf.code("s2");
                tag.code("jdk");
                session.flush();
                session.rollback();
                assertThat(session.find(Shelf_.TYPE, "s")).isSameAs(shelf);
                assertThat(shelf.code()).isEqualTo("s");
                assertThat(book.shelf()).isSameAs(shelf);
                assertThat(book.shelfCode()).isEqualTo("s");
                assertThat(tag.code()).isEqualTo("java");
                assertThat(book.tags()).hasSize(2).contains(tag);
            }
            assertThat(tags(fixture)).containsExactly("java", "sql");
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aReferenceThatMayNotBeNullCannotFollow(TestDatabase kind) {
        on(kind, fixture -> {
            fixture.database().transact(session -> session.add(Use_.create().tag(session.get(Tag_.TYPE, "java"))));
            assertThatThrownBy(() ->
                    fixture.database().transact(session -> session.get(Tag_.TYPE, "java").code("jdk")))
                    .isInstanceOf(ForeignKeyViolationException.class)
                    .hasMessageStartingWith("Tag.code: the value that is to change is still referred to")
                    .hasMessageContaining(kind == TestDatabase.SQLITE ? "" : " by Use.tagCode (constraint")
                    .hasMessageContaining("Else add a new Tag, let the others refer to it, and delete this one.");
            assertThat(tags(fixture)).containsExactly("java", "sql");
        });
    }
}
