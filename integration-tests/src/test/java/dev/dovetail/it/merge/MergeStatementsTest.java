package dev.dovetail.it.merge;

import static dev.dovetail.it.merge.Book_.book;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Session;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A merge reads level by level: it neither flushes nor reads row by row, nor recurses. */
class MergeStatementsTest extends MergeFixture {
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
}
