package dev.dovetail.it.merge;

import static dev.dovetail.it.merge.Author_.author;
import static dev.dovetail.it.merge.Book_.book;
import static dev.dovetail.query.Plans.selectIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.StaleObjectException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.session.Session;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A merge writes what somebody has set, refuses what is stale, and neither flushes nor reads row by row. */
class MergeTest {
    static List<TestDatabase> databases() {
        return TestDatabase.all();
    }

    private static void on(TestDatabase kind, Consumer<Fixture> test) {
        try (Fixture fixture = kind.create(MergingSchema.SCHEMA)) {
            if (kind == TestDatabase.HSQLDB) {
                startKeysAtOne(fixture); // It starts them at 0.
            }
            test.accept(fixture);
        }
    }

    private static void startKeysAtOne(Fixture fixture) {
        Author first = saved(fixture, "first");
        change(fixture, session -> session.delete(session.get(Author_.TYPE, first.id())));
    }

    private static Author saved(Fixture fixture, String... titles) {
        return fixture.database().compute(session -> {
            Author author = session.add(Author_.create().name("A").note("n"));
            for (String title : titles) {
                author.books().add(Book_.create().title(title).pages(10));
            }
            return author;
        });
    }

    private static <T> T read(Fixture fixture, Function<Session, T> work) {
        return fixture.database().compute(work::apply);
    }

    private static Author detached(Fixture fixture) {
        return read(fixture, session -> {
            Author author = session.get(Author_.TYPE, 1L);
            author.books().size();
            return author;
        });
    }

    private static void change(Fixture fixture, Consumer<Session> work) {
        fixture.database().transact(work::accept);
    }

    private static void merge(Fixture fixture, Object given) {
        fixture.statements().clear();
        change(fixture, session -> session.merge(given));
    }

    private static List<String> titles(Fixture fixture) {
        return values(fixture, String.class, "SELECT title FROM books ORDER BY id");
    }

    private static <T> List<T> values(Fixture fixture, Class<T> type, String sql) {
        return read(fixture, session -> session.sql(sql).values(type));
    }

    private static long count(Fixture fixture, String table) {
        return values(fixture, Long.class, "SELECT COUNT(*) FROM " + table).get(0);
    }

