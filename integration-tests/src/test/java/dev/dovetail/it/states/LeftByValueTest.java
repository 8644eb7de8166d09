package dev.dovetail.it.states;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A child that was given another parent by value, and taken out of what its former parent holds, is not deleted. */
class LeftByValueTest extends StatesTest {
    @Test
    void removedAfterTheValue() {
        saveTwoWriters();
        Writer former = nth(Writer_.TYPE, 1);
        Writer next = nth(Writer_.TYPE, 2);
        Book moved = former.books().get(0).writerId(next.id());
        former.books().remove(moved);
        sent();

        session.flush();

        assertThat(sent()).containsExactly("UPDATE st_books");
        assertThat(moved.writer()).isSameAs(next);
        assertThat(next.books()).containsExactly(moved);
        session.commit();
        assertThat(rows(BOOKS)).containsExactly("a w", "b v");
    }

    @Test
    void removedBeforeTheValue() {
        saveTwoWriters();
        Writer former = nth(Writer_.TYPE, 1);
        Book moved = former.books().remove(0);
        moved.writerId(key(Writer_.TYPE, 2));

        session.commit();

        assertThat(rows(BOOKS)).containsExactly("a w", "b v");
        assertThat(moved.writer().name()).isEqualTo("w");
    }

    @Test
    void clearedAndReplaced() {
        saveTwoWriters();
        Writer former = nth(Writer_.TYPE, 1);
        former.books().get(0).writerId(key(Writer_.TYPE, 2));
        former.books().clear();
        session.commit();
        assertThat(rows(BOOKS)).containsExactly("a w");

        Writer now = nth(Writer_.TYPE, 2);
        now.books().get(0).writerId(former.id());
        now.books().replaceAll(book -> Book_.create().name("c"));
        session.commit();
        assertThat(rows(BOOKS)).containsExactly("a v", "c w");
    }

    @Test
    void theReferenceOrTheFormerKeyDecidesOtherwise() {
        saveTwoWriters();
        Writer former = nth(Writer_.TYPE, 1);
        Book first = former.books().get(0);
        Book second = former.books().get(1);
        first.writerId(key(Writer_.TYPE, 2));
        former.books().remove(first);
        former.books().add(first);
        second.writerId(key(Writer_.TYPE, 2));
        second.writerId(former.id());
        former.books().remove(second);

        session.commit();

        assertThat(rows(BOOKS)).containsExactly("a v");
    }

    @Test
    void mapsAndNewRowsOfNaturalKeys() {
        Shelf shelf = Shelf_.create().code("A");
        shelf.tomes().put("x", Tome_.create().name("x"));
        shelf.tomes().put("y", Tome_.create().name("y"));
        save(shelf);
        Shelf former = session.get(Shelf_.TYPE, "A");
        session.add(Shelf_.create().code("B"));
        former.tomes().get("x").shelfCode("B");
        former.tomes().remove("x");
        former.tomes().remove("y").shelfCode("B");

        session.commit();

        assertThat(rows("SELECT name, shelf_code FROM st_tomes ORDER BY id")).containsExactly("x B", "y B");
    }

    @Test
    void compositeKeys() {
        Site first = Site_.create().tenant(1).no(1);
        first.rooms().add(Room_.create());
        first.rooms().add(Room_.create());
        save(first, Site_.create().tenant(1).no(2));
        Site former = session.get(Site_.TYPE, List.of(1L, 1L));
        Room early = former.rooms().get(0).siteNo(2);
        former.rooms().remove(early);
        former.rooms().remove(0).siteNo(2);

        session.commit();

        assertThat(rows("SELECT site_tenant, site_no FROM st_rooms")).containsExactly("1 2", "1 2");
    }

    @Test
    void oneToOne() {
        save(Car_.create().name("a").engine(Engine_.create().name("e")), Car_.create().name("b"));
        String engines = "SELECT name, " + nameOf("st_cars", "car_id") + " FROM st_engines";
        nth(Car_.TYPE, 1).engine().carId(key(Car_.TYPE, 2));
        nth(Car_.TYPE, 1).engine(null);
        session.commit();
        assertThat(rows(engines)).containsExactly("e b");

        Engine engine = nth(Engine_.TYPE, 1);
        nth(Car_.TYPE, 2).engine(null);
        engine.carId(key(Car_.TYPE, 1));
        session.commit();
        assertThat(rows(engines)).containsExactly("e a");
    }

