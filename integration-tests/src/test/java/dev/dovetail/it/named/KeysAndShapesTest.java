package dev.dovetail.it.named;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.it.named.model.Article;
import dev.dovetail.it.named.model.Article_;
import dev.dovetail.it.named.model.Footnote;
import dev.dovetail.it.named.model.Footnote_;
import dev.dovetail.it.named.model.Glossary;
import dev.dovetail.it.named.model.Glossary_;
import dev.dovetail.it.named.model.Padlock;
import dev.dovetail.it.named.model.PadlockKey;
import dev.dovetail.it.named.model.PadlockKey_;
import dev.dovetail.it.named.model.Padlock_;
import dev.dovetail.it.named.model.Player;
import dev.dovetail.it.named.model.Player_;
import dev.dovetail.it.named.model.Team;
import dev.dovetail.it.named.model.Team_;
import dev.dovetail.it.named.model.Term;
import dev.dovetail.it.named.model.Term_;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Keys that the user sets, one-sided relationships, sets and maps. */
@DisplayName("A39, B15 to B17, B36, B38, H, I. Keys, one-sided relationships, sets, maps")
class KeysAndShapesTest extends Shop {
    private static Player newPlayer(String name) {
        return Player_.create().name(name);
    }

    private static Term newTerm(String word) {
        return Term_.create().word(word);
    }

    @Test
    @DisplayName("A39: a change is refused → both sides are unchanged, whichever side it came from")
    void a39_aRefusedChange() {
        Padlock p = Padlock_.create().name("p");
        PadlockKey k = PadlockKey_.create().name("k").padlock(p);

        assertThatThrownBy(() -> PadlockKey_.create().name("other").padlock(p)).isInstanceOf(RuntimeException.class);

        assertThat(p.key()).isSameAs(k);
        assertThat(k.padlock()).isSameAs(p);
    }

    @Test
    @DisplayName("B15: all loaded → a.teamId(u2), flush → both sides follow the key at once")
    void b15_settingTheKeyOfWhatIsLoaded() {
        save(Team_.create().name("u1").players(Set.of(newPlayer("a"))), Team_.create().name("u2"));
        List<Team> teams = all(Team_.team);
        Player a = teams.get(0).players().iterator().next();
        assertThat(teams.get(1).players()).isEmpty();

        a.teamId(teams.get(1).id());
        session.flush();

        assertThat(a.team()).isSameAs(teams.get(1));
        assertThat(teams.get(0).players()).isEmpty();
        assertThat(teams.get(1).players()).containsExactly(a);
    }

    @Test
    @DisplayName("B16: a.team() not loaded → a.teamId(u2) → a.team() reads u2")
    void b16_settingTheKeyOfWhatIsNotLoaded() {
        save(Team_.create().name("u1").players(Set.of(newPlayer("a"))), Team_.create().name("u2"));
        Player a = only(Player_.player);
        List<Team> teams = all(Team_.team);

        a.teamId(teams.get(1).id());

        assertThat(a.team()).isSameAs(teams.get(1));
    }

    @Test
    @DisplayName("B17: a.teamId(u1) and a.team(u2) → flush writes u2: the relationship decides")
    void b17_theRelationshipDecides() {
        save(newPlayer("a"), Team_.create().name("u1"), Team_.create().name("u2"));
        Player a = only(Player_.player);
        List<Team> teams = all(Team_.team);

        a.teamId(teams.get(0).id());
        a.team(teams.get(1));
        session.commit();

        assertThat(a.teamId()).isEqualTo(teams.get(1).id());
        assertThat(rows("SELECT t.name FROM players p JOIN teams t ON t.id = p.team_id")).containsExactly("u2");
    }

    @Test
    @DisplayName("B36: a set that is not loaded, a is in it → a.team(u); read → a, once")
    void b36_addingToASetWhatIsThere() {
        save(Team_.create().name("u").players(Set.of(newPlayer("a"))));
        Team u = only(Team_.team);
        Player a = only(Player_.player);

        a.team(u);

        assertThat(u.players()).containsExactly(a);
    }

    @Test
    @DisplayName("B38: u1 detached, a loaded again with another u1 → the detached list lets go of a; a stays where it is")
    void b38_aParentThatIsOutOfDate() {
        save(Team_.create().name("u1").players(Set.of(newPlayer("a"))));
        Team old = only(Team_.team);
        Player a = old.players().iterator().next();
        session.detach(old);
        Team present = only(Team_.team);
        session.expire(a);
        assertThat(a.team()).isSameAs(present);

        old.players().remove(a);
        session.commit();

        assertThat(a.team()).isSameAs(present);
        assertThat(present.players()).containsExactly(a);
        assertThat(rows("SELECT name FROM players WHERE team_id IS NOT NULL")).containsExactly("a");
    }

