package dev.dovetail.it.named;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.it.conformance.Node;
import dev.dovetail.it.conformance.Post;
import dev.dovetail.it.conformance.User;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.session.Session;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is saved because something saved refers to it; and objects that refer to their own kind. */
@DisplayName("F, G. Cascaded saves, self-references")
class SavingTest extends Blog {
    @Test
    @DisplayName("F01: u in the session → u.posts().add(a) → a is in the session")
    void f01_addingToAParentInTheSession() {
        User u = session.add(newUser("u"));
        Post a = newPost("a");

        u.posts().add(a);

        assertThat(session.contains(a)).isTrue();
    }

    @Test
    @DisplayName("F02: u in the session → a.user(u) → a is in u.posts(), and is saved at the flush: not left out")
    void f02_referringToAParentInTheSession() {
        User u = session.add(newUser("u"));
        Post a = newPost("a");

        a.user(u);

        assertThat(u.posts()).containsExactly(a);
        session.commit();
        assertThat(Session.stateOf(a)).isEqualTo(EntityState.PERSISTENT);
        assertThat(userOf("a")).isEqualTo("u");
    }

    @Test
    @DisplayName("F03: a in the session → a.user(new u) → u is in the session")
    void f03_referringFromAChildInTheSession() {
        Post a = session.add(newPost("a"));
        User u = newUser("u");

        a.user(u);

        assertThat(session.contains(u)).isTrue();
    }

    @Test
    @DisplayName("F04: a in the session → new u.posts().add(a) → u is saved at the flush, and a's key is u's")
    void f04_addingToAParentThatIsNew() {
        Post a = session.add(newPost("a"));
        User u = newUser("u");

        u.posts().add(a);
        session.commit();

        assertThat(Session.stateOf(u)).isEqualTo(EntityState.PERSISTENT);
        assertThat(userOf("a")).isEqualTo("u");
    }

    @Test
    @DisplayName("F05: a in another session → u.posts().add(a) → an error; both sides are as they were")
    void f05_anObjectOfAnotherSession() {
        User u = session.add(newUser("u"));
        try (Session other = fixture.database().openSession()) {
            Post a = other.add(newPost("a"));

            assertThatThrownBy(() -> u.posts().add(a))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("User.posts: Post (pending) belongs to another open session than User (pending)."
                            + " Merge it into this session first: session.merge(...). Nothing was changed.");

            assertThat(u.posts()).isEmpty();
            assertThat(a.user()).isNull();
        }
    }

    @Test
    @DisplayName("F06: u and a detached → u.posts().remove(a), then u added to a session → a is in it as well")
    void f06_whatWasRemovedWhileDetached() {
        save(newUser("u", newPost("a")));
        User u = user("u");
        Post a = u.posts().get(0);
        reopen();

        u.posts().remove(a);
        session.add(u);
        session.commit();

        assertThat(session.contains(a)).isTrue();
        assertThat(userOf("a")).isNull();
    }

    @Test
    @DisplayName("G01: r has x, x has y; add(y) → all are added, three inserts; r.children().add(y) → x has none")
    void g01_aTree() {
        Node r = newNode("r");
        Node x = newNode("x");
        Node y = newNode("y");
        r.children().add(x);
        x.children().add(y);

        session.add(y);
        session.flush();

        assertThat(session.contains(r)).isTrue();
        assertThat(fixture.statements().events().stream().filter(sent -> sent.sql().startsWith("INSERT")).count())
                .isEqualTo(3);
        r.children().add(y);
        assertThat(x.children()).isEmpty();
        assertThat(y.parent()).isSameAs(r);
    }

    @Test
    @DisplayName("G02: n.children().add(n), flush → written: inserted as null, then updated; and it can be deleted")
    void g02_aRowThatRefersToItself() {
        Node n = session.add(newNode("n"));
        n.children().add(n);

        session.flush();

        assertThat(n.parent()).isSameAs(n);
        assertThat(sent()).containsExactly("INSERT nodes", "UPDATE nodes SET parent_id");
        session.commit();
        assertThat(rows("SELECT COUNT(*) FROM nodes WHERE parent_id = id")).containsExactly("1");
        session.delete(n);
        session.commit();
        assertThat(rows("SELECT name FROM nodes")).isEmpty();
    }

    @Test
    @DisplayName("G03: a.parent(b), b.parent(a), flush → written; and both can be deleted")
    void g03_rowsThatReferToEachOther() {
        Node a = session.add(newNode("a"));
        Node b = newNode("b");
        a.parent(b);
        b.parent(a);

        session.commit();

        assertThat(rows("SELECT n.name, p.name FROM nodes n JOIN nodes p ON p.id = n.parent_id ORDER BY n.name"))
                .containsExactly("a b", "b a");
        session.delete(a);
        session.delete(b);
        session.commit();
        assertThat(rows("SELECT name FROM nodes")).isEmpty();
    }

    @Test
    @DisplayName("G04: the circle of G03 → two inserts, and one update for what had to be null at first")
    void g04_theStatementsOfACircle() {
        Node a = session.add(newNode("a"));
        Node b = newNode("b").parent(a);
        a.parent(b);

        session.flush();

        assertThat(sent()).containsExactly("INSERT nodes", "INSERT nodes", "UPDATE nodes SET parent_id");
    }
}
