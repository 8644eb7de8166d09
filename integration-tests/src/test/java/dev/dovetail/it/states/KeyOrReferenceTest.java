package dev.dovetail.it.states;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Whether the foreign key of an object that was set by value decides, or its reference, does not depend on what memory
 * knows of the row. A reference that was set to what it was is no change, and neither is such a key.
 */
class KeyOrReferenceTest extends StatesTest {
    private Writer former;
    private Writer next;
    private Book book;

    /** One book of the first writer, with all that memory knows: as it was found, as it was read, or expired. */
    private void oneBook(int known) {
        session.close();
        fixture.empty();
        session = fixture.database().openSession();
        save(writer("v", "a"), writer("w"));
        former = nth(Writer_.TYPE, 1);
        next = nth(Writer_.TYPE, 2);
        book = nth(Book_.TYPE, 1);
        if (known > 0) {
            assertThat(former.books()).containsExactly(book);
            assertThat(book.writer()).isSameAs(former);
        }
        if (known > 1) {
            session.expire(book);
        }
        if (known > 2) {
            session.expireAll();
        }
        sent();
    }

    private void expectAfterCommit(String... rows) {
        session.commit();
        assertThat(rows(BOOKS)).containsExactly(rows);
        if (rows.length > 0) {
            assertThat(book.writer().name()).isEqualTo(rows[0].substring(2));
            assertThat(book.writer().books()).containsExactly(book);
        }
    }

    @Test
    void aReferenceThatIsSetToWhatItWasIsNoChange() {
        for (int known = 0; known < 4; known++) {
            oneBook(known);
            book.writer(former);
            book.writerId(next.id());
            session.flush();
            assertThat(sent()).endsWith("UPDATE st_books").hasSize(known == 2 ? 2 : known == 3 ? 2 : 1);
            expectAfterCommit("a w");
        }
    }

    @Test
    void norIsItAfterTheKey() {
        for (int known = 0; known < 4; known++) {
            oneBook(known);
            book.writerId(next.id());
            book.writer(former);
            expectAfterCommit("a w");
        }
    }

    @Test
    void aReferenceThatWasChangedDecides() {
        for (int known = 0; known < 4; known++) {
            oneBook(known);
            book.writerId(former.id());
            book.writer(next);
            expectAfterCommit("a w");

            oneBook(known);
            book.writer(next);
            book.writer(former);
            book.writerId(next.id());
            expectAfterCommit("a v");

            oneBook(known);
            next.books().add(book);
            book.writerId(former.id());
            expectAfterCommit("a w");
        }
    }

    @Test
    void aKeyThatIsSetToWhatItWasIsNoChange() {
        for (int known = 0; known < 4; known++) {
            oneBook(known);
            former.books().remove(book);
            book.writerId(former.id());
            expectAfterCommit();

            oneBook(known);
            book.writerId(former.id());
            former.books().remove(book);
            expectAfterCommit();
        }
    }

    @Test
    void aCollectionThatTakesWhatItHoldsChangesNothing() {
        for (int known = 0; known < 4; known++) {
            oneBook(known);
            former.books().add(book);
            book.writerId(next.id());
            expectAfterCommit("a w");
        }
    }
}
