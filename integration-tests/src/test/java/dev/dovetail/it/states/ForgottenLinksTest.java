package dev.dovetail.it.states;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An object that expires takes back what was linked and unlinked on it; what was set on others stays. */
class ForgottenLinksTest extends StatesTest {
    @Test
    void removedFromAnOwnedCollection() {
        save(writer("w", "a"));
        Writer writer = nth(Writer_.TYPE, 1);
        Book book = writer.books().remove(0);
        session.expire(writer);

        assertThat(book.writer()).isSameAs(writer);
        assertThat(writer.books()).containsExactly(book);
        session.commit();
        assertThat(rows("SELECT name FROM st_books")).containsExactly("a");
    }

    @Test
    void addedToACollection() {
        save(club("c", "g"), club("d"));
        Club first = nth(Club_.TYPE, 1);
        Club second = nth(Club_.TYPE, 2);
        Guest guest = first.guests().get(0);
        second.guests().add(guest);
        session.expire(second);

        assertThat(guest.club()).isSameAs(first);
        assertThat(first.guests()).containsExactly(guest);
        assertThat(second.guests()).isEmpty();
        session.commit();
        assertThat(rows("SELECT " + nameOf("st_clubs", "club_id") + " FROM st_guests")).containsExactly("c");
    }

    @Test
    void whatWasSetOnTheChildStays() {
        save(club("c", "g"), club("d"));
        Club first = nth(Club_.TYPE, 1);
        Club second = nth(Club_.TYPE, 2);
        Guest guest = first.guests().get(0);
        guest.club(second);
        session.expire(first);
        session.expire(second);

        assertThat(guest.club()).isSameAs(second);
        session.commit();
        assertThat(rows("SELECT " + nameOf("st_clubs", "club_id") + " FROM st_guests")).containsExactly("d");
        assertThat(first.guests()).isEmpty();
        assertThat(second.guests()).containsExactly(guest);
    }

    @Test
    void theChildTakesItBackToo() {
        save(writer("v", "a"), writer("w"));
        Writer first = nth(Writer_.TYPE, 1);
        Book book = first.books().remove(0);
        session.expire(book);
        assertThat(first.books()).containsExactly(book);

        nth(Writer_.TYPE, 2).books().add(book);
        session.expire(book);
        session.commit();

        assertThat(first.books()).containsExactly(book);
        assertThat(rows("SELECT " + nameOf("st_writers", "writer_id") + " FROM st_books")).containsExactly("v");
    }

    @Test
    void oneToOne() {
        save(Car_.create().name("a").engine(Engine_.create().name("e")),
                Car_.create().name("b").engine(Engine_.create().name("f")));
        Car first = nth(Car_.TYPE, 1);
        Car second = nth(Car_.TYPE, 2);
        Engine engine = first.engine();
        second.engine();
        first.engine(null);
        session.expire(first);
        assertThat(engine.car()).isSameAs(first);
        assertThat(first.engine()).isSameAs(engine);

        first.engine(null);
        session.expire(engine);
        session.commit();

        assertThat(rows("SELECT name, " + nameOf("st_cars", "car_id") + " FROM st_engines ORDER BY id"))
                .containsExactly("e a", "f b");
        assertThat(second.engine().name()).isEqualTo("f");
    }

    @Test
    void newMembersStayWithTheirOwner() {
        save(writer("w", "a"));
        Writer writer = nth(Writer_.TYPE, 1);
        Book added = Book_.create().name("b");
        writer.books().add(added);
        session.expire(writer);
        session.commit();

        assertThat(rows("SELECT name FROM st_books ORDER BY id")).containsExactly("a", "b");
        assertThat(writer.books()).contains(added);
    }
}
