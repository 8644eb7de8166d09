package dev.dovetail.it.named;

import static dev.dovetail.it.conformance.Post_.post;
import static dev.dovetail.it.conformance.User_.user;
import static dev.dovetail.query.Plans.joined;
import static dev.dovetail.query.Plans.selectIn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.conformance.Post;
import dev.dovetail.it.conformance.Post_;
import dev.dovetail.it.conformance.Tag;
import dev.dovetail.it.conformance.User;
import dev.dovetail.it.conformance.User_;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What loading sends: in brackets what SQLAlchemy sends. */
@DisplayName("Statement counts: loading")
class LoadCountsTest extends Blog {
    /** Saves users u0 and on, each with posts. */
    private void saveUsers(int users, int posts) {
        List<User> all = new ArrayList<>();
        for (int i = 0; i < users; i++) {
            User u = User_.create().name("u" + i);
            for (int j = 0; j < posts; j++) {
                u.posts().add(Post_.create().name("p" + i + "-" + j));
            }
            all.add(u);
        }
        save(all.toArray());
    }

    private void saveTagged(int posts) {
        List<Post> all = new ArrayList<>();
        Tag java = newTag("java");
        for (int i = 0; i < posts; i++) {
            all.add(newPost("p" + i, java, newTag("t" + i)));
        }
        save(all.toArray());
    }

    /** Each statement text with how often it was sent, since lists of keys differ in length. */
    private Map<String, Integer> tally() {
        Map<String, Integer> tally = new TreeMap<>();
        sent().forEach(text -> tally.merge(text, 1, Integer::sum));
        return tally;
    }

    @Test
    @DisplayName("lazy one to many, N parents: 1 + 1 (1 + N)")
    void lazyOneToMany() {
        saveUsers(20, 2);

        List<User> users = session.select(user).list();
        users.forEach(u -> assertThat(u.posts()).hasSize(2));

        assertThat(sent()).containsExactly("SELECT users", "SELECT posts");
    }

    @Test
    @DisplayName("lazy one to many, 1200 parents: 1 + 3, in chunks of 500 (1 + 1200)")
    void lazyOneToManyInChunks() {
        saveUsers(1200, 1);

        List<User> users = session.select(user).list();
        users.forEach(u -> assertThat(u.posts()).hasSize(1));

        assertThat(tally()).isEqualTo(Map.of("SELECT users", 1, "SELECT posts", 3));
    }

    @Test
    @DisplayName("lazy many to one, 10 rows, 5 parents: 2 (6)")
    void lazyManyToOne() {
        saveUsers(5, 2);

        List<Post> posts = session.select(post).list();
        posts.forEach(p -> assertThat(p.user()).isNotNull());

        assertThat(sent()).containsExactly("SELECT posts", "SELECT users");
    }

    @Test
    @DisplayName("lazy many to one, parents in the session, or keys null: nothing more (nothing more)")
    void lazyManyToOneFromMemory() {
        saveUsers(3, 1);
        save(newPost("free"));
        List<User> users = session.select(user).list();

        List<Post> posts = session.select(post).list();
        posts.forEach(Post::user);

        assertThat(users).hasSize(3);
        assertThat(sent()).containsExactly("SELECT users", "SELECT posts");
    }

    @Test
    @DisplayName("lazy one to one, N: 1 + 1, null remembered (1 + N)")
    void lazyOneToOne() {
        save(newUser("a").profile(newProfile("p")), newUser("b"), newUser("c"));

        List<User> users = session.select(user).list();
        users.forEach(User::profile);
        users.forEach(User::profile);

        assertThat(sent()).containsExactly("SELECT users", "SELECT profiles");
    }

    @Test
    @DisplayName("lazy many to many, N: 1 + 1 (1 + N)")
    void lazyManyToMany() {
        saveTagged(10);

        session.select(post).list().forEach(p -> assertThat(p.tags()).hasSize(2));

        assertThat(sent()).containsExactly("SELECT posts", "SELECT post_tags");
    }

    @Test
    @DisplayName("find twice: 1 (1)")
    void findTwice() {
        saveUsers(1, 0);
        Long id = user("u0").id();
        reopen();

        User first = session.get(User_.TYPE, id);
        User second = session.get(User_.TYPE, id);

        assertThat(second).isSameAs(first);
        assertThat(sent()).containsExactly("SELECT users");
    }

    @Test
    @DisplayName("joined collection, many to many, two levels: 1 each (1)")
    void joinedCollections() {
        saveUsers(3, 2);

        session.select(user).with(joined(user.posts()).with(joined(post.tags()))).list()
                .forEach(u -> u.posts().forEach(p -> assertThat(p.tags()).isEmpty()));

        assertThat(sent()).hasSize(1);
        forget();
        session.expireAll();
        session.select(post).with(joined(post.tags()), joined(post.comments())).list()
                .forEach(p -> assertThat(p.comments()).isEmpty());
        assertThat(sent()).hasSize(1);
    }