    @Test
    void aNewChildKeepsTheKeyAndStays() {
        saveTwoWriters();
        Writer former = nth(Writer_.TYPE, 1);
        Book added = Book_.create().name("c");
        former.books().add(added);
        added.writerId(key(Writer_.TYPE, 2));
        former.books().remove(added);

        session.commit();

        assertThat(rows(BOOKS)).containsExactly("a v", "b v", "c w");
    }

    @Test
    void sets() {
        Crate full = Crate_.create().name("c");
        full.jars().addAll(List.of(Jar_.create().name("a"), Jar_.create().name("b"), Jar_.create().name("x")));
        save(full, Crate_.create().name("d"));
        Crate former = nth(Crate_.TYPE, 1);
        Crate next = nth(Crate_.TYPE, 2);
        Jar early = nth(Jar_.TYPE, 1).crateId(next.id());
        Jar late = nth(Jar_.TYPE, 2);
        former.jars().remove(early);
        former.jars().remove(late);
        late.crateId(next.id());
        former.jars().clear();
        sent();

        session.flush();

        assertThat(sent()).containsExactly("UPDATE st_jars", "DELETE st_jars");
        assertThat(next.jars()).containsExactlyInAnyOrder(early, late);
        next.jars().removeIf(jar -> jar.crateId(former.id()) == early);
        session.commit();
        assertThat(rows("SELECT name, " + nameOf("st_crates", "crate_id") + " FROM st_jars ORDER BY id"))
                .containsExactly("a c", "b c");
    }

    /** The reference to a club that is deleted decides over the key, in memory and in the row. */
    @Test
    void aReferenceToWhatIsDeletedLeavesNoKeyInMemory() {
        save(Club_.create().name("k"), Club_.create().name("l"), Guest_.create().name("g"));
        Guest guest = nth(Guest_.TYPE, 1);
        Club other = nth(Club_.TYPE, 1);
        guest.club(nth(Club_.TYPE, 2));
        session.delete(nth(Club_.TYPE, 2));
        guest.clubId(other.id());

        session.flush();

        assertThat(guest.clubId()).isNull();
        assertThat(guest.club()).isNull();
        assertThat(other.guests()).isEmpty();
        session.commit();
        assertThat(rows("SELECT name FROM st_guests WHERE club_id IS NULL")).containsExactly("g");
    }

    /** The cascade of the deleted shelf does not reach a tome that is given to the shelf that takes its code. */
    @Test
    void ofADeletedRowWhoseKeyANewOneTakes() {
        save(shelf("A", "x"), shelf("B", "y"));
        session.delete(session.get(Shelf_.TYPE, "A"));
        Shelf again = session.add(Shelf_.create().code("A"));
        Tome moved = nth(Tome_.TYPE, 2).shelfCode("A");

        session.commit();

        assertThat(rows("SELECT name, shelf_code FROM st_tomes")).containsExactly("y A");
        assertThat(moved.shelf()).isSameAs(again);
    }

    @Test
    void ofADeletedRowWhoseKeyAnotherRowTakes() {
        save(shelf("A", "x"), Shelf_.create().code("B"), shelf("C", "z"));
        Tome moved = nth(Tome_.TYPE, 2);
        Shelf taker = session.get(Shelf_.TYPE, "B");
        session.delete(session.get(Shelf_.TYPE, "A"));
        taker.code("A");
        moved.shelfCode("A");

        session.commit();

        assertThat(rows("SELECT name, shelf_code FROM st_tomes")).containsExactly("z A");
        assertThat(moved.shelf()).isSameAs(taker);
        assertThat(taker.tomes()).containsOnlyKeys("z");
    }

    private static Shelf shelf(String code, String tome) {
        Shelf shelf = Shelf_.create().code(code);
        shelf.tomes().put(tome, Tome_.create().name(tome));
        return shelf;
    }
}
