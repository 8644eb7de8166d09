package dev.dovetail.it.named;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.it.conformance.Post;
import dev.dovetail.it.conformance.Post_;
import dev.dovetail.it.conformance.User;
import dev.dovetail.it.conformance.User_;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One to many and many to one between objects that no session knows: one change at a time. */
@DisplayName("A. One to many, in memory: one change")
class InMemoryTest {
    private final User u = User_.create().name("u");
    private final User u1 = User_.create().name("u1");
    private final User u2 = User_.create().name("u2");
    private final Post a = Post_.create().name("a");
    private final Post b = Post_.create().name("b");
    private final Post c = Post_.create().name("c");

    @Test
    @DisplayName("A01: u has no posts → u.posts().add(a) → a.user() is u")
    void a01_addingSetsTheReference() {
        u.posts().add(a);

        assertThat(a.user()).isSameAs(u);
    }

    @Test
    @DisplayName("A02: u has a → b.user(u) → u.posts() is a, b: at the end")
    void a02_settingTheReferenceAddsAtTheEnd() {
        u.posts().add(a);

        b.user(u);

        assertThat(u.posts()).containsExactly(a, b);
    }

    @Test
    @DisplayName("A03: u has a → a.user(null) → u.posts() is empty")
    void a03_clearingTheReferenceRemoves() {
        u.posts().add(a);

        a.user(null);

        assertThat(u.posts()).isEmpty();
    }

    @Test
    @DisplayName("A04: u has a → u.posts().remove(a) → a.user() is null")
    void a04_removingClearsTheReference() {
        u.posts().add(a);

        u.posts().remove(a);

        assertThat(a.user()).isNull();
    }

    @Test
    @DisplayName("A05: u has a → u.posts().remove(0) → a.user() is null")
    void a05_removingByIndexClearsTheReference() {
        u.posts().add(a);

        u.posts().remove(0);

        assertThat(a.user()).isNull();
    }

    @Test
    @DisplayName("A06: u has a → a.user(null), Java's del → u.posts() is empty, a.user() reads null")
    void a06_deletingTheReferenceRemoves() {
        u.posts().add(a);

        a.user(null);

        assertThat(u.posts()).isEmpty();
        assertThat(a.user()).isNull();
    }

    @Test
    @DisplayName("A07: u1 has a, u2 has nothing → u2.posts().add(a) → u1 has nothing, u2 has a, a.user() is u2")
    void a07_addingElsewhereMoves() {
        u1.posts().add(a);

        u2.posts().add(a);

        assertThat(u1.posts()).isEmpty();
        assertThat(u2.posts()).containsExactly(a);
        assertThat(a.user()).isSameAs(u2);
    }

    @Test
    @DisplayName("A08: u1 has a → a.user(u2) → u1 has nothing, u2 has a")
    void a08_settingTheReferenceMoves() {
        u1.posts().add(a);

        a.user(u2);

        assertThat(u1.posts()).isEmpty();
        assertThat(u2.posts()).containsExactly(a);
    }

    @Test
    @DisplayName("A09: u has a, b → u.posts(b, c) → a.user() is null, b.user() and c.user() are u")
    void a09_replacingTheContent() {
        u.posts().addAll(List.of(a, b));

        u.posts(List.of(b, c));

        assertThat(a.user()).isNull();
        assertThat(b.user()).isSameAs(u);
        assertThat(c.user()).isSameAs(u);
        assertThat(u.posts()).containsExactly(b, c);
    }

    @Test
    @DisplayName("A10: u1 has a → u2.posts(a) → u1 has nothing, a.user() is u2")
    void a10_replacingTheContentTakesFromAnother() {
        u1.posts().add(a);

        u2.posts(List.of(a));

        assertThat(u1.posts()).isEmpty();
        assertThat(a.user()).isSameAs(u2);
    }

    @Test
    @DisplayName("A11: a.user(u) three times → u.posts() is a, once")
    void a11_settingTheSameReferenceAgain() {
        a.user(u);
        a.user(u);
        a.user(u);

        assertThat(u.posts()).containsExactly(a);
    }