    @Test
    @DisplayName("H01: view only → neither side follows the other; nothing of it is written")
    void h01_viewOnly() {
        save(Team_.create().name("u"), newPlayer("a"));
        Team u = only(Team_.team);
        Player a = only(Player_.player);
        assertThat(u.roster()).isEmpty();
        forget();

        u.roster().add(a);
        Team afterAdding = a.team();
        session.flush();

        assertThat(afterAdding).isNull();
        assertThat(sent()).isEmpty();
        session.expire(u);
        a.team(u);
        session.commit();
        assertThat(u.roster()).containsExactly(a);
    }

    @Test
    @DisplayName("H04: only one side is declared → the key is written from that side alone")
    void h04_aSideWithoutTheOther() {
        Article u = session.add(Article_.create().name("u"));
        Footnote a = Footnote_.create().name("a");

        u.footnotes().add(a);
        session.commit();

        assertThat(a.articleId()).isEqualTo(u.id());
        u.footnotes().remove(a);
        session.commit();
        assertThat(a.articleId()).isNull();
    }

    @Test
    @DisplayName("H05: only one side is declared → added to u1, then to u2 → it has moved: the last word counts")
    void h05_movingWithoutTheOtherSide() {
        Article u1 = session.add(Article_.create().name("u1"));
        Article u2 = session.add(Article_.create().name("u2"));
        Footnote a = Footnote_.create().name("a");

        u1.footnotes().add(a);
        u2.footnotes().add(a);
        session.commit();

        assertThat(u1.footnotes()).isEmpty();
        assertThat(u2.footnotes()).containsExactly(a);
        assertThat(a.articleId()).isEqualTo(u2.id());
    }

    @Test
    @DisplayName("I01: set: added twice → once")
    void i01_addingToASetTwice() {
        Team u = Team_.create().name("u");
        Player a = newPlayer("a");

        boolean again = u.players().add(a) && u.players().add(a);

        assertThat(again).isFalse();
        assertThat(u.players()).containsExactly(a);
        assertThat(a.team()).isSameAs(u);
    }

    @Test
    @DisplayName("I02: set: remove, addAll, removeAll, retainAll → the other sides follow")
    void i02_setOperations() {
        Team u = Team_.create().name("u");
        Player a = newPlayer("a");
        Player b = newPlayer("b");
        Player c = newPlayer("c");

        u.players().addAll(Set.of(a, b, c));
        u.players().remove(a);
        u.players().removeAll(Set.of(b));
        u.players().retainAll(Set.of(c));

        assertThat(u.players()).containsExactly(c);
        assertThat(a.team()).isNull();
        assertThat(b.team()).isNull();
        assertThat(c.team()).isSameAs(u);
    }

    @Test
    @DisplayName("I03: map: a.glossary(u) → a stands under its word; put(k, b) replaces a → a.glossary() is null")
    void i03_aMap() {
        Glossary u = Glossary_.create().name("u");
        Term a = newTerm("k").glossary(u);
        Term b = newTerm("k");

        Term byScalar = u.terms().get("k");
        u.terms().put("k", b);

        assertThat(byScalar).isSameAs(a);
        assertThat(u.terms()).hasSize(1).containsEntry("k", b);
        assertThat(a.glossary()).isNull();
        assertThat(b.glossary()).isSameAs(u);
    }

    @Test
    @DisplayName("I04: map, same word: a.glossary(u), b.glossary(u) → b stands there, and a.glossary() is null")
    void i04_theSameKeyByTheOtherSide() {
        Glossary u = Glossary_.create().name("u");
        Term a = newTerm("k").glossary(u);
        Term b = newTerm("k").glossary(u);

        assertThat(u.terms().get("k")).isSameAs(b);
        assertThat(u.terms()).hasSize(1);
        assertThat(a.glossary()).isNull();
    }

    @Test
    @DisplayName("I05: map: the word changes → a stands under the new one; a.glossary(null) → no stale entry")
    void i05_theKeyChanges() {
        Glossary u = Glossary_.create().name("u");
        Term a = newTerm("old").glossary(u);

        a.word("new");

        assertThat(u.terms()).hasSize(1).containsEntry("new", a);
        a.glossary(null);
        assertThat(u.terms()).isEmpty();
    }

    @Test
    @DisplayName("I06: map: the word is not set yet → a stands under null, and under its word once it is set")
    void i06_theKeyIsNotSetYet() {
        Glossary u = Glossary_.create().name("u");
        Term a = Term_.create().glossary(u);

        assertThat(u.terms().values()).containsExactly(a);
        a.word("k");
        assertThat(u.terms()).hasSize(1).containsEntry("k", a);
    }
}
