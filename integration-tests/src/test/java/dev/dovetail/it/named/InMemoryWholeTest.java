package dev.dovetail.it.named;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.it.conformance.Post;
import dev.dovetail.it.conformance.Post_;
import dev.dovetail.it.conformance.User;
import dev.dovetail.it.conformance.User_;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Collections as sets of rows, as wholes, and with what they refuse. */
@DisplayName("A. One to many, in memory: sets of rows, whole collections, bad input")
class InMemoryWholeTest {
    private final User u = User_.create().name("u");
    private final User u1 = User_.create().name("u1");
    private final User u2 = User_.create().name("u2");
    private final Post a = Post_.create().name("a");
    private final Post b = Post_.create().name("b");
    private final Post c = Post_.create().name("c");

    @Test
    @DisplayName("A12: add(a) twice → a, once; the second time says false")
    void a12_addingTwice() {
        boolean first = u.posts().add(a);
        boolean second = u.posts().add(a);

        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(u.posts()).containsExactly(a);
        assertThat(a.user()).isSameAs(u);
    }

    @Test
    @DisplayName("A13: a was added twice → remove(a) → empty, and a.user() is null at once")
    void a13_removingWhatWasAddedTwice() {
        u.posts().add(a);
        u.posts().add(a);

        u.posts().remove(a);

        assertThat(u.posts()).isEmpty();
        assertThat(a.user()).isNull();
    }

    @Test
    @DisplayName("A13b: a was added twice → remove the last → empty, and a.user() is null: both agree")
    void a13b_poppingWhatWasAddedTwice() {
        u.posts().add(a);
        u.posts().add(a);

        u.posts().remove(u.posts().size() - 1);

        assertThat(u.posts()).isEmpty();
        assertThat(a.user()).isNull();
    }

    @Test
    @DisplayName("A13c: a was added twice → a.user(null) → u.posts() is empty: nothing is left behind")
    void a13c_clearingTheReferenceOfWhatWasAddedTwice() {
        u.posts().add(a);
        u.posts().add(a);

        a.user(null);

        assertThat(u.posts()).isEmpty();
    }

    @Test
    @DisplayName("A14: u has a, b, c → u.posts(a, b, a) → a, b; c.user() is null, a.user() is u")
    void a14_replacingByAListWithDuplicates() {
        u.posts().addAll(List.of(a, b, c));

        u.posts(List.of(a, b, a));

        assertThat(u.posts()).containsExactly(a, b);
        assertThat(c.user()).isNull();
        assertThat(a.user()).isSameAs(u);
    }

    @Test
    @DisplayName("A23: u.posts(u.posts()) → nothing has changed, and it is the same list object")
    void a23_replacingByItself() {
        u.posts().addAll(List.of(a, b));
        List<Post> before = u.posts();

        u.posts(u.posts());

        assertThat(u.posts()).isSameAs(before).containsExactly(a, b);
        assertThat(a.user()).isSameAs(u);
    }

    @Test
    @DisplayName("A24: u1 has a, b → u2.posts(u1.posts()) → u2 has a, b; u1 has nothing")
    void a24_replacingByAnothersCollection() {
        u1.posts().addAll(List.of(a, b));

        u2.posts(u1.posts());

        assertThat(u2.posts()).containsExactly(a, b);
        assertThat(u1.posts()).isEmpty();
        assertThat(a.user()).isSameAs(u2);
        assertThat(b.user()).isSameAs(u2);
    }

    @Test
    @DisplayName("A25: add(null) → an error at once; the list is as it was")
    void a25_addingNull() {
        u.posts().add(a);

        assertThatThrownBy(() -> u.posts().add(Nulls.nothing()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("User.posts: null cannot be a member. Nothing was changed.");

        assertThat(u.posts()).containsExactly(a);
    }

    @Test
    @DisplayName("A27: u has a → u.posts(a list with a stranger) → an error; a is still of u")
    void a27_replacingByTheWrongKind() {
        u.posts().add(a);

        assertThatThrownBy(() -> u.posts(Nulls.polluted(b, "stranger")))
                .isInstanceOf(ClassCastException.class)
                .hasMessage("User.posts holds Post, not java.lang.String. Nothing was changed.");

        assertThat(u.posts()).containsExactly(a);
        assertThat(a.user()).isSameAs(u);
        assertThat(b.user()).isNull();
    }

    @Test
    @DisplayName("A28: u has a; old = u.posts() → u.posts(empty) → old is the live list: empty; old.add(b) is of u")
    void a28_theCollectionIsNeverExchanged() {
        u.posts().add(a);
        List<Post> old = u.posts();

        u.posts(List.of());
        old.add(b);

        assertThat(old).isSameAs(u.posts()).containsExactly(b);
        assertThat(a.user()).isNull();
        assertThat(b.user()).isSameAs(u);
    }

    @Test
    @DisplayName("A32: a stranger is added → an error at once; nothing has changed (else it does not compile)")
    void a32_addingAStranger() {
        u.posts().add(a);

        assertThatThrownBy(() -> Nulls.pollute(u.posts(), "str"))
                .isInstanceOf(ClassCastException.class)
                .hasMessage("User.posts holds Post, not java.lang.String. Nothing was changed.");

        assertThat(u.posts()).containsExactly(a);
    }

    @Test
    @DisplayName("A36: u has a → u.posts(u.posts() + b) → a, b; both are of u")
    void a36_replacingByAnExtendedCopy() {
        u.posts().add(a);
        List<Post> more = new ArrayList<>(u.posts());
        more.add(b);

        u.posts(more);

        assertThat(u.posts()).containsExactly(a, b);
        assertThat(a.user()).isSameAs(u);
        assertThat(b.user()).isSameAs(u);
    }

    @Test
    @DisplayName("A37: u1 has five → u2.posts(copy of u1.posts()) → u2 has them all, u1 none")
    void a37_movingAllByACopy() {
        List<Post> five = five(u1);

        u2.posts(new ArrayList<>(u1.posts()));

        assertThat(u1.posts()).isEmpty();
        assertThat(u2.posts()).containsExactlyElementsOf(five);
        assertThat(five).allMatch(post -> post.user() == u2);
    }

    @Test
    @DisplayName("A38: u1 has five → for each of u1.posts(): post.user(u2) → all five move")
    void a38_movingWhileWalking() {
        List<Post> five = five(u1);

        for (Post post : u1.posts()) {
            post.user(u2);
        }

        assertThat(u1.posts()).isEmpty();
        assertThat(u2.posts()).containsExactlyElementsOf(five);
    }

    private static List<Post> five(User user) {
        List<Post> five = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Post post = Post_.create().name("p" + i);
            five.add(post);
            user.posts().add(post);
        }
        return five;
    }
}
