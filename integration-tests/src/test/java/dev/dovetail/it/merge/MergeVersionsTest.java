package dev.dovetail.it.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.StaleObjectException;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Session;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A merge refuses an object whose row has another version or is gone; a row without a version is inserted anew. */
class MergeVersionsTest extends MergeFixture {
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
                        .hasMessage("Author#1: merged with version 1, but its row has version 2: it was changed since "
                        + "it"
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
                                .hasMessage("Author#1: merged with version 1, and has no row any more: another "
                                + "transaction, or this"
                                        + " session, has deleted it. Read again what is to be changed, and repeat the "
                                        + "change."
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
}
