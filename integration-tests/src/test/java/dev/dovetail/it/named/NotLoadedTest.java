package dev.dovetail.it.named;

import static dev.dovetail.it.conformance.User_.user;
import static dev.dovetail.query.Plans.raise;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.LazyLoadException;
import dev.dovetail.it.conformance.Post;
import dev.dovetail.it.conformance.User;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.session.Session;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Changes of objects whose collections are not in memory: what is remembered, and what is sent. */
@DisplayName("B. Parents in the database: collections that are not loaded")
class NotLoadedTest extends Blog {
    @Test
    @DisplayName("B01: a of u1, nothing loaded → a.user(u2) → nothing is sent; then u1 lacks a, u2 has it")
    void b01_movingWithoutLoading() {
        save(newUser("u1", newPost("a")), newUser("u2"));
        User u1 = user("u1");
        User u2 = user("u2");
        Post a = post("a");

        a.user(u2);

        assertThat(sent()).isEmpty();
        assertThat(u1.posts()).isEmpty();
        assertThat(u2.posts()).containsExactly(a);
    }

    @Test
    @DisplayName("B02: no autoflush, u has a0, a1 in the database → n.user(u), add(n) → not loaded; read → a0, a1, n")
    void b02_addingToWhatIsNotLoaded() {
        save(newUser("u", newPost("a0"), newPost("a1")));
        User u = user("u");
        Post n = newPost("n");
        session.setAutoflush(false);

        n.user(u);
        session.add(n);

        assertThat(sent()).isEmpty();
        assertThat(u.posts()).extracting(Post::name).containsExactly("a0", "a1", "n");
        assertThat(Session.stateOf(n)).isEqualTo(EntityState.PENDING);
    }

    @Test
    @DisplayName("B02b: autoflush, n added with n.user(u) → read → n is inserted first, then loaded once")
    void b02b_flushingBeforeLoading() {
        save(newUser("u", newPost("a0")));
        User u = user("u");
        Post n = session.add(newPost("n").user(u));

        List<Post> posts = u.posts();

        assertThat(posts).extracting(Post::name).containsExactly("a0", "n");
        assertThat(posts.get(1)).isSameAs(n);
        assertThat(sent()).containsExactly("INSERT posts", "SELECT posts");
    }

    @Test
    @DisplayName("B02c: autoflush, n not added → n.user(u); read → n is saved, since u reaches it: it is not left out")
    void b02c_whatIsReachedIsSaved() {
        save(newUser("u", newPost("a0")));
        User u = user("u");
        Post n = newPost("n").user(u);

        List<Post> posts = u.posts();

        assertThat(posts).extracting(Post::name).containsExactly("a0", "n");
        assertThat(n.user()).isSameAs(u);
        assertThat(Session.stateOf(n)).isEqualTo(EntityState.PERSISTENT);
    }

    @Test
    @DisplayName("B03: no autoflush → n.user(u), n.user(null); read → the rows of the database only")
    void b03_addingAndRemovingAgain() {
        save(newUser("u", newPost("a0"), newPost("a1")));
        User u = user("u");
        session.setAutoflush(false);
        Post n = newPost("n");

        n.user(u);
        n.user(null);

        assertThat(u.posts()).extracting(Post::name).containsExactly("a0", "a1");
    }

    @Test
    @DisplayName("B04: no autoflush, a0 and a1 of u, u known → a0.user(null) → nothing is sent; read → a1")
    void b04_removingFromWhatIsNotLoaded() {
        save(newUser("u", newPost("a0"), newPost("a1")));
        User u = user("u");
        Post a0 = post("a0");
        session.setAutoflush(false);

        a0.user(null);

        assertThat(sent()).isEmpty();
        assertThat(u.posts()).extracting(Post::name).containsExactly("a1");
    }

    @Test
    @DisplayName("B05: a of u1, which is not in memory → a.user(u2) → nothing is sent; flush → one update")
    void b05_movingFromAParentThatIsNotInMemory() {
        save(newUser("u1", newPost("a")), newUser("u2"));
        User u2 = user("u2");
        Post a = post("a");

        a.user(u2);
        List<String> before = sent();
        session.flush();

        assertThat(before).isEmpty();
        assertThat(sent()).containsExactly("UPDATE posts SET user_id");
    }

