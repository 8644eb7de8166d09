package dev.dovetail.it.performance;

import static dev.dovetail.it.conformance.Post_.post;
import static dev.dovetail.it.conformance.User_.user;
import static dev.dovetail.query.Plans.joined;
import static dev.dovetail.query.Plans.selectIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.dovetail.it.conformance.Post;
import dev.dovetail.it.conformance.Post_;
import dev.dovetail.it.conformance.Tag;
import dev.dovetail.it.conformance.Tag_;
import dev.dovetail.it.conformance.User;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.Statements.Sent;
import dev.dovetail.query.Plan;
import dev.dovetail.session.Session;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What many entities cost: the statements for them, and what depends on how many are loaded. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManyRowsTest {
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Fixture fixture = Posts.create();

    @BeforeEach
    void clear() {
        fixture.statements().clear();
    }

    @AfterAll
    void close() {
        fixture.close();
    }

    private List<String> sent() {
        List<String> sent = new ArrayList<>();
        for (Sent event : fixture.statements().events()) {
            String sql = event.sql();
            sent.add((sql.startsWith("SELECT") ? sql.substring(sql.indexOf("FROM")) : sql) + ": " + event.rows());
        }
        return sent;
    }

    @Test
    void aGraphOfThreeLevelsTakesAStatementForEach500KeysOfALevel() {
        checkGraph(selectIn(user.posts()).with(selectIn(post.comments())));
        assertThat(sent()).hasSize(1 + 2 + 20);
        assertThat(sent().get(1)).isEqualTo("FROM posts p WHERE p.user_id = ANY (?) ORDER BY p.name: 5000");
        assertThat(sent().get(3)).isEqualTo("FROM comments c WHERE c.post_id = ANY (?) ORDER BY c.name: 1500");
    }

    @Test
    void aJoinedGraphOfThreeLevelsTakesOneStatement() {
        checkGraph(joined(user.posts()).with(joined(post.comments())));
        assertThat(sent()).containsExactly("FROM users u LEFT JOIN posts p ON p.user_id = u.id"
                + " LEFT JOIN comments c ON c.post_id = p.id ORDER BY p.name, c.name: 30000");
    }

    private void checkGraph(Plan<User> plan) {
        int[] found = new int[3];
        try (Session session = fixture.database().openSession()) {
            for (User each : session.select(user).with(plan).list()) {
                found[0]++;
                for (Post one : each.posts()) {
                    found[1]++;
                    found[2] += one.comments().size();
                }
            }
        }
        assertThat(found).containsExactly(1_000, 10_000, 30_000);
    }

    @Test
    void findingEntitiesThatCameInOrderTakesNoIndex() {
        try (Session session = fixture.database().openSession()) {
            assertThat(session.select(post).orderBy(post.id.asc()).list()).hasSize(10_000);
            long before = threads.getCurrentThreadAllocatedBytes();
            assertThat(session.find(Post_.TYPE, 5_000L)).isNotNull();
            assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(10_000 * 4);
        }
    }

    @Test
    void movingLinksCostsTheMovedOnesWhateverIsLoaded() {
        long few = bytesOfMoves(1_000);
        long many = bytesOfMoves(10_000);
        assertThat(many).isBetween(few * 9 / 10, few * 11 / 10);
    }

    /** Returns the bytes of moving 100 links among the first {@code loaded} posts: the least of several moves. */
    private long bytesOfMoves(int loaded) {
        try (Session session = fixture.database().openSession()) {
            List<Post> posts = session.select(post)
                    .where(post.id.le((long) loaded))
                    .with(selectIn(post.tags()))
                    .list();
            List<Tag> free = List.of(session.get(Tag_.TYPE, 500L), session.add(Tag_.create().name("Free")));
            posts.subList(0, 100).forEach(each -> each.tags().add(free.get(0)));
            session.flush();
            long least = Long.MAX_VALUE;
            for (int move = 0; move < 20; move++) {
                fixture.statements().clear();
                long before = threads.getCurrentThreadAllocatedBytes();
                for (Post each : posts.subList(0, 100)) {
                    each.tags().remove(free.get(move % 2));
                    each.tags().add(free.get((move + 1) % 2));
                }
                session.flush();
                least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
                assertThat(sent()).containsExactly("DELETE FROM post_tags WHERE post_id = ? AND tag_id = ?: 100",
                        "INSERT INTO post_tags (post_id, tag_id) VALUES (?, ?): 100");
            }
            session.rollback();
            return least;
        }
    }
}
