package dev.dovetail.it.states;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.FlushException;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.session.Session;
import org.junit.jupiter.api.Test;

/** A deletion that has not been flushed is taken back by adding the object again. */
class TakenBackTest extends StatesTest {
    @Test
    void addTakesADeletionBackWithWhatItWouldHaveDeleted() {
        save(writer("w", "a", "b"));
        Writer writer = nth(Writer_.TYPE, 1);
        session.delete(writer);

        session.add(writer);
        session.commit();

        assertThat(sent()).containsExactly("SELECT st_writers");
        assertThat(rows("SELECT name FROM st_books ORDER BY id")).containsExactly("a", "b");
        assertThat(Session.stateOf(writer)).isSameAs(EntityState.PERSISTENT);
        assertThat(session.find(Writer_.TYPE, key(Writer_.TYPE, 1))).isSameAs(writer);
    }

    @Test
    void whatWasDeletedByItselfStaysDeleted() {
        save(writer("w", "a", "b"));
        Writer writer = nth(Writer_.TYPE, 1);
        session.delete(nth(Book_.TYPE, 1));
        session.delete(writer);

        session.add(writer);
        session.commit();

        assertThat(rows("SELECT name FROM st_books ORDER BY id")).containsExactly("b");
    }

    @Test
    void puttingItIntoACollectionOrAReferenceTakesItBackAsWell() {
        save(club("c", "g", "h"));
        Club club = nth(Club_.TYPE, 1);
        Guest still = club.guests().get(0);
        Guest again = club.guests().get(1);
        session.delete(still);
        club.guests().add(still);
        club.guests().remove(again);
        session.delete(again);
        club.guests().add(again);
        session.delete(club);
        still.club(club);

        session.commit();

        assertThat(rows("SELECT name, " + nameOf("st_clubs", "club_id") + " FROM st_guests ORDER BY id"))
                .containsExactly("g c", "h c");
        assertThat(rows("SELECT name FROM st_clubs")).containsExactly("c");
    }

    @Test
    void afterTheFlushItIsTooLate() {
        save(writer("w", "a"));
        Writer writer = nth(Writer_.TYPE, 1);
        session.delete(writer);
        session.flush();

        assertThatThrownBy(() -> session.add(writer)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("was deleted in this transaction");
        session.rollback();
        assertThat(writer.books()).hasSize(1);
    }

    @Test
    void aFlushThatWasRefusedHasMarkedNothing() {
        save(writer("w", "a"), club("c", "g"));
        Writer writer = nth(Writer_.TYPE, 1);
        Club club = nth(Club_.TYPE, 1);
        Book book = writer.books().get(0);
        Guest guest = club.guests().get(0);
        Book unfinished = session.add(Book_.create().name("without a writer"));
        session.delete(writer);
        session.delete(club);

        assertThatThrownBy(session::flush).isInstanceOf(FlushException.class).hasMessageContaining("Book.writer");

        assertThat(guest.club()).isSameAs(club);
        session.add(writer);
        session.add(club);
        session.detach(unfinished);
        session.withoutAutoflush(() -> assertThat(session.find(Book_.TYPE, book.id())).isSameAs(book));
        sent();
        session.commit();
        assertThat(sent()).isEmpty();
        assertThat(rows("SELECT " + nameOf("st_clubs", "club_id") + " FROM st_guests")).containsExactly("c");
        assertThat(rows("SELECT name FROM st_books")).containsExactly("a");
    }

    @Test
    void anOrphanStaysOneUntilItHasAParent() {
        save(writer("w", "a", "b"));
        Writer writer = nth(Writer_.TYPE, 1);
        Book lost = nth(Book_.TYPE, 1);
        Book found = nth(Book_.TYPE, 2);
        writer.books().clear();
        session.add(lost);
        writer.books().add(found);

        session.commit();

        assertThat(rows("SELECT name FROM st_books")).containsExactly("b");
    }
}
