package dev.dovetail.it.named;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.StaleObjectException;
import dev.dovetail.it.conformance.Post;
import dev.dovetail.it.conformance.Tag;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.session.Session;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Many to many: two collections in step, and one row for each pair. */
@DisplayName("D. Many to many")
class ManyToManyTest extends Blog {
    private int pairs() {
        return Integer.parseInt(rows("SELECT COUNT(*) FROM post_tags").get(0));
    }

    @Test
    @DisplayName("D01: i.tags().add(k) → k.posts() has i; k.posts().add(j) → j.tags() has k")
    void d01_addingOnEitherSide() {
        Post i = newPost("i");
        Post j = newPost("j");
        Tag k = newTag("k");

        i.tags().add(k);
        k.posts().add(j);

        assertThat(k.posts()).containsExactly(i, j);
        assertThat(j.tags()).containsExactly(k);
    }

    @Test
    @DisplayName("D02: i has k → i.tags().remove(k) → k.posts() is empty; and from the other side")
    void d02_removingOnEitherSide() {
        Tag k = newTag("k");
        Post i = newPost("i", k);
        Post j = newPost("j", k);

        i.tags().remove(k);
        k.posts().remove(j);

        assertThat(k.posts()).isEmpty();
        assertThat(i.tags()).isEmpty();
        assertThat(j.tags()).isEmpty();
    }

    @Test
    @DisplayName("D03: i has k → j.tags().add(k) → i keeps k; k.posts() is i, j")
    void d03_nothingMoves() {
        Tag k = newTag("k");
        Post i = newPost("i", k);
        Post j = newPost("j");

        j.tags().add(k);

        assertThat(i.tags()).containsExactly(k);
        assertThat(k.posts()).containsExactly(i, j);
    }

    @Test
    @DisplayName("D04: i1 has k1, k2; i2 has k3 → i1.tags(k2, k3) → k1 has none, k2 has i1, k3 has i2, i1")
    void d04_replacingTheContent() {
        Tag k1 = newTag("k1");
        Tag k2 = newTag("k2");
        Tag k3 = newTag("k3");
        Post i1 = newPost("i1", k1, k2);
        Post i2 = newPost("i2", k3);

        i1.tags(List.of(k2, k3));

        assertThat(k1.posts()).isEmpty();
        assertThat(k2.posts()).containsExactly(i1);
        assertThat(k3.posts()).containsExactly(i2, i1);
    }

    @Test
    @DisplayName("D05: add(k) twice → k once, and i once on the other side")
    void d05_addingTwice() {
        Post i = newPost("i");
        Tag k = newTag("k");

        i.tags().add(k);
        boolean again = i.tags().add(k);

        assertThat(again).isFalse();
        assertThat(i.tags()).containsExactly(k);
        assertThat(k.posts()).containsExactly(i);
    }

    @Test
    @DisplayName("D06: add(k) twice, flush → one row, no violation; a later remove works")
    void d06_addingTwiceIsOneRow() {
        Post i = session.add(newPost("i"));
        Tag k = newTag("k");
        i.tags().add(k);
        i.tags().add(k);

        session.commit();

        assertThat(pairs()).isEqualTo(1);
        i.tags().remove(k);
        session.commit();
        assertThat(pairs()).isZero();
    }

    @Test
    @DisplayName("D07: the pair is in the database, no autoflush → k.posts().add(i) → once on both sides; no insert")
    void d07_addingWhatIsInTheDatabase() {
        save(newPost("i", newTag("k")));
        Post i = post("i");
        Tag k = tag("k");
        session.setAutoflush(false);

        k.posts().add(i);

        assertThat(k.posts()).containsExactly(i);
        assertThat(i.tags()).containsExactly(k);
        forget();
        session.commit();
        assertThat(sent()).isEmpty();
        assertThat(pairs()).isEqualTo(1);
    }

    @Test
    @DisplayName("D08: no autoflush, i.tags() not loaded, k1 in the database → k2.posts().add(i) → k1, k2; not written")
    void d08_addingToWhatIsNotLoaded() {
        save(newPost("i", newTag("k1")), newTag("k2"));
        Post i = post("i");
        Tag k2 = tag("k2");
        session.setAutoflush(false);

        k2.posts().add(i);

        assertThat(i.tags()).extracting(Tag::name).containsExactly("k1", "k2");
        assertThat(sent()).doesNotContain("INSERT post_tags");
        assertThat(pairs()).isEqualTo(1);
    }

