package dev.dovetail.it.named;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.conformance.Profile;
import dev.dovetail.it.conformance.User;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One to one: two references that always agree, whoever is taken over by whom. */
@DisplayName("C. One to one")
class OneToOneTest extends Blog {
    private static User newUser(String name, Profile profile) {
        return newUser(name).profile(profile);
    }

    @Test
    @DisplayName("C01: u.profile(a) → a.user() is u")
    void c01_settingTheParentsSide() {
        User u = newUser("u");
        Profile a = newProfile("a");

        u.profile(a);

        assertThat(a.user()).isSameAs(u);
    }

    @Test
    @DisplayName("C02: a.user(u) → u.profile() is a")
    void c02_settingTheChildsSide() {
        User u = newUser("u");
        Profile a = newProfile("a");

        a.user(u);

        assertThat(u.profile()).isSameAs(a);
    }

    @Test
    @DisplayName("C03: u.profile(a), then u.profile(b) → a.user() is null, b.user() is u")
    void c03_replacing() {
        Profile a = newProfile("a");
        Profile b = newProfile("b");
        User u = newUser("u", a);

        u.profile(b);

        assertThat(a.user()).isNull();
        assertThat(b.user()).isSameAs(u);
    }

    @Test
    @DisplayName("C04: u.profile(null) → a.user() is null")
    void c04_clearingTheParentsSide() {
        Profile a = newProfile("a");
        User u = newUser("u", a);

        u.profile(null);

        assertThat(a.user()).isNull();
    }

    @Test
    @DisplayName("C05: a.user(null) → u.profile() is null")
    void c05_clearingTheChildsSide() {
        Profile a = newProfile("a");
        User u = newUser("u", a);

        a.user(null);

        assertThat(u.profile()).isNull();
    }

    @Test
    @DisplayName("C06: u1 has a, loaded → u2.profile(a) → u1.profile() is null at once")
    void c06_takingOverWhatIsLoaded() {
        save(newUser("u1", newProfile("a")), newUser("u2"));
        User u1 = user("u1");
        User u2 = user("u2");
        Profile a = u1.profile();

        u2.profile(a);

        assertThat(a.user()).isSameAs(u2);
        assertThat(u2.profile()).isSameAs(a);
        assertThat(u1.profile()).isNull();
    }

    @Test
    @DisplayName("C06b: u1 has a, u1.profile() not loaded → u2.profile(a) → u1.profile() reads null")
    void c06b_takingOverWhatIsNotLoaded() {
        save(newUser("u1", newProfile("a")), newUser("u2"));
        User u1 = user("u1");
        User u2 = user("u2");
        Profile a = profile("a");

        u2.profile(a);

        assertThat(u1.profile()).isNull();
        assertThat(a.user()).isSameAs(u2);
    }

    @Test
    @DisplayName("C07: u has a, a.user() loaded → b.user(u) → a.user() is null at once")
    void c07_beingTakenOverWhileLoaded() {
        save(newUser("u", newProfile("a")), newProfile("b"));
        User u = user("u");
        Profile a = u.profile();
        Profile b = profile("b");
        assertThat(a.user()).isSameAs(u);

        b.user(u);

        assertThat(u.profile()).isSameAs(b);
        assertThat(b.user()).isSameAs(u);
        assertThat(a.user()).isNull();
    }

    @Test
    @DisplayName("C07b: u has a, a.user() not loaded → b.user(u) → a.user() reads null")
    void c07b_beingTakenOverWhileNotLoaded() {
        save(newUser("u", newProfile("a")), newProfile("b"));
        User u = user("u");
        Profile a = profile("a");
        Profile b = profile("b");

        b.user(u);

        assertThat(a.user()).isNull();
        assertThat(u.profile()).isSameAs(b);
    }

    @Test
    @DisplayName("C08: u1 has a → a.user(u2) → u1.profile() is null, u2.profile() is a")
    void c08_movingByTheChildsSide() {
        Profile a = newProfile("a");
        User u1 = newUser("u1", a);
        User u2 = newUser("u2");

        a.user(u2);

        assertThat(u1.profile()).isNull();
        assertThat(u2.profile()).isSameAs(a);
    }

