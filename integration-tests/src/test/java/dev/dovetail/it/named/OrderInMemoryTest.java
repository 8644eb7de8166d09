package dev.dovetail.it.named;

import static dev.dovetail.it.conformance.Post_.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.conformance.Post;
import dev.dovetail.it.conformance.Tag;
import dev.dovetail.it.conformance.User;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** When an ordered list is in the order of its rows, and when in that in which it was changed. */
@DisplayName("Order in memory")
class OrderInMemoryTest extends Blog {
    private User savedOutOfOrder() {
        User u = session.add(newUser("u", newPost("b"), newPost("a")));
        session.commit();
        forget();
        return u;
    }

    @Test
    @DisplayName("u has b, a, committed → rollback(), nothing done before → still b, a, without a statement")
    void nothingToRollBack() {
        User u = savedOutOfOrder();

        session.rollback();

        assertThat(u.posts()).extracting(Post::name).containsExactly("b", "a");
        assertThat(sent()).isEmpty();
    }

    @Test
    @DisplayName("u has b, a, committed → a.user(u) once more, rollback() → read again: a, b")
    void settingWhatIsThereIsDoneInTheTransaction() {
        User u = savedOutOfOrder();

        u.posts().get(0).user(u);
        session.rollback();

        assertThat(u.posts()).extracting(Post::name).containsExactly("a", "b");
    }

    @Test
    @DisplayName("u has b, a, committed → a added and removed, flush() sends nothing, rollback() → read again: a, b")
    void whatWasTakenBackIsDoneInTheTransaction() {
        User u = savedOutOfOrder();
        Post other = newPost("c");

        u.posts().add(other);
        u.posts().remove(other);
        session.detach(other);
        session.flush();
        session.rollback();

        assertThat(u.posts()).extracting(Post::name).containsExactly("a", "b");
    }

    @Test
    @DisplayName("tags of p, q loaded for p → q is tagged with z, then b, from their side → q.tags() is b, z: as in its rows")
    void whatCameAlongIsReadInItsOrder() {
        save(newPost("p"), newPost("q"), newTag("z"), newTag("b"));
        List<Post> posts = session.select(post).orderBy(post.name.asc()).list();
        Tag z = tag("z");
        Tag b = tag("b");

        assertThat(posts.get(0).tags()).isEmpty();
        z.posts().add(posts.get(1));
        b.posts().add(posts.get(1));
        forget();

        assertThat(posts.get(1).tags()).containsExactly(b, z);
        assertThat(sent()).containsExactly("INSERT post_tags", "SELECT post_tags");
    }

    @Test
    @DisplayName("q.tags() was read as well → q is tagged with z, then b, from their side → q.tags() is z, b, without a load")
    void whatWasAskedForIsChangedInItsPlace() {
        save(newPost("p"), newPost("q"), newTag("z"), newTag("b"));
        List<Post> posts = session.select(post).orderBy(post.name.asc()).list();
        Tag z = tag("z");
        Tag b = tag("b");

        posts.forEach(p -> assertThat(p.tags()).isEmpty());
        z.posts().add(posts.get(1));
        b.posts().add(posts.get(1));
        forget();

        assertThat(posts.get(1).tags()).containsExactly(z, b);
        assertThat(sent()).isEmpty();
    }
}
