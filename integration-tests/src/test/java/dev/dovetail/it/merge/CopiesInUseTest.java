package dev.dovetail.it.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Session;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A copy that already refers to objects of the session is saved once: the own object takes its place among them. */
class CopiesInUseTest {
    static List<TestDatabase> databases() {
        return TestDatabase.all();
    }

    private static void on(TestDatabase kind, Consumer<Fixture> test) {
        try (Fixture fixture = kind.create(MergingSchema.SCHEMA)) {
            fixture.database().transact(session -> {
                for (String name : List.of("A", "B")) {
                    Author author = Author_.create().name(name);
                    author.books().add(Book_.create().title("first of " + name).pages(10));
                    author.books().add(Book_.create().title("second of " + name).pages(10));
                    session.add(author);
                }
                session.add(Tag_.create().code("t").weight(1));
            });
            test.accept(fixture);
        }
    }

    private static Author author(Session session, String name) {
        return session.select(Author_.author).where(Author_.author.name.eq(name)).single();
    }

    private static Long key(Fixture fixture, String title) {
        return fixture.database().compute(session ->
                session.select(Book_.book).where(Book_.book.title.eq(title)).single().id());
    }

    private static List<String> rows(Fixture fixture) {
        return fixture.database().compute(session ->
                session.select(Book_.book).orderBy(Book_.book.id).list().stream()
                        .map(book -> book.title() + " " + book.pages() + " " + book.author().name())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aCopyOfARowThatRefersToItsParentInTheSession(TestDatabase kind) {
        on(kind, fixture -> {
            Long key = key(fixture, "first of A");
            fixture.database().transact(session -> {
                Author parent = author(session, "A");
                Book copy = Book_.create().id(key).pages(11).author(parent);

                Book own = session.merge(copy);

                assertThat(parent.books()).hasSize(2).contains(own).doesNotContain(copy);
                assertThat(copy.author()).isSameAs(parent);
                assertThat(session.merge(copy.pages(12))).isSameAs(own);
            });
            assertThat(rows(fixture))
                    .containsExactly("first of A 12 A", "second of A 10 A", "first of B 10 B", "second of B 10 B");
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aNewOneIsInsertedOnce(TestDatabase kind) {
        on(kind, fixture -> {
            fixture.database().transact(session -> {
                Author parent = author(session, "A");
                Book own = session.merge(Book_.create().title("new").pages(1).author(parent));

                assertThat(parent.books()).hasSize(3).contains(own);
            });
            assertThat(rows(fixture)).hasSize(5).contains("new 1 A");
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void itMovesToTheParentThatItRefersTo(TestDatabase kind) {
        on(kind, fixture -> {
            Book detached = fixture.database().compute(session ->
                    session.select(Book_.book).where(Book_.book.title.eq("first of A")).single());
            fixture.database().transact(session -> {
                Author from = author(session, "A");
                Author to = author(session, "B");
                assertThat(from.books()).hasSize(2);
                detached.author(to);

                Book own = session.merge(detached);

                assertThat(own).isNotSameAs(detached);
                assertThat(from.books()).hasSize(1);
                assertThat(to.books()).hasSize(3).contains(own).doesNotContain(detached);
            });
            assertThat(rows(fixture))
                    .containsExactly("first of A 10 B", "second of A 10 A", "first of B 10 B", "second of B 10 B");
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void pairsWithObjectsOfTheSession(TestDatabase kind) {
        on(kind, fixture -> {
            Long key = key(fixture, "first of A");
            fixture.database().transact(session -> {
                Tag tag = session.get(Tag_.TYPE, "t");
                Book copy = Book_.create().id(key).pages(11);
                copy.tags().add(tag);

                Book own = session.merge(copy);

                assertThat(tag.books()).containsExactly(own);
            });
            assertThat(rows(fixture)).hasSize(4).contains("first of A 11 A");
            assertThat(fixture.database().<List<Long>>compute(session ->
                    session.sql("SELECT COUNT(*) FROM book_tags").values(Long.class))).containsExactly(1L);
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aChildOfTheSessionThatACopyTakes(TestDatabase kind) {
        on(kind, fixture -> {
            Long key = fixture.database().compute(session -> author(session, "B").id());
            Long book = key(fixture, "first of A");
            fixture.database().transact(session -> {
                Author copy = Author_.create().id(key);
                copy.books().add(session.get(Book_.TYPE, book));

                Author own = session.merge(copy);

                assertThat(own.books()).containsExactly(session.get(Book_.TYPE, book));
            });
            assertThat(rows(fixture)).containsExactly("first of A 10 B", "second of A 10 A");
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aQueryBeforeTheMergeChangesNothing(TestDatabase kind) {
        on(kind, fixture -> {
            Long key = key(fixture, "first of A");
            fixture.database().transact(session -> {
                Author parent = author(session, "A");
                Book copy = Book_.create().id(key).pages(11).author(parent);
                copy.chapters().add(Chapter_.create().no(1).heading("one"));
                session.select(Tag_.tag).list();

                Book own = session.merge(copy);

                assertThat(own).isNotSameAs(copy);
                assertThat(parent.books()).hasSize(2).contains(own);
            });
            assertThat(rows(fixture)).hasSize(4).contains("first of A 11 A");
            assertThat(fixture.database().<List<Long>>compute(session ->
                    session.sql("SELECT COUNT(*) FROM chapters").values(Long.class))).containsExactly(1L);
        });
    }
}
