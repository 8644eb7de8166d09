package dev.dovetail.it.random.stored;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.random.stored.model.Author;
import dev.dovetail.it.random.stored.model.Author_;
import dev.dovetail.it.random.stored.model.Country;
import dev.dovetail.it.random.stored.model.Country_;
import dev.dovetail.it.random.stored.model.Node;
import dev.dovetail.it.random.stored.model.Node_;
import dev.dovetail.it.random.stored.model.Profile;
import dev.dovetail.it.random.stored.model.Profile_;
import dev.dovetail.it.random.stored.model.Town;
import dev.dovetail.it.random.stored.model.Town_;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.session.Session;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@link StoredModelTest} has found about objects whose rows another session has deleted. */
class StoredGoneTest {
    private static Node node(Session session, String label) {
        Node node = Node_.create();
        node.label(label);
        return session.add(node);
    }

    private static Town town(Session session, Country country, int rank) {
        Town town = Town_.create();
        town.label("town" + rank);
        town.rank(rank);
        town.country(country);
        return session.add(town);
    }

    private static Profile profile(Author author, String label) {
        Profile profile = Profile_.create();
        profile.label(label);
        profile.author(author);
        return profile;
    }

    /** A row that was found to be gone is no orphan to be deleted, and another takes its place. */
    @ParameterizedTest
    @MethodSource("dev.dovetail.it.database.TestDatabase#all")
    void anotherTakesThePlace(TestDatabase kind) {
        try (Store store = new Store(kind); Session session = store.database().openSession()) {
            Author author = Author_.create();
            author.label("author");
            author.email("e1");
            session.add(author);
            Profile gone = profile(author, "gone");
            session.commit();
            long id = gone.id();
            store.database().transact(other -> other.delete(other.get(Profile_.TYPE, id)));
            session.expireAll();
            assertNull(session.find(Profile_.TYPE, id));
            assertEquals(EntityState.DELETED, Session.stateOf(gone));
            Profile next = profile(author, "next");
            session.commit();
            assertSame(next, author.profile());
            assertEquals(Set.of("author", "next"), store.rows().labels());
        }
    }

    /** A row that was found to be gone is not told that another refers to somebody else. */
    @ParameterizedTest
    @MethodSource("dev.dovetail.it.database.TestDatabase#all")
    void whatReferredToItIsLetGo(TestDatabase kind) {
        try (Store store = new Store(kind); Session session = store.database().openSession()) {
            Node first = node(session, "first");
            Node gone = node(session, "gone");
            first.previous(gone);
            session.commit();
            long id = gone.id();
            store.database().transact(other -> other.delete(other.get(Node_.TYPE, id)));
            session.expire(gone);
            assertNull(session.find(Node_.TYPE, id));
            assertNull(first.previous());
            Node next = node(session, "next");
            first.previous(next);
            session.commit();
            assertSame(first, next.next());
            assertEquals(Set.of("first", "next"), store.rows().labels());
        }
    }

    /** One object's relationship is loaded, though the row of another that was read with it is gone. */
    @ParameterizedTest
    @MethodSource("dev.dovetail.it.database.TestDatabase#all")
    void othersAreLoadedAllTheSame(TestDatabase kind) {
        try (Store store = new Store(kind); Session session = store.database().openSession()) {
            Country country = Country_.create();
            country.label("c1");
            country.code("c1");
            Town gone = town(session, country, 1);
            Town town = town(session, country, 2);
            session.commit();
            long id = gone.id();
            store.database().transact(other -> other.delete(other.get(Town_.TYPE, id)));
            session.expireAll();
            assertSame(country, town.country());
            assertNull(session.find(Town_.TYPE, id));
            assertEquals(Set.of(town), country.towns());
        }
    }

    /** A rollback may bring the row back: the object is the session's again, and is read. */
    @ParameterizedTest
    @MethodSource("dev.dovetail.it.database.TestDatabase#all")
    void aRollbackBringsItBack(TestDatabase kind) {
        try (Store store = new Store(kind); Session session = store.database().openSession()) {
            Node node = node(session, "node");
            session.commit();
            session.sql("DELETE FROM nodes").update();
            session.expire(node);
            assertNull(session.find(Node_.TYPE, node.id()));
            session.rollback();
            assertEquals(EntityState.PERSISTENT, Session.stateOf(node));
            assertEquals("node", node.label());
            assertSame(node, session.find(Node_.TYPE, node.id()));
        }
    }
}