    @Test
    @DisplayName("C09: u1 has a → u2.profile(a), commit → u1 has none, u2 has a: in memory and in the database")
    void c09_takingOverAndCommitting() {
        save(newUser("u1", newProfile("a")), newUser("u2"));
        User u1 = user("u1");
        User u2 = user("u2");
        Profile a = u1.profile();

        u2.profile(a);
        session.commit();
        session.expireAll();

        assertThat(u1.profile()).isNull();
        assertThat(u2.profile()).isSameAs(a);
    }

    @Test
    @DisplayName("C10: u has a → b.user(u), commit → a has no user, u has b: in memory and in the database")
    void c10_beingTakenOverAndCommitting() {
        save(newUser("u", newProfile("a")), newProfile("b"));
        User u = user("u");
        Profile a = u.profile();
        Profile b = profile("b");

        b.user(u);
        session.commit();
        session.expireAll();

        assertThat(a.user()).isNull();
        assertThat(u.profile()).isSameAs(b);
    }

    @Test
    @DisplayName("C11: u has a, loaded → u.profile(b), flush → one update of two rows: null first, then the value")
    void c11_replacingWhatIsLoaded() {
        save(newUser("u", newProfile("a")), newProfile("b"));
        User u = user("u");
        Profile b = profile("b");
        assertThat(u.profile()).isNotNull();
        forget();

        u.profile(b);
        session.flush();

        assertThat(sent()).containsExactly("UPDATE profiles SET user_id x2");
        session.commit();
        assertThat(rows("SELECT name FROM profiles WHERE user_id IS NOT NULL")).containsExactly("b");
    }

    @Test
    @DisplayName("C12: u has a, not loaded → u.profile(b) sends nothing; flush → one select, one update of two rows")
    void c12_replacingWhatIsNotLoaded() {
        save(newUser("u", newProfile("a")), newProfile("b"));
        User u = user("u");
        Profile b = profile("b");

        u.profile(b);
        List<String> before = sent();
        session.commit();

        assertThat(before).isEmpty();
        assertThat(sent()).containsExactly("SELECT profiles", "UPDATE profiles SET user_id x2");
        assertThat(profile("a").user()).isNull();
    }

    @Test
    @DisplayName("C12b: to know the replaced one at once, read before setting → one select; a.user() is null at once")
    void c12b_readingBeforeReplacing() {
        save(newUser("u", newProfile("a")), newProfile("b"));
        User u = user("u");
        Profile b = profile("b");

        Profile a = u.profile();
        u.profile(b);

        assertThat(sent()).containsExactly("SELECT profiles");
        assertThat(a.user()).isNull();
    }

    @Test
    @DisplayName("C13: u1 has a, u2 has b → exchanged → all four sides agree, also in the database")
    void c13_exchanging() {
        save(newUser("u1", newProfile("a")), newUser("u2", newProfile("b")));
        User u1 = user("u1");
        User u2 = user("u2");
        Profile a = u1.profile();
        Profile b = u2.profile();

        u1.profile(b);
        u2.profile(a);
        session.commit();

        assertThat(u1.profile()).isSameAs(b);
        assertThat(u2.profile()).isSameAs(a);
        assertThat(a.user()).isSameAs(u2);
        assertThat(b.user()).isSameAs(u1);
        session.expireAll();
        assertThat(u1.profile()).isSameAs(b);
        assertThat(u2.profile()).isSameAs(a);
    }

    @Test
    @DisplayName("C18: u.profile(null), Java's del; commit → the key is null")
    void c18_deletingTheReference() {
        save(newUser("u", newProfile("a")));
        User u = user("u");

        u.profile(null);
        session.commit();

        assertThat(rows("SELECT name FROM profiles WHERE user_id IS NULL")).containsExactly("a");
    }

    @Test
    @DisplayName("C19: no row → read twice → one select, null is remembered")
    void c19_nullIsRemembered() {
        save(newUser("u"));
        User u = user("u");

        assertThat(u.profile()).isNull();
        assertThat(u.profile()).isNull();

        assertThat(sent()).containsExactly("SELECT profiles");
    }
}
