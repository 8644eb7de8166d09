package dev.dovetail.it.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Session;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Children leave a parent that has many, one after the other, however they go. How much is searched for them is counted
 * where lists of 200,000 are tested by themselves.
 */
class ManyChildrenTest {
    private static final int MANY = 20_000;

    @Test
    void manyLeaveAListOneAfterTheOther() {
        try (Fixture fixture = TestDatabase.H2.create(ConcurrencySchema.SCHEMA);
                Session session = fixture.database().openSession()) {
            Ticket ticket = session.add(Ticket_.create());
            Ticket other = session.add(Ticket_.create());
            session.flush();
            session.setAutoflush(false);
            List<Note> notes = ticket.notes();

            fill(notes).forEach(notes::remove);
            leave(ticket);

            fill(notes);
            while (!notes.isEmpty()) {
                notes.remove(0);
                if (!notes.isEmpty()) {
                    notes.remove(notes.size() - 1);
                }
            }
            leave(ticket);

            List<Note> shuffled = fill(notes);
            shuffled.forEach(note -> note.ticket(other));
            leave(ticket);
            assertThat(other.notes()).hasSize(MANY);
            shuffled.forEach(session::detach);

            Set<Note> half = new HashSet<>(fill(notes).subList(0, MANY / 2));
            notes.removeIf(half::contains);
            assertThat(notes).hasSize(MANY / 2);
            notes.subList(10, notes.size() - 10).clear();
            assertThat(notes).hasSize(20);
            notes.clear();
            leave(ticket);

            notes.removeAll(fill(notes));
            leave(ticket);

            fill(notes);
            for (Iterator<Note> each = notes.iterator(); each.hasNext();) {
                each.next();
                each.remove();
            }
            leave(ticket);
        }
    }

    private static void leave(Ticket ticket) {
        assertThat(ticket.notes()).isEmpty();
    }

    /** Adds many; gives them in another order. */
    private static List<Note> fill(List<Note> notes) {
        for (int i = 0; i < MANY; i++) {
            notes.add(Note_.create().text("x"));
        }
        List<Note> shuffled = new ArrayList<>(notes);
        Collections.shuffle(shuffled, new Random(1));
        return shuffled;
    }
}
