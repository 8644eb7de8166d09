package dev.dovetail.it.named;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.conformance.Node;
import dev.dovetail.it.conformance.Post;
import dev.dovetail.it.conformance.Profile;
import dev.dovetail.it.conformance.User;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** In which order a flush writes, and how values pass from row to row. */
@DisplayName("Unit of work: order, batches, unique values")
class FlushOrderTest extends Blog {
    @Test
    @DisplayName("parents are inserted before children, whatever was added first; each type in one batch")
    void parentsFirst() {
        session.add(newPost("p1").user(newUser("u1")));
        session.add(newUser("u2", newPost("p2")));

        session.flush();

        assertThat(sent()).containsExactly("INSERT users x2", "INSERT posts x2");
    }

    @Test
    @DisplayName("rows keep the order in which their objects were added")
    void orderOfAdding() {
        session.addAll(List.of(newUser("c"), newUser("a"), newUser("b")));

        session.commit();

        assertThat(rows("SELECT name FROM users ORDER BY id")).containsExactly("c", "a", "b");
    }

    @Test
    @DisplayName("children are deleted before parents, whatever was deleted first")
    void childrenAreDeletedFirst() {
        Post p = newPost("p");
        p.comments().add(newComment("c"));
        save(newUser("u", p));
        User u = user("u");
        Post post = u.posts().get(0);
        post.comments().size();
        post.tags().size();
        u.profile();

        session.delete(u);
        session.delete(post);
        forget();
        session.flush();

        assertThat(sent()).containsExactly("DELETE comments", "DELETE posts", "DELETE users");
    }

    @Test
    @DisplayName("a tree is inserted level by level, and deleted from the leaves")
    void aTree() {
        Node root = newNode("root");
        for (int i = 0; i < 3; i++) {
            Node child = newNode("child" + i);
            root.children().add(child);
            child.children().add(newNode("leaf" + i));
        }
        session.add(root);

        session.commit();

        assertThat(sent()).containsExactly("INSERT nodes", "INSERT nodes x3", "INSERT nodes x3");
        assertThat(rows("SELECT COUNT(*) FROM nodes n JOIN nodes p ON p.id = n.parent_id WHERE p.name LIKE 'child%'"))
                .containsExactly("3");
        root.children().forEach(child -> {
            session.delete(child.children().get(0));
            session.delete(child);
        });
        session.delete(root);
        forget();
        session.commit();
        assertThat(sent()).endsWith("DELETE nodes x7");
        assertThat(rows("SELECT name FROM nodes")).isEmpty();
    }

    @Test
    @DisplayName("an update carries the changed columns only")
    void changedColumnsOnly() {
        save(newUser("u", newPost("p")));
        Post p = post("p");

        p.name("q");
        session.flush();

        assertThat(fixture.statements().sql()).containsExactly("UPDATE posts SET name = ? WHERE id = ?");
    }

    @Test
    @DisplayName("a unique value passes along a chain: a to b, b to c, c to d")
    void aChainOfUniqueValues() {
        save(newUser("a"), newUser("b"), newUser("c"));
        User a = user("a");
        User b = user("b");
        User c = user("c");

        a.name("b");
        b.name("c");
        c.name("d");
        session.commit();

        assertThat(rows("SELECT name FROM users ORDER BY id")).containsExactly("b", "c", "d");
    }

    @Test
    @DisplayName("three one to one change their parents in a circle: one is set to null first")
    void aCircleOfUniqueKeys() {
        for (int i = 0; i < 3; i++) {
            session.add(newUser("u" + i).profile(newProfile("f" + i)));
        }
        session.commit();
        List<User> users = List.of(user("u0"), user("u1"), user("u2"));
        List<Profile> profiles = List.of(profile("f0"), profile("f1"), profile("f2"));
        forget();

        for (int i = 0; i < 3; i++) {
            users.get(i).profile(profiles.get((i + 1) % 3));
        }
        session.commit();

        assertThat(sent()).containsExactly("UPDATE profiles SET user_id", "UPDATE profiles SET user_id x3");
        assertThat(rows("SELECT u.name, f.name FROM users u JOIN profiles f ON f.user_id = u.id ORDER BY u.name"))
                .containsExactly("u0 f1", "u1 f2", "u2 f0");
    }

    @Test
    @DisplayName("a unique value that is NOT NULL is exchanged: one row holds a value of no meaning meanwhile")
    void exchangingWhatCannotBeNull() {
        save(newUser("a"), newUser("b"));
        User a = user("a");
        User b = user("b");
        forget();

        a.name("b");
        b.name("a");
        session.commit();

        assertThat(sent()).containsExactly("UPDATE users SET name", "UPDATE users SET name x2");
        assertThat(rows("SELECT name FROM users ORDER BY id")).containsExactly("b", "a");
    }

    @Test
    @DisplayName("a new row takes the unique value of a deleted one: the delete goes first")
    void aNewRowTakesTheValueOfADeletedOne() {
        save(newUser("a", newPost("p")));
        User old = user("a");
        Post p = old.posts().get(0);

        session.delete(old);
        session.add(newUser("a")).posts().add(p);
        session.commit();

        assertThat(userOf("p")).isEqualTo("a");
        assertThat(rows("SELECT COUNT(*) FROM users")).containsExactly("1");
    }

    @Test
    @DisplayName("a changed row takes the unique value of a deleted one")
    void aChangedRowTakesTheValueOfADeletedOne() {
        save(newUser("a"), newUser("b"));
        User a = user("a");
        User b = user("b");

        session.delete(a);
        b.name("a");
        session.commit();

        assertThat(rows("SELECT name FROM users")).containsExactly("a");
    }

    @Test
    @DisplayName("a new one to one takes the place of a deleted one")
    void aNewOnlyChildForADeletedOne() {
        save(newUser("u").profile(newProfile("f")));
        User u = user("u");
        Profile f = u.profile();

        session.delete(f);
        u.profile(newProfile("g"));
        session.commit();

        assertThat(rows("SELECT f.name, u.name FROM profiles f JOIN users u ON u.id = f.user_id"))
                .containsExactly("g u");
    }
}
