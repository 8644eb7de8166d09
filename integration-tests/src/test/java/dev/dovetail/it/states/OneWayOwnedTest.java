package dev.dovetail.it.states;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A part that does not know its owner is an orphan only if nobody in the session holds it. */
class OneWayOwnedTest extends StatesTest {
    private Rig first;
    private Rig second;
    private Motor motor;

    private void load() {
        save(Rig_.create().name("r").motor(Motor_.create().name("m")), Rig_.create().name("s"));
        first = nth(Rig_.TYPE, 1);
        second = nth(Rig_.TYPE, 2);
        motor = first.motor();
        sent();
    }

    private void holdsSecond() {
        assertThat(rows("SELECT name FROM st_motors")).containsExactly("m");
        assertThat(rows("SELECT " + nameOf("st_motors", "motor_id") + " FROM st_rigs WHERE name = 's'"))
                .containsExactly("m");
    }

    @Test
    void itMoves() {
        load();
        first.motor(null);
        second.motor(motor);
        session.commit();
        holdsSecond();
    }

    @Test
    void itMovesBeforeItsOwnerIsDeleted() {
        load();
        second.motor(motor);
        session.delete(first);
        session.commit();
        holdsSecond();
    }

    @Test
    void itMovesWhereAnotherTakesItsPlace() {
        load();
        first.motor(Motor_.create().name("n"));
        second.motor(motor);
        session.commit();
        assertThat(rows("SELECT name FROM st_motors ORDER BY id")).containsExactly("m", "n");
        assertThat(rows("SELECT " + nameOf("st_motors", "motor_id") + " FROM st_rigs ORDER BY id"))
                .containsExactly("n", "m");
    }

    @Test
    void aNewPartMoves() {
        load();
        Motor unsaved = Motor_.create().name("n");
        first.motor(unsaved);
        second.motor(unsaved);
        first.motor(motor);
        session.commit();
        assertThat(rows("SELECT " + nameOf("st_motors", "motor_id") + " FROM st_rigs ORDER BY id"))
                .containsExactly("m", "n");
    }

    @Test
    void nobodyHoldsIt() {
        load();
        first.motor(null);
        session.commit();
        assertThat(rows("SELECT name FROM st_motors")).isEmpty();
        assertThat(sent()).containsExactly("UPDATE st_rigs", "DELETE st_motors");
    }

    @Test
    void aFlushBeforeAReadLeavesItToTheNext() {
        load();
        session.expireAll();
        first.motor(null);
        assertThat(first.name()).isEqualTo("r");
        assertThat(sent()).contains("UPDATE st_rigs").doesNotContain("DELETE st_motors");
        session.commit();
        assertThat(rows("SELECT name FROM st_motors")).isEmpty();
        assertThat(sent()).containsExactly("DELETE st_motors");
    }

    @Test
    void itMovesAfterAFlushBeforeARead() {
        load();
        session.expireAll();
        first.motor(null);
        assertThat(first.name()).isEqualTo("r");
        second.motor(motor);
        session.expire(first);
        assertThat(first.name()).isEqualTo("r");
        session.commit();
        holdsSecond();
    }
}
