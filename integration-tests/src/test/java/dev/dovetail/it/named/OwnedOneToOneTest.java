package dev.dovetail.it.named;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.FlushException;
import dev.dovetail.it.named.model.Cover_;
import dev.dovetail.it.named.model.Folder;
import dev.dovetail.it.named.model.Folder_;
import dev.dovetail.it.named.model.Padlock;
import dev.dovetail.it.named.model.PadlockKey;
import dev.dovetail.it.named.model.PadlockKey_;
import dev.dovetail.it.named.model.Padlock_;
import dev.dovetail.it.named.model.Passport;
import dev.dovetail.it.named.model.Passport_;
import dev.dovetail.it.named.model.Person;
import dev.dovetail.it.named.model.Person_;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One to one where one side owns the other, or cannot be without it. */
@DisplayName("C. One to one: owned, not null, single parent")
class OwnedOneToOneTest extends Shop {
    private static Person newPerson(String name) {
        return Person_.create().name(name);
    }

    private static Passport newPassport(String name) {
        return Passport_.create().name(name);
    }

    private static Padlock newPadlock(String name) {
        return Padlock_.create().name(name);
    }

    private static PadlockKey newKey(String name) {
        return PadlockKey_.create().name(name);
    }

    @Test
    @DisplayName("C14: two rows refer to u → cannot be: a one to one needs a unique key, and the database refuses")
    void c14_twoRowsCannotBe() {
        save(newPerson("u").passport(newPassport("a")), newPassport("b"));

        assertThatThrownBy(() -> execute("UPDATE passports SET person_id = (SELECT id FROM people) WHERE name = 'b'"))
                .hasCauseInstanceOf(java.sql.SQLException.class);
    }

    @Test
    @DisplayName("C15: owned: u has a → u.passport(b), flush → a's row is deleted")
    void c15_theReplacedOrphanIsDeleted() {
        save(newPerson("u").passport(newPassport("a")));
        Person u = only(Person_.person);

        u.passport(newPassport("b"));
        session.commit();

        assertThat(rows("SELECT name FROM passports")).containsExactly("b");
    }

    @Test
    @DisplayName("C16: owned: u1 has a, loaded → u2.passport(a), commit → a is not deleted, its key is u2's")
    void c16_whatIsTakenOverIsNoOrphan() {
        save(newPerson("u1").passport(newPassport("a")), newPerson("u2"));
        List<Person> people = all(Person_.person);
        Passport a = people.get(0).passport();

        people.get(1).passport(a);
        session.commit();

        assertThat(rows("SELECT s.name, p.name FROM passports s JOIN people p ON p.id = s.person_id"))
                .containsExactly("a u2");
        assertThat(people.get(0).passport()).isNull();
    }

    @Test
    @DisplayName("C17: the key is NOT NULL, nothing cascades → folder.cover(another), flush → refused before sending,"
            + " with the property's name")
    void c17_theReplacedCannotBeWithout() {
        save(Folder_.create().name("u").cover(Cover_.create().name("a")));
        Folder u = only(Folder_.folder);
        assertThat(u.cover()).isNotNull();
        forget();

        u.cover(Cover_.create().name("b"));

        assertThatThrownBy(session::flush)
                .isInstanceOf(FlushException.class)
                .hasMessageContaining("Cover.folder of Cover#")
                .hasMessageContaining("covers.folder_id is NOT NULL")
                .hasMessageContaining("deleteOrphans = true on Folder.cover");
        assertThat(sent()).isEmpty();
    }

    @Test
    @DisplayName("C20: single parent: p has key k → another key with p → refused, unchanged; p.key(k2) → allowed")
    void c20_aSingleParent() {
        Padlock p = newPadlock("p");
        PadlockKey k = newKey("k").padlock(p);
        PadlockKey other = newKey("other");
        PadlockKey k2 = newKey("k2");

        assertThatThrownBy(() -> other.padlock(p))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PadlockKey.padlock")
                .hasMessageContaining("single parent")
                .hasMessageContaining("Nothing was changed.");

        assertThat(p.key()).isSameAs(k);
        assertThat(other.padlock()).isNull();
        p.key(k2);
        assertThat(k.padlock()).isNull();
        assertThat(k2.padlock()).isSameAs(p);
    }

    @Test
    @DisplayName("C21: the key owns its padlock, p1 detached → p2.key(k), commit → p1's row is deleted")
    void c21_theFormerTargetThatIsNotInTheSession() {
        save(newKey("k").padlock(newPadlock("p1")), newPadlock("p2"));
        PadlockKey k = only(PadlockKey_.padlockKey);
        List<Padlock> padlocks = all(Padlock_.padlock);
        session.detach(padlocks.get(0));

        padlocks.get(1).key(k);
        session.commit();

        assertThat(rows("SELECT name FROM padlocks")).containsExactly("p2");
        assertThat(k.padlock()).isSameAs(padlocks.get(1));
    }
}
