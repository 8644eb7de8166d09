package dev.dovetail.it.states;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.metadata.EntityState;
import dev.dovetail.session.Session;
import org.junit.jupiter.api.Test;

/** What was detached stays outside until it is added, whoever still holds it; and it disturbs no flush. */
class DetachedTest extends StatesTest {
    @Test
    void aFlushDoesNotBringItBack() {
        save(club("c", "g"));
        Club club = nth(Club_.TYPE, 1);
        Guest guest = club.guests().get(0);
        session.detach(guest);
        guest.name("changed");
        club.name("renamed");
        session.flush();

        assertThat(Session.stateOf(guest)).isSameAs(EntityState.DETACHED);
        assertThat(club.guests()).containsExactly(guest);
        session.commit();
        assertThat(rows("SELECT name FROM st_guests")).containsExactly("g");

        session.add(guest);
        session.commit();
        assertThat(rows("SELECT name FROM st_guests")).containsExactly("changed");
    }

    @Test
    void aNewObjectIsNotInserted() {
        save(club("c"));
        Club club = nth(Club_.TYPE, 1);
        Guest guest = Guest_.create().name("new");
        club.guests().add(guest);
        Topic topic = Topic_.create().name("t");
        Guest other = Guest_.create().name("other");
        other.topics().add(topic);
        other.club(club);
        session.add(other);
        session.detach(guest);
        session.detach(topic);
        sent();

        session.commit();
        club.name("d");
        session.commit();

        assertThat(sent()).containsExactly("INSERT st_guests", "UPDATE st_clubs");
        assertThat(rows("SELECT name FROM st_guests")).containsExactly("other");
        session.add(guest);
        session.commit();
        assertThat(rows("SELECT name, " + nameOf("st_clubs", "club_id") + " FROM st_guests ORDER BY id"))
                .containsExactly("other d", "new d");
    }

    @Test
    void whoRefersToIsKeepsItsKey() {
        save(club("c", "g"), club("d"));
        Guest guest = nth(Guest_.TYPE, 1);
        Club unsaved = Club_.create().name("unsaved");
        guest.club(unsaved);
        guest.name("h");
        session.detach(unsaved);
        session.commit();
        assertThat(rows("SELECT name, " + nameOf("st_clubs", "club_id") + " FROM st_guests")).containsExactly("h c");

        Club saved = nth(Club_.TYPE, 2);
        Guest late = Guest_.create().name("late").club(saved);
        session.add(late);
        session.detach(saved);
        saved.name("not written");
        session.commit();
        assertThat(rows("SELECT name, " + nameOf("st_clubs", "club_id") + " FROM st_guests ORDER BY id"))
                .containsExactly("h c", "late d");
        assertThat(rows("SELECT name FROM st_clubs ORDER BY id")).containsExactly("c", "d");
    }

    @Test
    void cascadesTakeTheWholeAlong() {
        save(writer("w", "a"));
        Writer writer = nth(Writer_.TYPE, 1);
        Book read = writer.books().get(0);
        Book added = Book_.create().name("b");
        writer.books().add(added);
        session.detach(writer);
        read.name("x");

        session.commit();

        assertThat(session.hasChanges()).isFalse();
        assertThat(Session.stateOf(read)).isSameAs(EntityState.DETACHED);
        assertThat(Session.stateOf(added)).isSameAs(EntityState.TRANSIENT);
        session.add(writer);
        session.commit();
        assertThat(rows("SELECT name FROM st_books ORDER BY id")).containsExactly("x", "b");
    }

    @Test
    void pairsOfADetachedObjectAreNotWritten() {
        Guest first = Guest_.create().name("g");
        first.topics().add(Topic_.create().name("t"));
        first.topics().add(Topic_.create().name("u"));
        save(first, Topic_.create().name("v"));
        Guest guest = nth(Guest_.TYPE, 1);
        Topic added = nth(Topic_.TYPE, 3);
        Topic removed = guest.topics().get(0);
        guest.topics().add(added);
        guest.topics().remove(removed);
        session.detach(added);
        session.detach(removed);
        session.commit();
        assertThat(rows("SELECT name FROM st_topics JOIN st_guest_topics ON topic_id = id ORDER BY id"))
                .containsExactly("t", "u");

        session.refresh(guest);
        session.detach(guest.topics().get(1));
        session.delete(guest);
        session.commit();
        assertThat(rows("SELECT topic_id FROM st_guest_topics")).isEmpty();
        assertThat(rows("SELECT name FROM st_topics ORDER BY id")).containsExactly("t", "u", "v");
    }

    @Test
    void theRowOfADetachedChildGoesTheWayOfItsParent() {
        Car owner = Car_.create().name("car").engine(Engine_.create().name("e"));
        save(writer("w", "a"), club("c", "g"), owner);
        Writer writer = nth(Writer_.TYPE, 1);
        Club club = nth(Club_.TYPE, 1);
        Car car = nth(Car_.TYPE, 1);
        Book book = writer.books().get(0);
        Guest guest = club.guests().get(0);
        Engine engine = car.engine();
        session.detach(book);
        session.detach(guest);
        session.detach(engine);
        guest.name("not written");
        session.delete(writer);
        session.delete(club);
        session.delete(car);

        session.commit();

        assertThat(rows("SELECT name FROM st_books")).isEmpty();
        assertThat(rows("SELECT name FROM st_engines")).isEmpty();
        assertThat(rows("SELECT name, " + nameOf("st_clubs", "club_id") + " FROM st_guests")).containsExactly("g null");
        assertThat(Session.stateOf(book)).isSameAs(EntityState.DETACHED);
    }

    @Test
    void whatIsMarkedForDeletionIsNotDeletedOnceDetached() {
        save(club("c", "g"));
        Guest guest = nth(Guest_.TYPE, 1);
        session.delete(guest);
        session.detach(guest);

        session.commit();

        assertThat(rows("SELECT name FROM st_guests")).containsExactly("g");
    }

    @Test
    void theSessionsNextObjectForTheRowTakesItsPlace() {
        save(club("c", "g"));
        Club club = nth(Club_.TYPE, 1);
        Guest detached = club.guests().get(0);
        session.detach(detached);

        Guest next = nth(Guest_.TYPE, 1);

        assertThat(next).isNotSameAs(detached);
        assertThat(next.club()).isSameAs(club);
        assertThat(club.guests()).containsExactly(next);
    }
}
