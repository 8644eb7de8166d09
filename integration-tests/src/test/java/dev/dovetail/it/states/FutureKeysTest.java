package dev.dovetail.it.states;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.metadata.EntityState;
import dev.dovetail.session.Session;
import org.junit.jupiter.api.Test;

/** The cascades of a deletion follow foreign keys as they will be, whether they were set by value or by reference. */
class FutureKeysTest extends StatesTest {
    @Test
    void whatMovesAwayByItsKeyIsNotDeleted() {
        saveTwoWriters();
        Writer gone = nth(Writer_.TYPE, 1);
        gone.books().size();
        nth(Book_.TYPE, 1).writerId(key(Writer_.TYPE, 2));
        session.delete(gone);
        sent();

        session.commit();

        assertThat(sent()).containsExactly("UPDATE st_books", "DELETE st_books", "DELETE st_writers");
        assertThat(rows("SELECT name, " + nameOf("st_writers", "writer_id") + " FROM st_books")).containsExactly("a w");
    }

    @Test
    void norWhereTheCollectionIsReadByTheFlush() {
        saveTwoWriters();
        Writer gone = nth(Writer_.TYPE, 1);
        Writer stays = nth(Writer_.TYPE, 2);
        Book moved = nth(Book_.TYPE, 1).writerId(stays.id());
        session.delete(gone);

        session.commit();

        assertThat(rows("SELECT name, " + nameOf("st_writers", "writer_id") + " FROM st_books")).containsExactly("a w");
        assertThat(moved.writer()).isSameAs(stays);
    }

    @Test
    void whatMovesInByItsKeyIsDeleted() {
        save(writer("v", "a"), writer("w", "b"));
        Writer gone = nth(Writer_.TYPE, 1);
        gone.books().size();
        Book moved = nth(Book_.TYPE, 2).writerId(key(Writer_.TYPE, 1));
        Book unsaved = session.add(Book_.create().name("c").writerId(key(Writer_.TYPE, 1)));
        session.delete(gone);

        session.commit();

        assertThat(rows("SELECT name FROM st_books")).isEmpty();
        assertThat(rows("SELECT name FROM st_writers")).containsExactly("w");
        assertThat(Session.stateOf(moved)).isSameAs(EntityState.DELETED);
        assertThat(Session.stateOf(unsaved)).isSameAs(EntityState.TRANSIENT);
    }

    @Test
    void keysThatMayBeNullFollowAsWell() {
        save(club("c", "g", "h"), club("d", "i"));
        Club gone = nth(Club_.TYPE, 1);
        Club stays = nth(Club_.TYPE, 2);
        gone.guests().size();
        stays.guests().size();
        Guest away = nth(Guest_.TYPE, 1);
        Guest in = nth(Guest_.TYPE, 3);
        away.clubId(stays.id());
        in.clubId(gone.id());
        Guest unsaved = session.add(Guest_.create().name("j").clubId(key(Club_.TYPE, 1)));
        session.delete(gone);

        session.commit();

        assertThat(rows("SELECT name, " + nameOf("st_clubs", "club_id") + " FROM st_guests ORDER BY id"))
                .containsExactly("g d", "h null", "i null", "j null");
        assertThat(away.club()).isSameAs(stays);
        assertThat(in.club()).isNull();
        assertThat(unsaved.club()).isNull();
        assertThat(stays.guests()).containsExactly(away);
    }

    @Test
    void byTheReferenceAndTheNewCollectionToo() {
        save(writer("v", "a", "b", "c"), writer("w"));
        Writer stays = nth(Writer_.TYPE, 2);
        nth(Book_.TYPE, 1).writer(stays);
        stays.books().add(nth(Book_.TYPE, 2));
        session.withoutAutoflush(() -> session.delete(nth(Writer_.TYPE, 1)));

        session.commit();

        assertThat(rows(BOOKS))
                .containsExactly("a w", "b w");
    }

    @Test
    void mapsAndNaturalKeys() {
        Shelf first = Shelf_.create().code("A");
        first.tomes().put("x", Tome_.create().name("x"));
        first.tomes().put("y", Tome_.create().name("y"));
        Shelf second = Shelf_.create().code("B");
        second.tomes().put("z", Tome_.create().name("z"));
        save(first, second);
        Shelf gone = session.get(Shelf_.TYPE, "A");
        Shelf stays = session.get(Shelf_.TYPE, "B");
        gone.tomes().get("x").shelfCode("B");
        stays.tomes().get("z").shelfCode("A");
        gone.code("C");
        session.delete(gone);

        session.commit();

        assertThat(rows("SELECT name, shelf_code FROM st_tomes")).containsExactly("x B");
        assertThat(stays.tomes().keySet()).containsExactly("x");
    }

    @Test
    void compositeKeys() {
        Site first = Site_.create().tenant(1).no(1);
        first.rooms().add(Room_.create());
        first.rooms().add(Room_.create());
        Site second = Site_.create().tenant(1).no(2);
        second.rooms().add(Room_.create());
        save(first, second);
        Site gone = session.get(Site_.TYPE, java.util.List.of(1L, 1L));
        Site stays = session.get(Site_.TYPE, java.util.List.of(1L, 2L));
        Room away = gone.rooms().get(0);
        Room in = stays.rooms().get(0);
        away.siteNo(2);
        in.siteNo(1);
        session.delete(gone);

        session.commit();

        assertThat(rows("SELECT site_tenant, site_no FROM st_rooms")).containsExactly("1 2");
    }

    @Test
    void oneToOne() {
        save(Car_.create().name("a").engine(Engine_.create().name("e")), Car_.create().name("b"),
                Car_.create().name("c").engine(Engine_.create().name("f")), Car_.create().name("d"));
        Car first = nth(Car_.TYPE, 1);
        first.engine().carId(key(Car_.TYPE, 2));
        session.delete(first);
        session.commit();
        assertThat(rows("SELECT name, " + nameOf("st_cars", "car_id") + " FROM st_engines ORDER BY id"))
                .containsExactly("e b", "f c");

        Car fourth = nth(Car_.TYPE, 3);
        nth(Engine_.TYPE, 2).carId(fourth.id());
        session.delete(fourth);
        session.commit();
        assertThat(rows("SELECT name, " + nameOf("st_cars", "car_id") + " FROM st_engines ORDER BY id"))
                .containsExactly("e b");
    }
}