    @Test
    @DisplayName("A15: u has a, b, c → swap b and c → a, c, b; b.user() and c.user() are still u")
    void a15_swappingOnlyReorders() {
        u.posts().addAll(List.of(a, b, c));

        Collections.swap(u.posts(), 1, 2);

        assertThat(u.posts()).containsExactly(a, c, b);
        assertThat(b.user()).isSameAs(u);
        assertThat(c.user()).isSameAs(u);
    }

    @Test
    @DisplayName("A16: u has a, b, c → the first two give way to d → d, c; a and b are free, d is of u")
    void a16_replacingASlice() {
        Post d = Post_.create().name("d");
        u.posts().addAll(List.of(a, b, c));

        u.posts().subList(0, 2).clear();
        u.posts().add(0, d);

        assertThat(u.posts()).containsExactly(d, c);
        assertThat(a.user()).isNull();
        assertThat(b.user()).isNull();
        assertThat(d.user()).isSameAs(u);
    }

    @Test
    @DisplayName("A16b: u has a, b → the whole slice becomes b, d → a is free, b and d are of u")
    void a16b_replacingTheWholeSlice() {
        Post d = Post_.create().name("d");
        u.posts().addAll(List.of(a, b));

        u.posts(List.of(b, d));

        assertThat(u.posts()).containsExactly(b, d);
        assertThat(a.user()).isNull();
        assertThat(b.user()).isSameAs(u);
        assertThat(d.user()).isSameAs(u);
    }

    @Test
    @DisplayName("A17: u has a, b → clear() → both are free")
    void a17_clearing() {
        u.posts().addAll(List.of(a, b));

        u.posts().clear();

        assertThat(a.user()).isNull();
        assertThat(b.user()).isNull();
    }

    @Test
    @DisplayName("A18: addAll(a), addAll(b) → both are of u")
    void a18_addingSeveral() {
        u.posts().addAll(List.of(a));
        u.posts().addAll(List.of(b));

        assertThat(a.user()).isSameAs(u);
        assertThat(b.user()).isSameAs(u);
    }

    @Test
    @DisplayName("A19: u has a → add(0, b) → b, a; b.user() is u")
    void a19_inserting() {
        u.posts().add(a);

        u.posts().add(0, b);

        assertThat(u.posts()).containsExactly(b, a);
        assertThat(b.user()).isSameAs(u);
    }

    @Test
    @DisplayName("A20: u has a, b → remove the last → it is b, and b.user() is null")
    void a20_removingTheLast() {
        u.posts().addAll(List.of(a, b));

        Post last = u.posts().remove(u.posts().size() - 1);

        assertThat(last).isSameAs(b);
        assertThat(b.user()).isNull();
    }

    @Test
    @DisplayName("A22: u has a → set(0, b) → a is free, b is of u")
    void a22_replacingOne() {
        u.posts().add(a);

        u.posts().set(0, b);

        assertThat(u.posts()).containsExactly(b);
        assertThat(a.user()).isNull();
        assertThat(b.user()).isSameAs(u);
    }

    @Test
    @DisplayName("A29: u2 has a → u1.posts().remove(a) → false, nothing has changed")
    void a29_removingWhatIsElsewhere() {
        u2.posts().add(a);

        boolean removed = u1.posts().remove(a);

        assertThat(removed).isFalse();
        assertThat(a.user()).isSameAs(u2);
        assertThat(u2.posts()).containsExactly(a);
    }

    @Test
    @DisplayName("A30: objects made with one side given → the other side is set")
    void a30_makingObjectsWithOneSide() {
        User owner = User_.create().name("owner").posts(List.of(a));
        Post post = Post_.create().name("post").user(owner);

        assertThat(a.user()).isSameAs(owner);
        assertThat(owner.posts()).containsExactly(a, post);
    }

    @Test
    @DisplayName("A35: new a, new u → read a.user() and u.posts() → null and empty")
    void a35_readingNewObjects() {
        assertThat(a.user()).isNull();
        assertThat(u.posts()).isEmpty();
    }

    @Test
    @DisplayName("A26: u.posts(null) → an error that says what to write; nothing has changed")
    void a26_nullIsNoCollection() {
        u.posts().add(a);

        assertThatThrownBy(() -> u.posts(Nulls.nothing()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("User.posts: null is no collection. To empty it, write clear().");

        assertThat(u.posts()).containsExactly(a);
        assertThat(a.user()).isSameAs(u);
    }
}
