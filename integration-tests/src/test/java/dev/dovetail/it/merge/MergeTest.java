package dev.dovetail.it.merge;

import static dev.dovetail.it.merge.Author_.author;
import static dev.dovetail.it.merge.Book_.book;
import static dev.dovetail.query.Plans.selectIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.session.Session;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A merge writes what somebody has set. */
class MergeTest extends MergeFixture {
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
