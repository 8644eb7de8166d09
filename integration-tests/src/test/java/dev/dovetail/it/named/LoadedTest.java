package dev.dovetail.it.named;

import static dev.dovetail.it.conformance.User_.user;
import static dev.dovetail.query.Plans.selectIn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.conformance.Post;
import dev.dovetail.it.conformance.User;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Changes of objects that are in memory and in the database. */
@DisplayName("B. Parents in the database: collections that are loaded, or become so")
class LoadedTest extends Blog {
    @Test
    @DisplayName("A21: loaded b, a → reverse and sort → nothing has changed for the session; flush sends nothing")
    void a21_reordering() {
        save(newUser("u", newPost("a"), newPost("b")));
        User u = user("u");
        Post first = u.posts().get(0);
        forget();

        Collections.reverse(u.posts());
        session.flush();

        assertThat(sent()).isEmpty();
        assertThat(u.posts()).extracting(Post::name).containsExactly("b", "a");
        u.posts().sort((one, other) -> one.name().compareTo(other.name()));
        assertThat(u.posts()).extracting(Post::name).containsExactly("a", "b");
        assertThat(session.hasChanges()).isFalse();
        assertThat(first.user()).isSameAs(u);
    }

    @Test
    @DisplayName("B09: a moved from u1 to u2 and flushed → rollback → a is of u1 again, on both sides")
    void b09_rollingBackAMove() {
        save(newUser("u1", newPost("a")), newUser("u2"));
        User u1 = user("u1");
        User u2 = user("u2");
        Post a = post("a").user(u2);
        session.flush();

        session.rollback();

        assertThat(a.user()).isSameAs(u1);
        assertThat(u1.posts()).containsExactly(a);
        assertThat(u2.posts()).isEmpty();
    }

    @Test
    @DisplayName("B14: a.user(u2) → a.userId() is as before until the flush, then u2's")
    void b14_theKeyFollowsAtFlush() {
        save(newUser("u1", newPost("a")), newUser("u2"));
        User u1 = user("u1");
        User u2 = user("u2");
        Post a = post("a");

        a.user(u2);

        assertThat(a.userId()).isEqualTo(u1.id());
        session.flush();
        assertThat(a.userId()).isEqualTo(u2.id());
    }

    @Test
    @DisplayName("B18: loaded a, b → delete(a), flush → a has left the list at once")
    void b18_deletedObjectsLeaveCollections() {
        save(newUser("u", newPost("a"), newPost("b")));
        User u = user("u");
        Post a = u.posts().get(0);

        session.delete(a);
        session.flush();

        assertThat(u.posts()).extracting(Post::name).containsExactly("b");
    }

    @Test
    @DisplayName("B21: both loaded → u2.posts().add(a of u1) → flush is one update, of the child only")
    void b21_movingBetweenLoaded() {
        save(newUser("u1", newPost("a")), newUser("u2"));
        User u1 = user("u1");
        User u2 = user("u2");
        Post a = u1.posts().get(0);
        assertThat(u2.posts()).isEmpty();
        forget();

        u2.posts().add(a);
        session.flush();

        assertThat(sent()).containsExactly("UPDATE posts SET user_id");
    }

    @Test
    @DisplayName("B22: u1 has a0, a1; both loaded → a0.user(u2), a0.user(u1) → flush sends nothing; the order is a1, a0")
    void b22_movingThereAndBack() {
        save(newUser("u1", newPost("a0"), newPost("a1")), newUser("u2"));
        User u1 = user("u1");
        User u2 = user("u2");
        Post a0 = u1.posts().get(0);
        assertThat(u2.posts()).isEmpty();
        forget();

        a0.user(u2);
        a0.user(u1);
        session.flush();

        assertThat(sent()).isEmpty();
        assertThat(u1.posts()).extracting(Post::name).containsExactly("a1", "a0");
    }

    @Test
    @DisplayName("B23: add(a) twice, commit → one row; read again → a")
    void b23_addingTwiceIsOneRow() {
        User u = session.add(newUser("u"));
        Post a = newPost("a");

        u.posts().add(a);
        u.posts().add(a);
        session.commit();
        session.expireAll();

        assertThat(rows("SELECT name FROM posts")).containsExactly("a");
        assertThat(u.posts()).containsExactly(a);
    }

    @Test
    @DisplayName("B26: u2 has c → b.user(u2) → c, b: at the end")
    void b26_addingAtTheEnd() {
        save(newUser("u1", newPost("b")), newUser("u2", newPost("c")));
        User u2 = user("u2");
        Post b = post("b");
        assertThat(u2.posts()).hasSize(1);

        b.user(u2);

        assertThat(u2.posts()).extracting(Post::name).containsExactly("c", "b");
    }

