package dev.dovetail.it.random.stored;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.dovetail.error.UniqueViolationException;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.random.stored.model.Author;
import dev.dovetail.it.random.stored.model.Author_;
import dev.dovetail.it.random.stored.model.Country;
import dev.dovetail.it.random.stored.model.Country_;
import dev.dovetail.it.random.stored.model.Desk;
import dev.dovetail.it.random.stored.model.Desk_;
import dev.dovetail.it.random.stored.model.Room;
import dev.dovetail.it.random.stored.model.Room_;
import dev.dovetail.it.random.stored.model.Town;
import dev.dovetail.it.random.stored.model.Town_;
import dev.dovetail.session.Session;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@link StoredModelTest} has found about natural keys that change. */
class StoredKeysTest {
    private static Country country(Session session, String code) {
        Country country = Country_.create();
        country.label(code);
        country.code(code);
        return session.add(country);
    }

    private static Author author(Session session, Country country) {
        Author author = Author_.create();
        author.label("author");
        author.email("author");
        author.country(country);
        return session.add(author);
    }

    private static Town town(Session session, Country country) {
        Town town = Town_.create();
        town.label("town");
        town.rank(1);
        town.country(country);
        return session.add(town);
    }

    /** A key that could not be written leaves no trace beside the one that the flush before has written. */
    @ParameterizedTest
    @MethodSource("dev.dovetail.it.database.TestDatabase#all")
    void aRollbackTakesBackAKeyThatFailedAndTheOneBefore(TestDatabase kind) {
        try (Store store = new Store(kind); Session session = store.database().openSession()) {
            Country first = country(session, "c1");
            Country second = country(session, "c2");
            session.commit();
            first.code("c3");
            session.flush();
            first.code("c2");
            assertThrows(UniqueViolationException.class, session::flush);
            session.rollback();
            assertEquals("c1", first.code());
            assertSame(first, session.find(Country_.TYPE, "c1"));
            assertSame(second, session.find(Country_.TYPE, "c2"));
            assertNull(session.find(Country_.TYPE, "c3"));
        }
    }

    /** A row that has expired, and is given the parent that it has, goes along with the parent's key. */
    @ParameterizedTest
    @MethodSource("dev.dovetail.it.database.TestDatabase#all")
    void aRowThatIsGivenItsParentUnreadFollows(TestDatabase kind) {
        try (Store store = new Store(kind); Session session = store.database().openSession()) {
            Country country = country(session, "c1");
            Author author = author(session, country);
            Town town = town(session, country);
            session.commit();
            session.expireAll();
            country.code("c2");
            author.country(country);
            town.country(country);
            session.commit();
            assertSame(country, author.country());
            assertEquals(List.of(town), List.copyOf(country.towns()));
            assertEquals(Set.of("c1"), store.rows().linked(Link.COUNTRY, true, "author"));
            assertEquals(Set.of("c1"), store.rows().linked(Link.TOWNS, true, "town"));
        }
    }

    /** A row that has expired leaves, or is deleted, before the key of its parent changes. */
    @ParameterizedTest
    @MethodSource("dev.dovetail.it.database.TestDatabase#all")
    void aRowThatLeavesItsParentUnreadGoesFirst(TestDatabase kind) {
        try (Store store = new Store(kind); Session session = store.database().openSession()) {
            Country country = country(session, "c1");
            Country other = country(session, "other");
            Author author = author(session, country);
            Town town = town(session, country);
            session.commit();
            session.expireAll();
            country.code("c2");
            author.country(other);
            town.country(other);
            session.commit();
            assertEquals(Set.of("other"), store.rows().linked(Link.COUNTRY, true, "author"));
            assertEquals(Set.of("other"), store.rows().linked(Link.TOWNS, true, "town"));
            session.expireAll();
            other.code("c3");
            author.countryCode("c2");
            town.countryCode(null);
            session.commit();
            assertSame(country, author.country());
            assertEquals(Set.of("c1"), store.rows().linked(Link.COUNTRY, true, "author"));
            assertEquals(Set.of(), store.rows().linked(Link.TOWNS, true, "town"));
            session.expireAll();
            country.code("c4");
            session.delete(author);
            session.delete(town);
            session.commit();
            assertEquals(Set.of("c1", "other"), store.rows().labels());
        }
    }

    /** A collection whose members a statement has overtaken keeps them when the key of their parent changes. */
    @ParameterizedTest
    @MethodSource("dev.dovetail.it.database.TestDatabase#all")
    void aCollectionIsKeptAfterAStatement(TestDatabase kind) {
        try (Store store = new Store(kind); Session session = store.database().openSession()) {
            Room room = Room_.create();
            room.label("room");
            room.building("b0");
            room.number(2);
            session.add(room);
            Desk desk = Desk_.create();
            desk.label("desk");
            session.add(desk);
            desk.room(room);
            session.flush();
            session.update(Desk_.desk).set(Desk_.desk.name, "n7").where(Desk_.desk.label.eq("desk")).execute();
            room.building("b4");
            session.flush();
            assertEquals(List.of(desk), room.desks());
            assertSame(room, desk.room());
            session.commit();
            assertEquals(Set.of("room"), store.rows().linked(Link.ROOM, true, "desk"));
        }
    }
}
