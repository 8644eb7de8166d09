package dev.dovetail.it.random.stored;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.random.stored.model.Author;
import dev.dovetail.it.random.stored.model.Author_;
import dev.dovetail.it.random.stored.model.Book;
import dev.dovetail.it.random.stored.model.Book_;
import dev.dovetail.it.random.stored.model.Country;
import dev.dovetail.it.random.stored.model.Country_;
import dev.dovetail.it.random.stored.model.Desk;
import dev.dovetail.it.random.stored.model.Desk_;
import dev.dovetail.it.random.stored.model.Node;
import dev.dovetail.it.random.stored.model.Node_;
import dev.dovetail.it.random.stored.model.Profile;
import dev.dovetail.it.random.stored.model.Profile_;
import dev.dovetail.session.Session;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@link StoredModelTest} has found about expired rows that are changed before they are read. */
class StoredExpiredTest {
    private static Author author(Session session, String label) {
        Author author = Author_.create();
        author.label(label);
        author.email(label);
        return session.add(author);
    }

    private static Book book(Author author, String label, int place) {
        Book book = Book_.create();
        book.label(label);
        book.place(place);
        book.author(author);
        return book;
    }

    private static Desk desk(Session session, String label) {
        Desk desk = Desk_.create();
        desk.label(label);
        return session.add(desk);
    }

    private static Node node(Session session, String label) {
        Node node = Node_.create();
        node.label(label);
        return session.add(node);
    }

    /** A row gives up a unique value by its reference, and another takes it by the other part. */
    @ParameterizedTest
    @MethodSource("dev.dovetail.it.database.TestDatabase#all")
    void aPlaceThatIsLeftByAReferenceIsTaken(TestDatabase kind) {
        try (Store store = new Store(kind); Session session = store.database().openSession()) {
            Author former = author(session, "former");
            Author next = author(session, "next");
            Book taker = book(former, "taker", 5);
            Book leaver = book(former, "leaver", 2);
            session.commit();
            session.expireAll();
            leaver.author(next);
            taker.place(2);
            session.commit();
            assertEquals(Set.of("next"), store.rows().linked(Link.BOOKS, true, "leaver"));
            assertEquals("2", store.rows().value("taker", Field.PLACE));
        }
    }

    /** The same where only the row that leaves has expired. */
    @ParameterizedTest
    @MethodSource("dev.dovetail.it.database.TestDatabase#all")
    void aPlaceThatAnExpiredRowLeavesIsTaken(TestDatabase kind) {
        try (Store store = new Store(kind); Session session = store.database().openSession()) {
            Author former = author(session, "former");
            Author next = author(session, "next");
            Book taker = book(former, "taker", 5);
            Book leaver = book(former, "leaver", 2);
            session.commit();
            session.expire(leaver);
            taker.place(2);
            leaver.author(next);
            session.commit();
            assertEquals(Set.of("next"), store.rows().linked(Link.BOOKS, true, "leaver"));
            assertEquals("2", store.rows().value("taker", Field.PLACE));
        }
    }

    /** A row gets the place of a deleted one, and memory knows only the part that was set. */
    @ParameterizedTest
    @MethodSource("dev.dovetail.it.database.TestDatabase#all")
    void thePlaceOfADeletedRowIsTakenInPart(TestDatabase kind) {
        try (Store store = new Store(kind); Session session = store.database().openSession()) {
            Author former = author(session, "former");
            Author next = author(session, "next");
            Book taker = book(former, "taker", 1);
            Book deleted = book(next, "deleted", 1);
            session.commit();
            taker.place(6);
            session.rollback();
            session.delete(deleted);
            taker.author(next);
            session.commit();
            assertEquals(Set.of("next"), store.rows().linked(Link.BOOKS, true, "taker"));
            assertEquals("1", store.rows().value("taker", Field.PLACE));
        }
    }

    /** A new row takes the unique key of an expired one, which refers to the new one from now on. */
    @ParameterizedTest
    @MethodSource("dev.dovetail.it.database.TestDatabase#all")
    void aNewNodeComesBetweenExpiredOnes(TestDatabase kind) {
        try (Store store = new Store(kind); Session session = store.database().openSession()) {
            Node last = node(session, "last");
            Node first = node(session, "first");
            first.next(last);
            session.commit();
            session.expireAll();
            Node between = node(session, "between");
            between.next(last);
            first.next(between);
            session.commit();
            assertSame(last, between.next());
            assertSame(first, between.previous());
            assertEquals(Set.of("last"), store.rows().linked(Link.NEXT, true, "between"));
            assertEquals(Set.of("between"), store.rows().linked(Link.NEXT, true, "first"));
        }
    }

