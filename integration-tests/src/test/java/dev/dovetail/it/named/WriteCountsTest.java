package dev.dovetail.it.named;

import static dev.dovetail.it.conformance.User_.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.dialect.GeneratedKeyStrategy;
import dev.dovetail.it.conformance.Comment_;
import dev.dovetail.it.conformance.Post;
import dev.dovetail.it.conformance.Post_;
import dev.dovetail.it.conformance.Profile_;
import dev.dovetail.it.conformance.Tag;
import dev.dovetail.it.conformance.User;
import dev.dovetail.it.conformance.User_;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a flush sends, a batch counted as one: in brackets what SQLAlchemy sends on PostgreSQL. */
@DisplayName("Statement counts: writing")
class WriteCountsTest extends Blog {
    /** The statements that insert rows whose keys the database makes: a batch, or one for each 1000 rows. */
    private List<String> inserts(String table, int rows) {
        int most = fixture.database().dialect().keyReturn() == GeneratedKeyStrategy.BATCH ? rows : 1000;
        List<String> inserts = new ArrayList<>();
        for (int from = 0; from < rows; from += most) {
            int count = Math.min(most, rows - from);
            inserts.add("INSERT " + table + (count == 1 ? "" : " x" + count));
        }
        return inserts;
    }

    @SafeVarargs
    private static List<String> all(List<String>... parts) {
        List<String> all = new ArrayList<>();
        for (List<String> part : parts) {
            all.addAll(part);
        }
        return all;
    }

    private static User withPosts(int posts) {
        User u = newUser("u");
        for (int i = 0; i < posts; i++) {
            u.posts().add(newPost("p" + i));
        }
        return u;
    }

    @Test
    @DisplayName("add to a collection that is not loaded, and flush: 2 (2)")
    void addingToACollection() {
        save(newUser("u"));
        User u = user("u");

        u.posts().add(newPost("a"));
        session.flush();

        assertThat(sent()).containsExactly("SELECT posts", "INSERT posts");
    }

    @Test
    @DisplayName("set a reference, and flush: 1 (1)")
    void settingAReference() {
        save(newUser("u"), newPost("a"));
        User u = user("u");
        Post a = post("a");

        a.user(u);
        session.flush();

        assertThat(fixture.statements().sql()).containsExactly("UPDATE posts SET user_id = ? WHERE id = ?");
    }

    @Test
    @DisplayName("one parent and 1000 children: 2 (2); and 1001: at most 3 (3)")
    void oneParentAndAThousandChildren() {
        session.add(withPosts(1000));
        session.flush();
        assertThat(sent()).isEqualTo(all(inserts("users", 1), inserts("posts", 1000)));
        assertThat(fixture.statements().sql()).contains("INSERT INTO users (name) VALUES (?)",
                "INSERT INTO posts (name, user_id) VALUES (?, ?)");

        session.rollback();
        forget();
        session.add(withPosts(1001));
        session.flush();
        assertThat(sent()).isEqualTo(all(inserts("users", 1), inserts("posts", 1001)));
    }

    @Test
    @DisplayName("1000 parents alone, by add or addAll: 1 (1)")
    void aThousandParents() {
        List<User> users = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            users.add(newUser("u" + i));
        }

        session.addAll(users);
        session.flush();

        assertThat(sent()).isEqualTo(inserts("users", 1000));
    }

    @Test
    @DisplayName("one post and 1000 new tags, many to many: 3 (3)")
    void aThousandPairs() {
        Post a = newPost("a");
        for (int i = 0; i < 1000; i++) {
            a.tags().add(newTag("t" + i));
        }

        session.add(a);
        session.flush();

        List<String> links = List.of("INSERT post_tags x1000");
        assertThat(sent()).isIn(all(inserts("posts", 1), inserts("tags", 1000), links),
                all(inserts("tags", 1000), inserts("posts", 1), links));
    }

    @Test
    @DisplayName("1200 users, 1200 profiles, 2400 posts, 4800 comments, 5 tags, 4800 pairs: 6 to 17 (18)")
    void aGraph() {
        List<Tag> tags = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            tags.add(newTag("t" + i));
        }
        for (int i = 0; i < 1200; i++) {
            User u = User_.create().name("u" + i).profile(Profile_.create().name("f" + i));
            for (int j = 0; j < 2; j++) {
                Post p = Post_.create().name("p" + i + "-" + j);
                p.tags().add(tags.get(i % 5));
                p.tags().add(tags.get((i + 1) % 5));
                p.comments().add(Comment_.create().name("c" + i + "-" + j + "-0"));
                p.comments().add(Comment_.create().name("c" + i + "-" + j + "-1"));
                u.posts().add(p);
            }
            session.add(u);
        }

        session.flush();

        List<String> expected = all(inserts("users", 1200), inserts("profiles", 1200), inserts("posts", 2400),
                inserts("comments", 4800), inserts("tags", 5), List.of("INSERT post_tags x4800"));
        assertThat(sent()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(sent().get(sent().size() - 1)).isEqualTo("INSERT post_tags x4800");
    }

    @Test
    @DisplayName("the same column of 20 rows: 1 (1); no net change: 0 (0)")
    void updates() {
        List<User> users = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            users.add(session.add(newUser("u" + i)));
        }
        session.commit();
        forget();

        users.forEach(u -> u.name(u.name() + "!"));
        session.flush();
        assertThat(sent()).containsExactly("UPDATE users SET name x20");

        forget();
        users.forEach(u -> u.name(u.name() + "?"));
        users.forEach(u -> u.name(u.name().substring(0, u.name().length() - 1)));
        session.flush();
        assertThat(sent()).isEmpty();
    }

    @Test
    @DisplayName("delete a parent of 1000, nothing cascades, not loaded: 3, and 1 for each further relationship (the same)")
    void deletingAParent() {
        save(withPosts(1000));
        User u = user("u");

        session.delete(u);
        session.flush();

        assertThat(sent()).containsExactly("SELECT posts", "SELECT profiles", "UPDATE posts SET user_id x1000",
                "DELETE users");
    }

    @Test
    @DisplayName("delete a parent with one to many and many to many: 5 (5)")
    void deletingAPost() {
        Post a = newPost("a", newTag("t1"), newTag("t2"));
        a.comments().add(newComment("c"));
        save(a);

        session.delete(post("a"));
        session.flush();

        assertThat(sent()).containsExactlyInAnyOrder("SELECT comments", "SELECT post_tags", "DELETE post_tags x2",
                "DELETE comments", "DELETE posts");
    }

    @Test
    @DisplayName("replace a one to one that is not loaded: 2, at the flush (2)")
    void replacingAOneToOne() {
        save(newUser("u").profile(newProfile("a")), newProfile("b"));
        User u = user("u");

        u.profile(profile("b"));
        session.flush();

        assertThat(sent()).containsExactly("SELECT profiles", "UPDATE profiles SET user_id x2");
    }

    @Test
    @DisplayName("add an object that changes before the flush: 1 insert, with the last values")
    void insertsHaveTheLastValues() {
        User u = session.add(newUser("first"));

        u.name("last");
        session.commit();

        assertThat(sent()).containsExactly("INSERT users");
        assertThat(session.select(user).single().name()).isEqualTo("last");
    }
}