    @Test
    @DisplayName("B06: no autoflush → a0.user(null), a0.user(u); read → a0, a1 as the database orders them")
    void b06_removingAndAddingAgain() {
        save(newUser("u", newPost("a0"), newPost("a1")));
        User u = user("u");
        Post a0 = post("a0");
        session.setAutoflush(false);

        a0.user(null);
        a0.user(u);

        assertThat(u.posts()).extracting(Post::name).containsExactly("a0", "a1");
    }

    @Test
    @DisplayName("B07: not loaded → u.posts().add(x) → one select, since the user has touched the collection")
    void b07_touchingTheCollectionLoadsIt() {
        save(newUser("u", newPost("a0")));
        User u = user("u");

        u.posts().add(newPost("x"));

        assertThat(sent()).containsExactly("SELECT posts");
        assertThat(u.posts()).extracting(Post::name).containsExactly("a0", "x");
    }

    @Test
    @DisplayName("B08: no autoflush, new n of u → expire(u) → n.user() is u, so u.posts() has n, after the rows")
    void b08_expiringKeepsBothSidesInStep() {
        save(newUser("u", newPost("a0")));
        User u = user("u");
        session.setAutoflush(false);
        Post n = newPost("n").user(u);

        session.expire(u);

        assertThat(n.user()).isSameAs(u);
        assertThat(u.posts()).extracting(Post::name).containsExactly("a0", "n");
    }

    @Test
    @DisplayName("B10: not loaded, a0 and a1 of u → u.posts(n) → one select; flush → one update of two, one insert")
    void b10_replacingWhatIsNotLoaded() {
        save(newUser("u", newPost("a0"), newPost("a1")));
        User u = user("u");

        u.posts(List.of(newPost("n")));
        List<String> before = sent();
        forget();
        session.flush();

        assertThat(before).containsExactly("SELECT posts");
        assertThat(sent()).containsExactly("UPDATE posts SET user_id x2", "INSERT posts");
    }

    @Test
    @DisplayName("B11: u1 with three, expired; u2 new → u2.posts().add each → nothing is sent")
    void b11_movingFromAnExpiredParent() {
        User u1 = session.add(newUser("u1", newPost("a"), newPost("b"), newPost("c")));
        List<Post> three = new ArrayList<>(u1.posts());
        session.commit();
        session.expireAll();
        forget();
        User u2 = newUser("u2");

        u2.posts().addAll(three);

        assertThat(sent()).isEmpty();
        assertThat(u2.posts()).isEqualTo(three);
        assertThat(u1.posts()).isEmpty();
    }

    @Test
    @DisplayName("B12: u detached, not loaded → n.user(u) is fine; u.posts() → an error that names the property")
    void b12_aDetachedParent() {
        save(newUser("u", newPost("a0")));
        User u = user("u");
        session.detach(u);
        Post n = newPost("n");

        n.user(u);

        assertThat(n.user()).isSameAs(u);
        assertThatThrownBy(u::posts)
                .isInstanceOf(LazyLoadException.class)
                .hasMessageContaining("User.posts of User#")
                .hasMessageContaining(".with(selectIn(user.posts()))");
    }

    @Test
    @DisplayName("B13: loading forbidden → n.user(u) is fine and is saved; u.posts() → an error")
    void b13_aCollectionThatMustNotBeLoaded() {
        save(newUser("u", newPost("a0")));
        User u = session.select(user).with(raise(user.posts())).single();
        session.add(newPost("n").user(u));

        session.commit();

        assertThat(userOf("n")).isEqualTo("u");
        assertThatThrownBy(u::posts)
                .isInstanceOf(LazyLoadException.class)
                .hasMessageContaining("User.posts")
                .hasMessageContaining("raise");
    }

    @Test
    @DisplayName("B29: no autoflush, both not loaded → a0.user(u2) → u1 reads a1, u2 reads its rows and a0")
    void b29_movingBetweenTwoThatAreNotLoaded() {
        save(newUser("u1", newPost("a0"), newPost("a1")), newUser("u2", newPost("b")));
        User u1 = user("u1");
        User u2 = user("u2");
        Post a0 = post("a0");
        session.setAutoflush(false);

        a0.user(u2);

        assertThat(u1.posts()).extracting(Post::name).containsExactly("a1");
        assertThat(u2.posts()).extracting(Post::name).containsExactly("b", "a0");
    }
}
