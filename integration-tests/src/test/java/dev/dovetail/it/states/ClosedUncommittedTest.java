package dev.dovetail.it.states;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.UniqueViolationException;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.session.Session;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What was new in a session that closes without a commit is new again: another session can save it. */
class ClosedUncommittedTest extends StatesTest {
    private void failing(Consumer<Session> work) {
        assertThatThrownBy(() -> fixture.database().transact(other -> {
            work.accept(other);
            throw new IllegalStateException("mine");
        })).hasMessage("mine");
    }

    @Test
    void whatWasFlushedIsInsertedAgain() {
        Writer writer = writer("w", "a", "b");
        failing(other -> {
            other.add(writer);
            other.flush();
        });
        assertThat(Session.stateOf(writer)).isSameAs(EntityState.TRANSIENT);
        assertThat(writer.id()).isNull();

        save(writer);

        assertThat(rows("SELECT name FROM st_writers")).containsExactly("w");
        assertThat(rows("SELECT name FROM st_books ORDER BY id")).containsExactly("a", "b");
    }

    @Test
    void soIsWhatHasAKeyOfItsOwn() {
        Shelf flushed = Shelf_.create().code("a");
        Shelf added = Shelf_.create().code("b");
        failing(other -> {
            other.add(flushed);
            other.flush();
            other.add(added);
        });
        Shelf waiting = Shelf_.create().code("c");
        failing(other -> other.add(waiting));

        save(flushed, added, waiting);

        assertThat(rows("SELECT code FROM st_shelves ORDER BY code")).containsExactly("a", "b", "c");
    }

    @Test
    void aFailedFlushCountsAlike() {
        save(Shelf_.create().code("a"));
        Writer writer = writer("w", "a");
        Shelf shelf = Shelf_.create().code("a");
        assertThatThrownBy(() -> save(writer, shelf)).isInstanceOf(UniqueViolationException.class);

        save(writer, shelf.code("b"));

        assertThat(rows("SELECT name FROM st_books")).containsExactly("a");
        assertThat(rows("SELECT code FROM st_shelves ORDER BY code")).containsExactly("a", "b");
    }

    @Test
    void whatHasARowStaysReadableAndLetsGoOfWhatHasNone() {
        save(writer("w", "a"));
        Book book = Book_.create().name("b");
        Writer[] read = new Writer[1];
        failing(other -> {
            read[0] = other.get(Writer_.TYPE, key(Writer_.TYPE, 1));
            read[0].books().add(book);
            other.flush();
        });

        assertThat(read[0].name()).isEqualTo("w");
        assertThat(read[0].books()).extracting(Book::name).containsExactly("a");
        assertThat(book.writer()).isNull();
        session.get(Writer_.TYPE, read[0].id()).books().add(book);
        session.commit();

        assertThat(rows("SELECT name FROM st_books ORDER BY id")).containsExactly("a", "b");
    }

    @Test
    void whatWasDeletedIsDetachedWithItsRow() {
        save(writer("w", "a"));
        Book[] read = new Book[1];
        failing(other -> {
            read[0] = other.get(Book_.TYPE, key(Book_.TYPE, 1));
            other.delete(read[0]);
            other.flush();
        });

        assertThat(Session.stateOf(read[0])).isSameAs(EntityState.DETACHED);
        session.add(read[0]).name("b");
        session.commit();

        assertThat(rows("SELECT name FROM st_books")).containsExactly("b");
    }

    @Test
    void linksThatWereNotFlushedStayForAMerge() {
        save(writer("w"));
        Book book = Book_.create().name("a");
        Writer[] read = new Writer[1];
        failing(other -> {
            read[0] = other.get(Writer_.TYPE, key(Writer_.TYPE, 1));
            read[0].books().add(book);
        });
        assertThat(book.writer()).isSameAs(read[0]);

        session.merge(read[0]);
        session.commit();

        assertThat(rows("SELECT name FROM st_books")).containsExactly("a");
    }
}