    @Test
    @DisplayName("joined collection with a limit and an offset: 1, and the limit counts parents (1)")
    void joinedCollectionWithLimit() {
        saveUsers(5, 3);

        List<User> page = session.select(user).with(joined(user.posts())).orderBy(user.name.asc()).limit(2).offset(1)
                .list();

        assertThat(page).extracting(User::name).containsExactly("u1", "u2");
        page.forEach(u -> assertThat(u.posts()).hasSize(3));
        assertThat(sent()).hasSize(1);
    }

    @Test
    @DisplayName("joined many to one with a limit: 1, without a subquery (1)")
    void joinedReferenceWithLimit() {
        saveUsers(5, 1);

        session.select(post).with(joined(post.user())).orderBy(post.name.asc()).limit(2).list()
                .forEach(p -> assertThat(p.user()).isNotNull());

        assertThat(sent()).hasSize(1);
        assertThat(fixture.statements().sql().get(0)).doesNotContain("(SELECT");
    }

    @Test
    @DisplayName("selectIn one to many, 0, 1, 10, 500, 501, 1200 parents: 1, 2, 2, 2, 3, 4 (the same)")
    void selectInOneToMany() {
        List<Integer> counts = new ArrayList<>();
        for (int parents : new int[] {0, 1, 10, 500, 501, 1200}) {
            restart();
            saveUsers(parents, 1);
            session.select(user).with(selectIn(user.posts())).list().forEach(u -> assertThat(u.posts()).hasSize(1));
            counts.add(sent().size());
        }

        assertThat(counts).containsExactly(1, 2, 2, 2, 3, 4);
    }

    @Test
    @DisplayName("selectIn many to many, 10 and 600 parents: 2 and 3 (the same)")
    void selectInManyToMany() {
        saveTagged(10);
        session.select(post).with(selectIn(post.tags())).list().forEach(p -> assertThat(p.tags()).hasSize(2));
        assertThat(sent()).containsExactly("SELECT posts", "SELECT post_tags");

        restart();
        saveTagged(600);
        session.select(post).with(selectIn(post.tags())).list().forEach(p -> assertThat(p.tags()).hasSize(2));
        assertThat(tally()).isEqualTo(Map.of("SELECT posts", 1, "SELECT post_tags", 2));
    }

    @Test
    @DisplayName("selectIn many to one: 1 for each 500 parents; none if all keys are null, or all parents known (1, 2)")
    void selectInManyToOne() {
        saveUsers(3, 2);
        session.select(post).with(selectIn(post.user())).list().forEach(p -> assertThat(p.user()).isNotNull());
        assertThat(sent()).containsExactly("SELECT posts", "SELECT users");

        reopen();
        List<User> known = session.select(user).list();
        forget();
        session.select(post).with(selectIn(post.user())).list().forEach(p -> assertThat(known).contains(p.user()));
        assertThat(sent()).containsExactly("SELECT posts");

        restart();
        save(newPost("free"));
        session.select(post).with(selectIn(post.user())).list().forEach(p -> assertThat(p.user()).isNull());
        assertThat(sent()).containsExactly("SELECT posts");
    }

    @Test
    @DisplayName("selectIn, two levels: 3 (3)")
    void selectInTwoLevels() {
        saveUsers(10, 2);

        session.select(user).with(selectIn(user.posts()).with(selectIn(post.tags()))).list()
                .forEach(u -> u.posts().forEach(p -> assertThat(p.tags()).isEmpty()));

        assertThat(sent()).containsExactly("SELECT users", "SELECT posts", "SELECT post_tags");
    }

    @Test
    @DisplayName("the same posts by a join in the query, loaded with it: 1 (1, contains_eager)")
    void joinedAndLoaded() {
        saveUsers(3, 2);

        session.select(post).join(post.user()).with(joined(post.user())).where(post.user().name.eq("u1")).list()
                .forEach(p -> assertThat(p.user()).isNotNull());

        assertThat(sent()).hasSize(1);
    }

    @Test
    @DisplayName("a query with one changed object: 2 (2)")
    void autoflushBeforeAQuery() {
        saveUsers(1, 0);
        session.select(user).single().name("changed");
        forget();

        session.select(user).where(user.name.eq("changed")).single();

        assertThat(sent()).containsExactly("UPDATE users SET name", "SELECT users");
    }

    @Test
    @DisplayName("reading after a commit: nothing; after expireAll: 1 for all of a result (1 for each object)")
    void readingAfterACommit() {
        saveUsers(10, 0);
        List<User> users = session.select(user).list();
        session.commit();
        forget();

        users.forEach(User::name);
        List<String> afterCommit = sent();
        session.expireAll();
        users.forEach(User::name);

        assertThat(afterCommit).isEmpty();
        assertThat(sent()).containsExactly("SELECT users");
    }
}
