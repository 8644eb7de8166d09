package dev.dovetail.it.made;

import static dev.dovetail.it.made.Film_.film;
import static dev.dovetail.it.made.Stamp_.stamp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.StaleObjectException;
import dev.dovetail.it.database.TestDatabase;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Versions that are times: those of a trigger and those of Dovetail. */
class TriggeredVersionTest extends MadeTest {
    @Test
    void aTriggerMakesTheVersionWhichIsReadBack() {
        Film up = session.add(Film.titled("Up"));
        session.flush();
        Instant first = up.lastUpdate();
        sent();

        up.title("Down");
        session.flush();

        List<String> sent = sent();
        assertThat(sent.get(0)).isEqualTo("UPDATE films SET title = ? WHERE id = ? AND "
                + (kind == TestDatabase.SQLITE
                        ? "strftime('%Y-%m-%d %H:%M:%f', last_update) = strftime('%Y-%m-%d %H:%M:%f', ?)"
                        : "last_update = ?"));
        assertThat(sent).hasSize(returnsTriggered() ? 1 : 2);
        assertThat(up.lastUpdate()).isEqualTo(first.plusSeconds(1));
        assertThat(sent()).isEmpty();

        up.title("Sideways");
        session.commit();
        assertThat(up.lastUpdate()).isEqualTo(first.plusSeconds(2));
        assertThat(rows("SELECT title FROM films")).containsExactly("Sideways");
    }

    @Test
    void staleUpdatesAndDeletesFail() {
        save(Film.titled("Up"));
        Film up = session.select(film).single();
        session.commit();
        fixture.database().transact(other -> other.select(film).single().title("Down"));
        up.title("Sideways");
        assertThatThrownBy(session::flush).isInstanceOf(StaleObjectException.class);
        session.rollback();

        assertThat(up.title()).isEqualTo("Down");
        session.commit();
        fixture.database().transact(other -> other.select(film).single().title("Up"));
        session.delete(up);
        assertThatThrownBy(session::flush).isInstanceOf(StaleObjectException.class);
        session.rollback();
        assertThat(rows("SELECT title FROM films")).containsExactly("Up");
    }

    @Test
    void aMergeComparesIt() {
        save(Film.titled("Up"));
        Film detached = elsewhere(other -> other.select(film).single());
        fixture.database().transact(other -> other.select(film).single().title("Down"));

        detached.title("Sideways");
        assertThatThrownBy(() -> session.merge(detached)).isInstanceOf(StaleObjectException.class);

        Film fresh = elsewhere(other -> other.select(film).single());
        fresh.title("Sideways");
        session.merge(fresh);
        session.commit();
        assertThat(rows("SELECT title FROM films")).containsExactly("Sideways");
    }

    /** Exchanging unique values updates each row twice, and the trigger changes its version both times. */
    @Test
    void rowsThatAreUpdatedTwiceAreNotStale() {
        save(Film.titled("Up").place("a"), Film.titled("Down").place("b"));
        List<Film> films = session.select(film).orderBy(film.id).list();
        films.get(0).place("b");
        films.get(1).place("a");
        session.commit();
        assertThat(rows("SELECT place FROM films ORDER BY id")).containsExactly("b", "a");

        films.get(0).place("x");
        films.get(1).place("y");
        session.commit();
        assertThat(rows("SELECT place FROM films ORDER BY id")).containsExactly("x", "y");

        fixture.database().transact(other -> other.select(film).first().title("Changed"));
        films.get(0).place("y");
        films.get(1).place("x");
        assertThatThrownBy(session::flush).isInstanceOf(StaleObjectException.class);
        session.rollback();
    }

    @Test
    void aRowThatGivesItsValueAwayCanBeDeleted() {
        save(Film.titled("Up").place("a"));
        Film up = session.select(film).single();
        session.delete(up);
        session.add(Film.titled("Down").place("a"));
        session.commit();
        assertThat(rows("SELECT title, place FROM films")).containsExactly("Down, a");
    }

    @Test
    void aBulkUpdateLeavesTheVersionToTheTrigger() {
        save(Film.titled("Up"));
        Film up = session.select(film).single();
        Instant first = up.lastUpdate();
        sent();

        session.update(film).set(film.title, "Down").execute();

        assertThat(sent().get(0)).doesNotContain("last_update");
        assertThat(up.lastUpdate()).isEqualTo(first.plusSeconds(1));
    }

    @Test
    void dovetailMakesATimeThatGrows() {
        Stamp one = session.add(Stamp_.create().text("a"));
        session.flush();
        Instant first = one.changed();
        one.text("b");
        session.flush();
        Instant second = one.changed();
        one.text("c");
        session.commit();

        assertThat(first).isBefore(second);
        assertThat(second).isBefore(one.changed());
        assertThat(sent()).containsExactly("INSERT INTO stamps (text, changed) VALUES (?, ?)",
                "UPDATE stamps SET text = ?, changed = ? WHERE id = ? AND changed = ?",
                "UPDATE stamps SET text = ?, changed = ? WHERE id = ? AND changed = ?");
        Instant read = elsewhere(other -> other.select(stamp).single().changed());
        assertThat(read).isEqualTo(one.changed());

        session.update(stamp).set(stamp.text, "d").execute();
        assertThat(one.changed()).isAfter(second);
        session.commit();
        fixture.database().transact(other -> other.select(stamp).single().text("e"));
        one.text("f");
        assertThatThrownBy(session::flush).isInstanceOf(StaleObjectException.class);
    }
}
