package dev.dovetail.it.performance;

import static dev.dovetail.it.conformance.Post_.post;
import static dev.dovetail.it.conformance.User_.user;
import static dev.dovetail.query.Plans.joined;
import static dev.dovetail.query.Plans.selectIn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.conformance.Post;
import dev.dovetail.it.conformance.Post_;
import dev.dovetail.it.conformance.Tag;
import dev.dovetail.it.conformance.Tag_;
import dev.dovetail.it.conformance.User;
import dev.dovetail.it.conformance.User_;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.Statements.Sent;
import dev.dovetail.session.Session;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The statements of each work that the benchmarks measure, with the rows that each reads or writes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkStatementsTest {
    private final Fixture fixture = Posts.create();
    private Session session;

    @BeforeEach
    void open() {
        session = fixture.database().openSession();
        fixture.statements().clear();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @AfterAll
    void drop() {
        fixture.close();
    }

    /** Each statement's first words, and the rows that it read or changed. */
    private List<String> sent() {
        List<String> sent = new ArrayList<>();
        for (Sent event : fixture.statements().events()) {
            String sql = event.sql();
            String what = sql.startsWith("SELECT") ? sql.substring(sql.indexOf("FROM")) : sql;
            sent.add(what + ": " + event.rows());
        }
        return sent;
    }

    @Test
    void byKey() {
        assertThat(session.get(Post_.TYPE, 4711L).name()).isEqualTo("Post 4711");
        assertThat(sent()).containsExactly("FROM posts p WHERE p.id = ?: 1");
    }

    @Test
    void allPosts() {
        assertThat(session.select(post).list()).hasSize(10_000);
        assertThat(sent()).containsExactly("FROM posts p: 10000");
    }

    @Test
    void joinAndFilter() {
        assertThat(session.select(post).where(post.user().name.eq("User 77")).list()).hasSize(10);
        assertThat(sent()).containsExactly("FROM posts p JOIN users u ON u.id = p.user_id WHERE u.name = ?: 10");
    }

    @Test
    void usersWithPostsJoined() {
        List<User> users = session.select(user).where(user.id.between(101L, 200L)).with(joined(user.posts())).list();
        assertThat(users).hasSize(100).allSatisfy(each -> assertThat(each.posts()).hasSize(10));
        assertThat(sent()).containsExactly("FROM users u LEFT JOIN posts p ON p.user_id = u.id"
                + " WHERE u.id BETWEEN ? AND ? ORDER BY p.name: 1000");
    }

    @Test
    void postsWithAllBySelectIn() {
        List<Post> posts = session.select(post)
                .where(post.id.between(101L, 200L))
                .with(selectIn(post.user()), selectIn(post.comments()), selectIn(post.tags()))
                .list();
        assertThat(posts).hasSize(100).allSatisfy(each -> {
            assertThat(each.comments()).hasSize(3);
            assertThat(each.tags()).hasSize(3);
            assertThat(each.user()).isNotNull();
        });
        assertThat(sent()).containsExactly("FROM posts p WHERE p.id BETWEEN ? AND ?: 100",
                "FROM users u WHERE u.id = ANY (?): 100",
                "FROM comments c WHERE c.post_id = ANY (?) ORDER BY c.name: 300",
                "FROM post_tags pt JOIN tags t ON t.id = pt.tag_id WHERE pt.post_id = ANY (?) ORDER BY t.name: 300");
    }

    @Test
    void userThenPosts() {
        assertThat(session.get(User_.TYPE, 321L).posts()).hasSize(10);
        assertThat(sent()).containsExactly("FROM users u WHERE u.id = ?: 1",
                "FROM posts p WHERE p.user_id = ? ORDER BY p.name: 10");
    }

    @Test
    void insertUserWithPosts() {
        User newcomer = session.add(User_.create().name("Newcomer"));
        for (int i = 0; i < 1_000; i++) {
            newcomer.posts().add(Post_.create().name("New " + i));
        }
        session.flush();
        session.rollback();
        assertThat(sent()).containsExactly("INSERT INTO users (name) VALUES (?): 1",
                "INSERT INTO posts (name, user_id) VALUES (?, ?): 1000");
    }

    @Test
    void updatePosts() {
        List<Post> posts = session.select(post).where(post.id.between(101L, 1_100L)).list();
        for (int i = 0; i < posts.size(); i += 10) {
            posts.get(i).name("Another " + i);
        }
        session.flush();
        session.rollback();
        assertThat(sent()).containsExactly("FROM posts p WHERE p.id BETWEEN ? AND ?: 1000",
                "UPDATE posts SET name = ? WHERE id = ?: 100");
    }

    @Test
    void linkTag() {
        List<Post> posts = session.select(post).where(post.id.between(101L, 200L)).with(selectIn(post.tags())).list();
        Tag tag = session.get(Tag_.TYPE, 500L);
        posts.forEach(each -> each.tags().add(tag));
        session.flush();
        session.rollback();
        assertThat(sent()).containsExactly("FROM posts p WHERE p.id BETWEEN ? AND ?: 100",
                "FROM post_tags pt JOIN tags t ON t.id = pt.tag_id WHERE pt.post_id = ANY (?) ORDER BY t.name: 300",
                "FROM tags t WHERE t.id = ?: 1",
                "INSERT INTO post_tags (post_id, tag_id) VALUES (?, ?): 100");
    }
}
