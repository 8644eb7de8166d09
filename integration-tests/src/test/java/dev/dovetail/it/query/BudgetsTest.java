package dev.dovetail.it.query;

import static dev.dovetail.it.query.model.Author_.author;
import static dev.dovetail.it.query.model.Book_.book;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.TooManyStatementsException;
import dev.dovetail.it.query.model.Author;
import dev.dovetail.session.Database;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** How many statements a service may send that opens sessions of its own. */
class BudgetsTest extends LibraryTest {
    @Test
    void countsAllSessionsOfAThread() {
        Database database = fixture.database();
        database.expect(3, () -> {
            database.transact(other -> other.select(book).count());
            database.readOnly().compute(other -> other.select(book).count());
            database.select(book).count();
        });
        session.select(book).count();
        assertThatThrownBy(() -> database.expect(1, () -> {
            database.select(book).count();
            session.select(author).count();
        })).isInstanceOf(TooManyStatementsException.class)
                .hasMessageStartingWith("At most 1 statement was expected, but 2 were sent:\n    1. SELECT COUNT(*) FROM ");
        // Nothing is counted any more.
        session.select(book).count();
        database.expect(0, () -> { });
    }

    @Test
    void namesWhatWasLoadedLazily() {
        Database database = fixture.database();
        assertThatThrownBy(() -> database.expect(1, () -> database.transact(other -> {
            for (Author each : other.select(author).limit(3).list()) {
                each.books().size();
            }
        }))).isInstanceOf(TooManyStatementsException.class)
                .hasMessageContaining("Author.books was loaded lazily once in this session. Load it with the query: ");
    }

    @Test
    void canHoldAnother() {
        Database database = fixture.database();
        assertThatThrownBy(() -> database.expect(2, () -> {
            database.expect(2, () -> session.select(book).list());
            database.expect(2, () -> session.select(author).list());
            session.select(book).count();
        })).isInstanceOf(TooManyStatementsException.class).hasMessageContaining("but 3 were sent");
        assertThatThrownBy(() -> database.expect(1, () -> {
            throw new IllegalStateException("of the work");
        })).hasMessage("of the work");
        database.expect(0, () -> { });
    }

    @Test
    void leavesOtherThreadsAlone() {
        Database database = fixture.database();
        database.expect(0, () -> assertThat(CompletableFuture.supplyAsync(() -> database.select(book).count()).join())
                .isEqualTo(60));
    }
}