    @Test
    @DisplayName("B27: a of u, a.user() not loaded → a.user(null), flush → the key is null, u was not loaded")
    void b27_clearingWhatIsNotLoaded() {
        save(newUser("u", newPost("a")));
        Post a = post("a");

        a.user(null);
        session.flush();

        assertThat(sent()).containsExactly("UPDATE posts SET user_id");
        session.commit();
        assertThat(userOf("a")).isNull();
    }

    @Test
    @DisplayName("B28: a.user() not loaded, the key is u's → a.user(u), flush → nothing is sent")
    void b28_settingWhatTheKeySays() {
        save(newUser("u", newPost("a")));
        User u = user("u");
        Post a = post("a");

        a.user(u);
        session.flush();

        assertThat(sent()).isEmpty();
    }

    @Test
    @DisplayName("B30: u1 and u2 loaded, a expired, no autoflush → u2.posts().add(a) → a has left u1; nothing is sent")
    void b30_anExpiredChildMoves() {
        save(newUser("u1", newPost("a")), newUser("u2"));
        User u1 = user("u1");
        User u2 = user("u2");
        Post a = u1.posts().get(0);
        assertThat(u2.posts()).isEmpty();
        session.setAutoflush(false);
        session.expire(a);
        forget();

        u2.posts().add(a);

        assertThat(sent()).isEmpty();
        assertThat(u1.posts()).isEmpty();
        assertThat(u2.posts()).containsExactly(a);
        assertThat(a.user()).isSameAs(u2);
    }

    @Test
    @DisplayName("B31: u loaded with a0, a1; a0 expired, no autoflush → a0.user(u) → a0 stands there once")
    void b31_anExpiredChildStays() {
        save(newUser("u", newPost("a0"), newPost("a1")));
        User u = user("u");
        Post a0 = u.posts().get(0);
        session.setAutoflush(false);
        session.expire(a0);

        a0.user(u);

        assertThat(u.posts()).containsOnlyOnce(a0).hasSize(2);
        session.flush();
        session.expireAll();
        assertThat(u.posts()).extracting(Post::name).containsExactly("a0", "a1");
    }

    @Test
    @DisplayName("B32: u.posts() loaded, a.user() not → read it, and set it to u → nothing is sent, nothing doubled")
    void b32_loadedCollectionsKnowTheReference() {
        save(newUser("u", newPost("a")));
        User u = user("u");
        Post a = u.posts().get(0);
        forget();

        User read = a.user();
        a.user(u);

        assertThat(read).isSameAs(u);
        assertThat(u.posts()).containsExactly(a);
        assertThat(sent()).isEmpty();
    }

    @Test
    @DisplayName("B33: no autoflush, new n of u → select with selectIn(posts) → a0, a1, n")
    void b33_eagerLoadingKeepsWhatIsNew() {
        save(newUser("u", newPost("a0"), newPost("a1")));
        User u = user("u");
        session.setAutoflush(false);
        newPost("n").user(u);

        User again = session.select(user).with(selectIn(user.posts())).single();

        assertThat(again).isSameAs(u);
        assertThat(u.posts()).extracting(Post::name).containsExactly("a0", "a1", "n");
    }

    @Test
    @DisplayName("B34: no autoflush, u.posts() loaded and n added → select with selectIn(posts) → unchanged")
    void b34_eagerLoadingLeavesLoadedCollections() {
        save(newUser("u", newPost("a0"), newPost("a1")));
        User u = user("u");
        u.posts().add(newPost("n"));
        session.setAutoflush(false);

        session.select(user).with(selectIn(user.posts())).single();

        assertThat(u.posts()).extracting(Post::name).containsExactly("a0", "a1", "n");
    }

    @Test
    @DisplayName("B35: ordered by name; b, a added → flush → still b, a; expired → a, b")
    void b35_orderIsOfLoading() {
        User u = session.add(newUser("u"));
        u.posts().addAll(List.of(newPost("b"), newPost("a")));

        session.flush();

        assertThat(u.posts()).extracting(Post::name).containsExactly("b", "a");
        session.expire(u);
        assertThat(u.posts()).extracting(Post::name).containsExactly("a", "b");
    }

    @Test
    @DisplayName("B37: u1 has a, loaded → commit, then u2.posts().add(a) → both sides are right")
    void b37_movingAfterACommit() {
        User u1 = session.add(newUser("u1", newPost("a")));
        User u2 = session.add(newUser("u2"));
        Post a = u1.posts().get(0);
        session.commit();

        u2.posts().add(a);

        assertThat(u1.posts()).isEmpty();
        assertThat(u2.posts()).containsExactly(a);
        assertThat(a.user()).isSameAs(u2);
    }
}
