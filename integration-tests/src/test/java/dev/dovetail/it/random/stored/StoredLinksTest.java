package dev.dovetail.it.random.stored;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.random.stored.model.Author;
import dev.dovetail.it.random.stored.model.Author_;
import dev.dovetail.it.random.stored.model.Country;
import dev.dovetail.it.random.stored.model.Country_;
import dev.dovetail.it.random.stored.model.Desk;
import dev.dovetail.it.random.stored.model.Desk_;
import dev.dovetail.it.random.stored.model.Node;
import dev.dovetail.it.random.stored.model.Node_;
import dev.dovetail.session.SavepointScope;
import dev.dovetail.session.Session;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@link StoredModelTest} has found about links that memory knows in part: after rollbacks, and by their keys. */
class StoredLinksTest {
    private static Node node(Session session, String label) {
        Node node = Node_.create();
        node.label(label);
        return session.add(node);
    }

    private static Desk desk(Session session, String label) {
        Desk desk = Desk_.create();
        desk.label(label);
        return session.add(desk);
    }

    private static Author author(Session session, String label) {
        Author author = Author_.create();
        author.label(label);
        author.email(label);
        return session.add(author);
    }

    private static Country country(Session session, String code) {
        Country country = Country_.create();
        country.label(code);
        country.code(code);
        return session.add(country);
    }

    /** What a reference named before a rollback says nothing about its row. */
    @ParameterizedTest
    @MethodSource("dev.dovetail.it.database.TestDatabase#all")
    void aReferenceIsReadAfterARollback(TestDatabase kind) {
        try (Store store = new Store(kind); Session session = store.database().openSession()) {
            Node second = node(session, "second");
            Node third = node(session, "third");
            Node first = node(session, "first");
            second.previous(first);
            session.commit();
            second.next(second);
            session.flush();
            session.rollback();
            second.next(third);
            assertSame(first, second.previous());
            session.commit();
            assertSame(second, first.next());
            assertSame(third, second.next());
        }
    }

    /** The same after the rollback of a savepoint. */
    @ParameterizedTest
    @MethodSource("dev.dovetail.it.database.TestDatabase#all")
    void aReferenceIsReadAfterASavepoint(TestDatabase kind) {
        try (Store store = new Store(kind); Session session = store.database().openSession()) {
            Node first = node(session, "first");
            Node second = node(session, "second");
            first.previous(first);
            SavepointScope savepoint = session.savepoint();
            first.previous(second);
            session.flush();
            savepoint.rollback();
            second.next(null);
            assertSame(first, first.previous());
            session.commit();
            assertSame(first, first.next());
            assertNull(second.next());
        }
    }

    /** A reference that was set to what it is lets a key decide that is set after it. */
    @ParameterizedTest
    @MethodSource("dev.dovetail.it.database.TestDatabase#all")
    void aKeyThatIsSetWins(TestDatabase kind) {
        try (Store store = new Store(kind); Session session = store.database().openSession()) {
            Author former = author(session, "former");
            Author latter = author(session, "latter");
            Desk desk = desk(session, "desk");
            desk.author(former);
            session.flush();
            SavepointScope savepoint = session.savepoint();
            savepoint.rollback();
            desk.name();
            desk.author(former);
            desk.authorId(latter.id());
            session.flush();
            assertSame(latter, desk.author());
            assertSame(desk, latter.desk());
            assertNull(former.desk());
        }
    }

    /** A reference that was set to what it is to nobody lets a key decide that is set after it. */
    @ParameterizedTest
    @MethodSource("dev.dovetail.it.database.TestDatabase#all")
    void aKeyThatIsSetAfterNothingWins(TestDatabase kind) {
        try (Store store = new Store(kind); Session session = store.database().openSession()) {
            Author author = author(session, "author");
            Country country = country(session, "c1");
            session.commit();
            session.expireAll();
            author.name();
            author.country(null);
            author.countryCode("c1");
            session.flush();
            assertSame(country, author.country());
            assertEquals("c1", author.countryCode());
        }
    }

    /** The last word counts: what was not read is linked back to whom its row refers to already. */
    @ParameterizedTest
    @MethodSource("dev.dovetail.it.database.TestDatabase#all")
    void aOneToOneIsTakenBackUnread(TestDatabase kind) {
        try (Store store = new Store(kind)) {
            try (Session session = store.database().openSession()) {
                desk(session, "first").author(author(session, "author"));
                desk(session, "second");
                session.commit();
            }
            try (Session session = store.database().openSession()) {
                Desk first = session.select(Desk_.desk).where(Desk_.desk.label.eq("first")).single();
                Desk second = session.select(Desk_.desk).where(Desk_.desk.label.eq("second")).single();
                Author author = session.select(Author_.author).single();
                author.desk(second);
                first.author(author);
                assertSame(first, author.desk());
                assertNull(second.author());
                session.commit();
                assertSame(author, first.author());
                assertNull(second.author());
            }
        }
    }

    /** A parent whose child has gone to another by its key, and lost that one as it was deleted, knows of it no more. */
    @ParameterizedTest
    @MethodSource("dev.dovetail.it.database.TestDatabase#all")
    void aFormerParentForgetsTheChildOfADeletedOne(TestDatabase kind) {
        try (Store store = new Store(kind); Session session = store.database().openSession()) {
            Author former = author(session, "former");
            Author latter = author(session, "latter");
            Desk desk = desk(session, "desk");
            former.desk(desk);
            session.flush();
            desk.authorId(latter.id());
            session.delete(latter);
            session.flush();
            assertNull(desk.authorId());
            assertNull(desk.author());
            assertNull(former.desk());
        }
    }
}
