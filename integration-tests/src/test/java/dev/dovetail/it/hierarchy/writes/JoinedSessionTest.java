package dev.dovetail.it.hierarchy.writes;

import static dev.dovetail.it.hierarchy.joined.Book_.book;
import static dev.dovetail.it.hierarchy.joined.Film_.film;
import static dev.dovetail.it.hierarchy.joined.Medium_.medium;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.UniqueViolationException;
import dev.dovetail.it.hierarchy.OnEachDatabase;
import dev.dovetail.it.hierarchy.joined.Author;
import dev.dovetail.it.hierarchy.joined.Author_;
import dev.dovetail.it.hierarchy.joined.Book;
import dev.dovetail.it.hierarchy.joined.Book_;
import dev.dovetail.it.hierarchy.joined.Film;
import dev.dovetail.it.hierarchy.joined.Film_;
import dev.dovetail.it.hierarchy.joined.JoinedSchema;
import dev.dovetail.it.hierarchy.joined.Medium;
import dev.dovetail.it.hierarchy.joined.Note;
import dev.dovetail.it.hierarchy.joined.Note_;
import dev.dovetail.schema.Schema;
import dev.dovetail.session.SavepointScope;
import dev.dovetail.session.Session;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Sessions whose types have a table each: autoflush, rollback, merge, violations, take-overs. */
class JoinedSessionTest extends OnEachDatabase {
    private Author author = Author_.create().name("ann");

    @Override
    protected Schema schema() {
        return JoinedSchema.SCHEMA;
    }

    private Book book(String title) {
        Book made = Book_.create().isbn("i-" + title).author(author);
        made.language("en");
        made.title(title);
        return made;
    }

    private static Film film(String title) {
        Film made = Film_.create().minutes(90);
        made.title(title);
        return made;
    }

    @Test
    void aQueryOfTheRootFlushesPendingLeavesAndTheOtherWayRound() {
        session.add(book("a"));
        assertThat(session.select(medium).list()).hasSize(1);
        Medium found = session.select(medium).single();
        found.title("b");
        assertThat(session.select(book).where(book.title.eq("b")).list()).hasSize(1);
        assertThat(session.find(film, found.id())).isNull();
        assertThat(session.find(medium, found.id())).isSameAs(found);
        assertThat(session.find(book, found.id())).isSameAs(found);
    }

    @Test
    void aRollbackMakesNewObjectsTransientAndDeletedOnesPersistent() {
        session.add(book("a"));
        saved();
        Book a = session.select(book).single();
        Film f = film("f").book(a);
        session.add(f);
        session.flush();
        session.rollback();
        assertThat(Session.stateOf(f).toString()).isEqualTo("TRANSIENT");
        assertThat(f.id()).isNull();
        try (SavepointScope savepoint = session.savepoint()) {
            session.delete(a);
            session.flush();
            assertThat(Session.stateOf(a).toString()).isEqualTo("DELETED");
            savepoint.rollback();
        }
        assertThat(Session.stateOf(a).toString()).isEqualTo("PERSISTENT");
        assertThat(session.find(medium, a.id())).isSameAs(a);
        assertThat(a.isbn()).isEqualTo("i-a");
        f.book(null);
        session.add(f);
        session.commit();
        assertThat(rows("SELECT type FROM joined_media ORDER BY type")).containsExactly("book", "film");
    }

    @Test
    void aLeafIsMergedThroughItsRoot() {
        session.add(book("a"));
        saved();
        Medium detached = session.select(medium).single();
        again();
        detached.title("b");
        ((Book) detached).isbn("x");
        Medium own = session.merge(detached);
        assertThat(own).isInstanceOf(Book.class).isNotSameAs(detached);
        sent();
        session.flush();
        assertThat(sent()).containsExactly(
                "UPDATE joined_media SET title = ?, version = ? WHERE id = ? AND version = ?",
                "UPDATE joined_books SET isbn = ? WHERE id = ?");
        session.refresh(own);
        assertThat(own.title()).isEqualTo("b");
        session.expire(own);
        sent();
        assertThat(((Book) own).isbn()).isEqualTo("x");
        assertThat(sent()).hasSize(1);
    }

    @Test
    void aViolationNamesThePropertyOfTheTable() {
        session.add(book("a"));
        saved();
        session.add(book("a"));
        assertThatThrownBy(session::flush).isInstanceOfSatisfying(UniqueViolationException.class, e -> {
            assertThat(e.properties()).containsExactly("isbn");
            assertThat(e.entity()).isEqualTo("Book");
        });
    }

    @Test
    @DisplayName("A40: base parent p, subclass parent sp → p.cs().add(c), sp.cs().add(c) → c.p() is sp, p.cs() is "
            + "empty")
    void aParentOfAnotherTypeTakesAChildOver() {
        Film p = film("f");
        Book sp = book("a");
        Note c = Note_.create().name("n");
        p.notes().add(c);
        sp.notes().add(c);
        assertThat(c.medium()).isSameAs(sp);
        assertThat(p.notes()).isEmpty();
        session.addAll(List.of(p, sp));
        session.commit();
        assertThat(rows("SELECT m.title FROM joined_notes n JOIN joined_media m ON m.id = n.medium_id"))
                .containsExactly("a");
    }
}