    /** A reference that was set to null on the object decides over the key, though another has taken its place. */
    @ParameterizedTest
    @MethodSource("dev.dovetail.it.database.TestDatabase#all")
    void aReferenceThatWasGivenUpAfterItWasTakenDecides(TestDatabase kind) {
        for (boolean expired : new boolean[] {true, false}) {
            try (Store store = new Store(kind); Session session = store.database().openSession()) {
                Author former = author(session, "former");
                Author next = author(session, "next");
                Desk given = desk(session, "given");
                Desk taking = desk(session, "taking");
                former.desk(given);
                session.commit();
                if (expired) {
                    session.expireAll();
                }
                given.author(next);
                next.desk(taking);
                given.author(null);
                given.authorId(next.id());
                session.commit();
                assertNull(given.author());
                assertNull(given.authorId());
                assertSame(next, taking.author());
                assertEquals(Set.of("taking"), store.rows().linked(Link.DESK, false, "next"));
            }
        }
    }

    /** A reference to nobody that is set to null is no change: the key decides. It does not over one taken back. */
    @ParameterizedTest
    @MethodSource("dev.dovetail.it.database.TestDatabase#all")
    void aKeyDecidesBesideAReferenceThatIsSetToNobodyAgain(TestDatabase kind) {
        for (boolean expired : new boolean[] {true, false}) {
            try (Store store = new Store(kind); Session session = store.database().openSession()) {
                Author author = author(session, "author");
                Author other = author(session, "other");
                Desk desk = desk(session, "desk");
                session.commit();
                if (expired) {
                    session.expireAll();
                }
                desk.author(null);
                desk.authorId(author.id());
                session.commit();
                assertSame(author, desk.author());
                assertSame(desk, author.desk());
                session.rollback();
                if (expired) {
                    session.expireAll();
                }
                author.desk(null);
                desk.authorId(other.id());
                desk.author(author);
                session.commit();
                assertEquals(Set.of("author"), store.rows().linked(Link.DESK, true, "desk"));
            }
        }
    }

    /** The reference decides over the key, though it has been set to what the row holds on one side alone. */
    @ParameterizedTest
    @MethodSource("dev.dovetail.it.database.TestDatabase#all")
    void aCircleOfOneThatIsOpenedUnread(TestDatabase kind) {
        try (Store store = new Store(kind); Session session = store.database().openSession()) {
            Node named = node(session, "named");
            Node before = node(session, "before");
            Node circle = node(session, "circle");
            circle.next(circle);
            session.commit();
            session.expireAll();
            circle.previous(before);
            circle.next(null);
            circle.nextId(named.id());
            session.commit();
            assertNull(circle.next());
            assertNull(circle.nextId());
            assertNull(named.previous());
            assertSame(before, circle.previous());
            assertEquals(Set.of(), store.rows().linked(Link.NEXT, true, "circle"));
            assertEquals(Set.of("circle"), store.rows().linked(Link.NEXT, true, "before"));
        }
    }

    /** A key is set to what the row has, while another object takes the place in the one-to-one. */
    @ParameterizedTest
    @MethodSource("dev.dovetail.it.database.TestDatabase#all")
    void aKeySetToWhatItWasDoesNotKeepARowThatIsReplaced(TestDatabase kind) {
        try (Store store = new Store(kind); Session session = store.database().openSession()) {
            Author author = author(session, "author");
            Profile former = Profile_.create();
            former.label("former");
            former.author(author);
            session.add(former);
            session.commit();
            author.name("changed");
            session.flush();
            session.rollback();
            author.profile(former);
            assertSame(author, former.author());
            former.authorId(author.id());
            Profile next = Profile_.create();
            next.label("next");
            next.author(author);
            session.add(next);
            session.commit();
            assertNull(former.author());
            assertEquals(Set.of("next"), store.rows().linked(Link.PROFILE, false, "author"));
        }
    }

    /** A reference was expired while it held an entity that is detached now, and whose row another one stands for. */
    @ParameterizedTest
    @MethodSource("dev.dovetail.it.database.TestDatabase#all")
    void aReferenceFollowsTheKeyOfTheMergedTarget(TestDatabase kind) {
        try (Store store = new Store(kind); Session session = store.database().openSession()) {
            Author author = author(session, "author");
            Country detached = Country_.create();
            detached.label("country");
            detached.code("c0");
            author.country(detached);
            session.commit();
            session.detach(detached);
            detached.name("named");
            Country merged = session.merge(detached);
            session.flush();
            session.expireAll();
            merged.code("c3");
            author.country(merged);
            session.commit();
            assertSame(merged, author.country());
            assertEquals("c3", author.country().code());
            assertEquals(Set.of("country"), store.rows().linked(Link.COUNTRY, true, "author"));
        }
    }
}