    private static String text(Fixture fixture, String column) {
        return read(fixture, session -> session.sql("SELECT " + column + " FROM tags WHERE code = 'java'").value(String.class));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aStaleVersionIsRefusedBeforeAnythingChanges(TestDatabase kind) {
        on(kind, fixture -> {
            saved(fixture, "t");
            Author old = detached(fixture);
            change(fixture, session -> {
                Author author = session.get(Author_.TYPE, 1L);
                author.note("by another").books().add(Book_.create().title("added by another"));
            });
            old.books().get(0).title("t2");
            fixture.statements().clear();

            try (Session session = fixture.database().openSession()) {
                assertThatThrownBy(() -> session.merge(old))
                        .isInstanceOf(StaleObjectException.class)
                        .hasMessage("Author#1: merged with version 1, but its row has version 2: it was changed since it"
                                + " was read. Read it again and repeat the change. Nothing was changed.");
                assertThat(session.hasChanges()).isFalse();
            }
            assertThat(fixture.statements().sql()).hasSize(2).allMatch(sql -> sql.startsWith("SELECT"));
            assertThat(titles(fixture)).containsExactly("t", "added by another");
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aVersionedRowThatIsGoneIsNotInsertedAgain(TestDatabase kind) {
        on(kind, fixture -> {
            saved(fixture);
            Author old = detached(fixture);
            Author copy = Author_.create().id(1L).name("copy").version(1);
            try (Session session = fixture.database().openSession()) {
                session.delete(session.get(Author_.TYPE, 1L));
                for (int i = 0; i < 2; i++) {
                    for (Author given : List.of(old, copy)) {
                        assertThatThrownBy(() -> session.merge(given))
                                .isInstanceOf(StaleObjectException.class)
                                .hasMessage("Author#1: merged with version 1, and has no row any more: somebody else, or this"
                                        + " session, has deleted it. Read again what is to be changed, and repeat the change."
                                        + " Nothing was changed.");
                    }
                    session.flush();
                }
                session.commit();
            }
            assertThat(count(fixture, "authors")).isZero();
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aNewCopyWithAVersionCountsAlike(TestDatabase kind) {
        on(kind, fixture -> {
            saved(fixture);
            merge(fixture, Author_.create().id(1L).name("B").version(1));
            assertThatThrownBy(() -> merge(fixture, Author_.create().id(1L).name("C").version(1)))
                    .isInstanceOf(StaleObjectException.class)
                    .hasMessageStartingWith("Author#1: merged with version 1, but its row has version 2");
            merge(fixture, Author_.create().id(1L).name("D"));
            Author now = detached(fixture);
            assertThat(now.name()).isEqualTo("D");
            assertThat(now.note()).isEqualTo("n");
            assertThat(now.version()).isEqualTo(3);
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aRowWithoutAVersionThatIsGoneIsInsertedAnew(TestDatabase kind) {
        on(kind, fixture -> {
            change(fixture, session -> session.add(Tag_.create().code("java").text("x").weight(3)));
            Tag old = read(fixture, session -> session.get(Tag_.TYPE, "java"));
            change(fixture, session -> session.delete(session.get(Tag_.TYPE, "java")));
            merge(fixture, old);
            Tag now = read(fixture, session -> session.get(Tag_.TYPE, "java"));
            assertThat(now.text()).isEqualTo("x");
            assertThat(now.weight()).isEqualTo(3);
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whatNobodyHasSetOfANewObjectIsNotWritten(TestDatabase kind) {
        on(kind, fixture -> {
            change(fixture, session -> {
                Book book = Book_.create().title("t").pages(1);
                book.tags().add(Tag_.create().code("java").text("x").weight(3));
                Author author = session.add(Author_.create().name("A"));
                author.books().add(book);
                book.chapters().add(Chapter_.create().no(1).heading("h"));
            });
            Tag tag = Tag_.create().code("java");
            assertThat(tag.text()).isNull();
            assertThat(tag.weight()).isZero();
            assertThat(tag.books()).isEmpty();
            merge(fixture, tag);
            Book book = Book_.create().id(1L);
            assertThat(book.chapters()).isEmpty();
            assertThat(book.tags()).isEmpty();
            assertThat(book.author()).isNull();
            merge(fixture, book);
            assertThat(fixture.statements().sql()).hasSize(1);
            merge(fixture, Tag_.create().code("java").weight(4));
            assertThat(text(fixture, "text")).isEqualTo("x");
            merge(fixture, Tag_.create().code("java").text(null));
            assertThat(text(fixture, "text")).isNull();
            assertThat(text(fixture, "weight")).isEqualTo("4");
            assertThat(count(fixture, "book_tags")).isOne();
            assertThat(count(fixture, "chapters")).isOne();
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aNewCollectionReplacesWhereItWasTouched(TestDatabase kind) {
        on(kind, fixture -> {
            saved(fixture, "a", "b", "c");
            Author given = Author_.create().id(1L);
            given.books().add(Book_.create().id(2L).title("b2"));
            given.books().add(Book_.create().title("d").pages(1));
            merge(fixture, given);
            assertThat(titles(fixture)).containsExactly("b2", "d");

            // The other side adds, and takes nothing away.
            Author mirrored = Author_.create().id(1L);
            merge(fixture, Book_.create().title("e").pages(1).author(mirrored));
            assertThat(titles(fixture)).containsExactly("b2", "d", "e");

            Author emptied = Author_.create().id(1L);
            emptied.books().clear();
            merge(fixture, emptied);
            assertThat(titles(fixture)).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aDetachedObjectGivesWhatWasChanged(TestDatabase kind) {
        on(kind, fixture -> {
            change(fixture, session -> {
                Tag tag = session.add(Tag_.create().code("java").text("x").weight(3));
                for (String title : List.of("a", "b", "c")) {
                    Book book = Book_.create().title(title).pages(1);
                    tag.books().add(book);
                    Author_.create().name(title).books().add(book);
                }
            });
            Tag old = read(fixture, session -> {
                Tag tag = session.get(Tag_.TYPE, "java");
                tag.books().size();
                return tag;
            });
            change(fixture, session -> {
                Tag tag = session.get(Tag_.TYPE, "java").text("by another");
                Book added = Book_.create().title("by another").pages(1).author(session.get(Author_.TYPE, 1L));
                tag.books().add(added);
                tag.books().removeIf(b -> b.title().equals("c"));
            });
            old.weight(5).books().remove(0);
            merge(fixture, old);
            assertThat(text(fixture, "text")).isEqualTo("by another");
            assertThat(text(fixture, "weight")).isEqualTo("5");
            assertThat(values(fixture, String.class, "SELECT b.title FROM books b JOIN book_tags t ON t.book_id = b.id"
                    + " ORDER BY b.title")).containsExactly("b", "by another");
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void changesThatWereNotFlushedCountAlike(TestDatabase kind) {
        on(kind, fixture -> {
            saved(fixture, "a", "b");
            Author given;
            try (Session session = fixture.database().openSession()) {
                given = session.get(Author_.TYPE, 1L);
                given.books().remove(0);
                given.name("B");
                given.books().add(Book_.create().title("c").pages(1));
            }
            merge(fixture, given);
            assertThat(titles(fixture)).containsExactly("b", "c");
            assertThat(detached(fixture).name()).isEqualTo("B");
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aChildThatMovedBetweenDetachedParentsMoves(TestDatabase kind) {
        on(kind, fixture -> {
            saved(fixture, "a");
            saved(fixture);
            List<Author> both = read(fixture, session -> session.select(author).orderBy(author.id)
                    .with(selectIn(author.books())).list());
            both.get(1).books().add(both.get(0).books().get(0));
            merge(fixture, both.get(1));
            assertThat(values(fixture, Long.class, "SELECT author_id FROM books")).containsExactly(2L);
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aPartOfACollectionIsMergedAsThatPart(TestDatabase kind) {
        on(kind, fixture -> {
            saved(fixture, "a", "b", "c");
            Author part = read(fixture, session -> session.select(author)
                    .with(selectIn(author.books()).where(book.title.ne("b"))).single());
            part.books().clear();
            part.books().add(Book_.create().title("d").pages(1));
            assertThat(part.books()).hasSize(1);
            merge(fixture, part);
            assertThat(titles(fixture)).containsExactly("b", "d");

            Book only = read(fixture, session ->
                    session.select(book).only(book.title).where(book.title.eq("b")).single());
            merge(fixture, only.title("b2"));
            assertThat(values(fixture, Long.class, "SELECT pages FROM books WHERE title = 'b2'")).containsExactly(10L);
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void twoCopiesOfOneKeyGiveOneObject(TestDatabase kind) {
        on(kind, fixture -> {
            Author given = Author_.create().name("A");
            for (String title : List.of("a", "b")) {
                Book book = Book_.create().title(title).pages(1);
                book.tags().add(Tag_.create().code("java").weight(1));
                given.books().add(book);
            }
            merge(fixture, given);
            assertThat(count(fixture, "book_tags")).isEqualTo(2);
            change(fixture, session -> {
                Tag first = session.merge(Tag_.create().code("sql").text("1").weight(1));
                assertThat(session.merge(Tag_.create().code("sql").text("2"))).isSameAs(first);
                assertThat(first.text()).isEqualTo("2");
                assertThat(Session.stateOf(first)).isEqualTo(EntityState.PENDING);
            });
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aKeyThatFollowsFromTheParentFindsTheRow(TestDatabase kind) {
        on(kind, fixture -> {
            saved(fixture, "a");
            Book first = Book_.create().id(1L);
            first.chapters().add(Chapter_.create().no(1).heading("x"));
            merge(fixture, first);
            Book second = Book_.create().id(1L);
            second.chapters().add(Chapter_.create().no(1).heading("y"));
            second.chapters().add(Chapter_.create().no(2).heading("z"));
            merge(fixture, second);
            assertThat(values(fixture, String.class, "SELECT heading FROM chapters ORDER BY no")).containsExactly("y", "z");
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whatDoesNotCascadeIsReferredToAndNotCopied(TestDatabase kind) {
        on(kind, fixture -> {
            saved(fixture, "a");
            change(fixture, session -> session.add(Shelf_.create().code("s").room("r")));
            merge(fixture, Book_.create().id(1L).shelf(Shelf_.create().code("s").room("not copied")));
            assertThat(values(fixture, String.class, "SELECT s.room FROM books b JOIN shelves s ON s.code = b.shelf_code"))
                    .containsExactly("r");
            assertThatThrownBy(() -> merge(fixture, Book_.create().id(1L).shelf(Shelf_.create().code("none"))))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("Shelf#none is referred to by a relationship that does not cascade merges");
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aGraphIsReadByOneStatementForATypeAndARelationship(TestDatabase kind) {
        on(kind, fixture -> {
            Author saved = Author_.create().name("A");
            for (int i = 1; i <= 4; i++) {
                Book book = Book_.create().title("b" + i).pages(1);
                book.chapters().add(Chapter_.create().no(1).heading("h"));
                saved.books().add(book);
            }
            change(fixture, session -> session.add(saved));
            Author given = detached(fixture);
            for (Book each : given.books()) {
                each.pages(2);
            }
            merge(fixture, given);
            assertThat(fixture.statements().sql().stream().filter(sql -> sql.startsWith("SELECT"))).hasSize(2);

            Author copy = Author_.create().id(1L);
            for (long id = 1; id <= 4; id++) {
                Book each = Book_.create().id(id).pages(3);
                each.chapters().add(Chapter_.create().no(1).heading("new"));
                each.chapters().add(Chapter_.create().no(2).heading("new"));
                copy.books().add(each);
            }
            merge(fixture, copy);
            // Authors, books and chapters by key, then books of authors and chapters of books.
            assertThat(fixture.statements().sql().stream().filter(sql -> sql.startsWith("SELECT"))).hasSize(5);
            assertThat(count(fixture, "chapters")).isEqualTo(8);
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aLongChainIsMerged(TestDatabase kind) {
        on(kind, fixture -> {
            int depth = kind == TestDatabase.H2 ? 20_000 : 2_000;
            Node root = Node_.create().name("0");
            Node last = root;
            for (int i = 1; i < depth; i++) {
                Node next = Node_.create().name("" + i);
                last.children().add(next);
                last = next;
            }
            fixture.statements().clear();
            try (Session session = fixture.database().openSession()) {
                Node own = session.merge(root);
                assertThat(fixture.statements().sql()).isEmpty();
                int length = 1;
                for (Node node = own; !node.children().isEmpty(); node = node.children().get(0)) {
                    length++;
                }
                assertThat(length).isEqualTo(depth);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void nothingIsFlushedInTheMiddle(TestDatabase kind) {
        on(kind, fixture -> {
            saved(fixture, "a");
            Author given = Author_.create().id(1L).note("merged");
            given.books().add(Book_.create().id(1L).title("a2"));
            try (Session session = fixture.database().openSession()) {
                session.add(Tag_.create()); // Incomplete: a flush would fail.
                fixture.statements().clear();
                Author own = session.merge(given);
                assertThat(fixture.statements().sql()).hasSize(3).allMatch(sql -> sql.startsWith("SELECT"));
                assertThat(own.books().get(0).title()).isEqualTo("a2");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void anObjectOfAnotherOpenSessionIsCopied(TestDatabase kind) {
        on(kind, fixture -> {
            saved(fixture);
            try (Session here = fixture.database().openSession(); Session there = fixture.database().openSession()) {
                Author own = here.get(Author_.TYPE, 1L);
                Author given = there.get(Author_.TYPE, 1L).name("there");
                assertThat(here.merge(own)).isSameAs(own);
                assertThat(here.merge(given)).isSameAs(own);
                assertThat(own.name()).isEqualTo("there");
            }
        });
    }
}
