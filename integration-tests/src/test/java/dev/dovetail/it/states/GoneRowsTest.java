package dev.dovetail.it.states;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.NotFoundException;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.session.Session;
import org.junit.jupiter.api.Test;

/** An object that has expired is found only while its row is there. */
class GoneRowsTest extends StatesTest {
    @Test
    void anExpiredObjectIsReadBeforeItIsFound() {
        save(club("c"), club("d"));
        Club club = nth(Club_.TYPE, 1);
        session.expire(club);
        sent();

        assertThat(session.find(Club_.TYPE, key(Club_.TYPE, 1))).isSameAs(club);
        assertThat(sent()).containsExactly("SELECT st_clubs");
        assertThat(club.name()).isEqualTo("c");
        assertThat(session.find(Club_.TYPE, key(Club_.TYPE, 1))).isSameAs(club);
        assertThat(sent()).isEmpty();
    }

    @Test
    void whoseRowIsGoneIsNotFoundAndDoesNoHarm() {
        save(club("c"), club("d"));
        long key = key(Club_.TYPE, 1);
        Club gone = session.get(Club_.TYPE, key);
        Club other = nth(Club_.TYPE, 2);
        session.expireAll();
        session.commit();
        execute("DELETE FROM st_clubs WHERE name = 'c'");
        sent();

        assertThat(session.find(Club_.TYPE, key)).isNull();
        assertThatThrownBy(() -> session.get(Club_.TYPE, key)).isInstanceOf(NotFoundException.class);
        other.name("e");
        session.commit();
        assertThat(rows("SELECT name FROM st_clubs")).containsExactly("e");

        // As SQLAlchemy's Session.get does, find has taken the object for deleted: it is written no more.
        assertThat(Session.stateOf(gone)).isEqualTo(EntityState.DELETED);
        gone.name("x");
        sent();
        session.commit();
        assertThat(sent()).isEmpty();
        assertThat(rows("SELECT name FROM st_clubs")).containsExactly("e");
    }
}