    @Test
    @DisplayName("D09: no autoflush, not loaded → added and removed: nothing; removed and added: there")
    void d09_thereAndBackWhileNotLoaded() {
        save(newPost("i"), newPost("j", newTag("k")));
        Post i = post("i");
        Post j = post("j");
        Tag k = tag("k");
        session.setAutoflush(false);

        k.posts().add(i);
        k.posts().remove(i);
        k.posts().remove(j);
        k.posts().add(j);

        assertThat(i.tags()).isEmpty();
        assertThat(j.tags()).containsExactly(k);
        forget();
        session.flush();
        assertThat(sent()).isEmpty();
    }

    @Test
    @DisplayName("D10: i.tags().add(k), in step on both sides → flush → three inserts: post, tag, one pair")
    void d10_oneRowForBothSides() {
        Post i = session.add(newPost("i"));
        i.tags().add(newTag("k"));

        session.flush();

        assertThat(sent()).containsExactlyInAnyOrder("INSERT posts", "INSERT tags", "INSERT post_tags")
                .endsWith("INSERT post_tags");
    }

    @Test
    @DisplayName("D11: the pair made explicitly on both sides → once on each; one row")
    void d11_linkingOnBothSides() {
        Post i = session.add(newPost("i"));
        Tag k = newTag("k");

        i.tags().add(k);
        k.posts().add(i);
        session.commit();

        assertThat(i.tags()).containsExactly(k);
        assertThat(k.posts()).containsExactly(i);
        assertThat(pairs()).isEqualTo(1);
    }

    @Test
    @DisplayName("D12: k1, k2 become k2, k3 → flush → one delete, then one insert")
    void d12_netDifference() {
        save(newPost("i", newTag("k1"), newTag("k2")), newTag("k3"));
        Post i = post("i");
        Tag k2 = tag("k2");
        Tag k3 = tag("k3");

        i.tags(List.of(k2, k3));
        forget();
        session.flush();

        assertThat(sent()).containsExactly("DELETE post_tags", "INSERT post_tags");
    }

    @Test
    @DisplayName("D13: i has k → delete(i) → its pairs go, k stays and has no posts")
    void d13_deletingOneEnd() {
        save(newPost("i", newTag("k")));
        Tag k = tag("k");
        assertThat(k.posts()).hasSize(1);

        session.delete(post("i"));
        session.commit();

        assertThat(pairs()).isZero();
        assertThat(rows("SELECT name FROM tags")).containsExactly("k");
        assertThat(k.posts()).isEmpty();
    }

    @Test
    @DisplayName("D14: i.tags().add(k), k.posts().remove(i) → flush sends nothing")
    void d14_addingHereRemovingThere() {
        save(newPost("i"), newTag("k"));
        Post i = post("i");
        Tag k = tag("k");
        assertThat(k.posts()).isEmpty();

        i.tags().add(k);
        k.posts().remove(i);
        forget();
        session.flush();

        assertThat(sent()).isEmpty();
    }

    @Test
    @DisplayName("D15: the row was removed behind the session's back → i.tags().remove(k), flush → an error that says so")
    void d15_aPairThatIsGone() {
        save(newPost("i", newTag("k")));
        Post i = post("i");
        Tag k = i.tags().get(0);
        session.commit();
        execute("DELETE FROM post_tags");

        i.tags().remove(k);

        assertThatThrownBy(session::flush)
                .isInstanceOf(StaleObjectException.class)
                .hasMessageContaining("Post.tags: the pair of Post#")
                .hasMessageContaining("no longer in table post_tags")
                .hasMessageContaining("session.rollback()");
    }

    @Test
    @DisplayName("D18: k1.posts() is i, k2.posts() is i → i.tags(nothing) → both are empty")
    void d18_emptying() {
        Post i = newPost("i");
        Tag k1 = newTag("k1").posts(List.of(i));
        Tag k2 = newTag("k2").posts(List.of(i, i));

        i.tags(List.of());

        assertThat(k1.posts()).isEmpty();
        assertThat(k2.posts()).isEmpty();
    }

    @Test
    @DisplayName("D19: i in the session → i.tags().add(k) → k is in the session; k2.posts().add(i) → in memory so far")
    void d19_addingToTheSession() {
        Post i = session.add(newPost("i"));
        Tag k = newTag("k");
        Tag k2 = newTag("k2");

        i.tags().add(k);
        k2.posts().add(i);

        assertThat(session.contains(k)).isTrue();
        assertThat(session.contains(k2)).isFalse();
        assertThat(i.tags()).containsExactly(k, k2);
    }

    @Test
    @DisplayName("D20: k2 of D19 → flush → it is saved with its pair, since i reaches it: nothing is left out")
    void d20_savingWhatIsReached() {
        Post i = session.add(newPost("i"));
        Tag k2 = newTag("k2");
        k2.posts().add(i);

        session.commit();

        assertThat(Session.stateOf(k2)).isEqualTo(EntityState.PERSISTENT);
        assertThat(pairs()).isEqualTo(1);
    }
}
