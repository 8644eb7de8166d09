package dev.dovetail.it.random.stored;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.random.stored.model.Author;
import dev.dovetail.it.random.stored.model.Author_;
import dev.dovetail.it.random.stored.model.Desk;
import dev.dovetail.it.random.stored.model.Desk_;
import dev.dovetail.it.random.stored.model.Lamp;
import dev.dovetail.it.random.stored.model.Lamp_;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.session.Session;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@link StoredModelTest} has found. */
class StoredFindingsTest {
    private static Lamp lamp(Session session, String label) {
        Lamp lamp = Lamp_.create();
        lamp.label(label);
        return session.add(lamp);
    }

    /** A rollback takes a reference back; what it named was never owned by the row, and is no orphan of it. */
    @ParameterizedTest
    @MethodSource("dev.dovetail.it.database.TestDatabase#all")
    void aReferenceThatWasRolledBackLeavesNoOrphan(TestDatabase kind) {
        try (Store store = new Store(kind); Session session = store.database().openSession()) {
            Lamp first = lamp(session, "first");
            Desk desk = Desk_.create();
            desk.label("desk");
            session.add(desk);
            session.commit();
            desk.lamp(first);
            session.flush();
            session.rollback();
            desk.lamp(lamp(session, "second"));
            session.commit();
            assertEquals(EntityState.PERSISTENT, Session.stateOf(first));
            assertEquals(Set.of("desk", "first", "second"), store.rows().labels());
        }
    }

    /** What a reference named that was not read since is an orphan when it is set. */
    @ParameterizedTest
    @MethodSource("dev.dovetail.it.database.TestDatabase#all")
    void aReferenceThatWasNotReadLeavesItsOrphan(TestDatabase kind) {
        try (Store store = new Store(kind); Session session = store.database().openSession()) {
            Desk desk = Desk_.create();
            desk.label("desk");
            desk.lamp(lamp(session, "first"));
            session.add(desk);
            session.commit();
            session.expireAll();
            desk.lamp(null);
            session.commit();
            assertEquals(Set.of("desk"), store.rows().labels());
        }
    }

    /** What a reference let go of is an orphan, though a flush before a load has written the reference already. */
    @ParameterizedTest
    @MethodSource("dev.dovetail.it.database.TestDatabase#all")
    void anOrphanOutlivesAFlushBeforeALoad(TestDatabase kind) {
        try (Store store = new Store(kind); Session session = store.database().openSession()) {
            Desk desk = Desk_.create();
            desk.label("desk");
            desk.lamp(lamp(session, "first"));
            session.add(desk);
            Author author = author(session, "author", "e1");
            session.commit();
            session.expireAll();
            desk.lamp(lamp(session, "second"));
            assertNull(author.desk());
            assertEquals(Set.of("desk", "author", "first", "second"), store.rows().labels());
            session.commit();
            assertEquals(Set.of("desk", "author", "second"), store.rows().labels());
        }
    }

    /** It is none where another has taken it by then, nor where the change was rolled back. */
    @ParameterizedTest
    @MethodSource("dev.dovetail.it.database.TestDatabase#all")
    void whatFindsAnotherOwnerAfterALoadIsNoOrphan(TestDatabase kind) {
        try (Store store = new Store(kind); Session session = store.database().openSession()) {
            Lamp lamp = lamp(session, "lamp");
            Desk desk = Desk_.create();
            desk.label("desk");
            desk.lamp(lamp);
            session.add(desk);
            Desk other = Desk_.create();
            other.label("other");
            session.add(other);
            Author author = author(session, "author", "e1");
            session.commit();
            session.expire(author);
            desk.lamp(null);
            assertNull(author.desk());
            session.rollback();
            session.flush();
            desk.lamp(null);
            assertNull(author.desk());
            other.lamp(lamp);
            session.expire(author);
            assertNull(author.desk());
            session.commit();
            assertEquals(Set.of("lamp"), store.rows().linked(Link.LAMP, true, "other"));
            assertEquals(Set.of(), store.rows().linked(Link.LAMP, true, "desk"));
        }
    }

    /** Unique values that are set on expired rows are written, though the flush reads the ones before. */
    @ParameterizedTest
    @MethodSource("dev.dovetail.it.database.TestDatabase#all")
    void uniqueValuesOfExpiredRowsAreWritten(TestDatabase kind) {
        try (Store store = new Store(kind); Session session = store.database().openSession()) {
            Author first = author(session, "first", "e1");
            Author second = author(session, "second", "e2");
            session.commit();
            session.expireAll();
            first.email("e3");
            second.nick("n3");
            session.commit();
            assertEquals("e3", store.rows().value("first", Field.EMAIL));
            assertEquals("n3", store.rows().value("second", Field.NICK));
        }
    }

    /** A new row takes the unique value of an expired one that was given another and is deleted. */
    @ParameterizedTest
    @MethodSource("dev.dovetail.it.database.TestDatabase#all")
    void theUniqueValueOfAnExpiredRowThatIsDeletedIsTaken(TestDatabase kind) {
        try (Store store = new Store(kind); Session session = store.database().openSession()) {
            Author first = author(session, "first", "e1");
            first.nick("n1");
            session.commit();
            session.expireAll();
            first.nick("n2");
            session.delete(first);
            author(session, "second", "e2").nick("n1");
            session.commit();
            assertEquals(Set.of("second"), store.rows().labels());
        }
    }

    private static Author author(Session session, String label, String email) {
        Author author = Author_.create();
        author.label(label);
        author.email(email);
        return session.add(author);
    }
}
