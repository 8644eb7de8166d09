package dev.dovetail.it.failures.late;

import static dev.dovetail.it.failures.late.Book_.book;
import static dev.dovetail.it.failures.late.Shelf_.shelf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.ForeignKeyViolationException;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * An entity whose class cannot be initialized is met when all types of the schema are needed for the first time. What
 * does not need it works, and what the database says is not lost.
 */
class BrokenEntityTest {
    @Test
    void onlyWhatNeedsTheEntityFails() {
        Database database = Database.of(TestDatabase.H2.create(), LateSchema.SCHEMA);
        LateSchema.SCHEMA.createIn(database);
        database.transact(session -> {
            session.add(Shelf_.create().id(1));
            session.flush();
            session.add(Book_.create().id(1).shelfId(1));
        });
        assertThat(database.select(book).count()).isOne();

        fails(database, session -> session.delete(session.get(shelf, 1L)));
        fails(database, session -> session.delete(shelf).execute());
        // Rows of any type may refer to a key that changes.
        assertThatThrownBy(() -> database.transact(session -> session.get(shelf, 1L).id(2)))
                .isInstanceOf(LinkageError.class);
        assertThatThrownBy(() -> LateSchema.SCHEMA.validate(database)).isInstanceOf(LinkageError.class);

        database.transact(session -> session.delete(session.get(book, 1L)));
        database.transact(session -> session.delete(session.get(shelf, 1L)));
        assertThat(database.select(shelf).count()).isZero();
    }

    private static void fails(Database database, Consumer<Session> work) {
        assertThatThrownBy(() -> database.transact(work)).isInstanceOfSatisfying(
                ForeignKeyViolationException.class, violation -> {
                    assertThat(violation).hasMessageStartingWith("Shelf: a row that is to be deleted is still referred"
                            + " to (constraint \"FK_BOOK_SHELF\").");
                    assertThat(violation.sql()).startsWith("DELETE FROM late_shelves");
                    assertThat(violation.getSuppressed()).hasOnlyElementsOfType(LinkageError.class).hasSize(1);
                });
    }
}
