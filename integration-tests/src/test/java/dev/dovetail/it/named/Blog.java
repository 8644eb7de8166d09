package dev.dovetail.it.named;

import dev.dovetail.it.conformance.Comment;
import dev.dovetail.it.conformance.CommentDao;
import dev.dovetail.it.conformance.Comment_;
import dev.dovetail.it.conformance.Node;
import dev.dovetail.it.conformance.NodeDao;
import dev.dovetail.it.conformance.Node_;
import dev.dovetail.it.conformance.Post;
import dev.dovetail.it.conformance.PostDao;
import dev.dovetail.it.conformance.Post_;
import dev.dovetail.it.conformance.Profile;
import dev.dovetail.it.conformance.ProfileDao;
import dev.dovetail.it.conformance.Profile_;
import dev.dovetail.it.conformance.Tag;
import dev.dovetail.it.conformance.TagDao;
import dev.dovetail.it.conformance.Tag_;
import dev.dovetail.it.conformance.User;
import dev.dovetail.it.conformance.UserDao;
import dev.dovetail.it.conformance.User_;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tests with users, profiles, posts, comments, tags and nodes: new ones, and those of the session by name. */
abstract class Blog extends OnEveryDatabase {
    static User newUser(String name, Post... posts) {
        return User_.create().name(name).posts(List.of(posts));
    }

    static Post newPost(String name, Tag... tags) {
        return Post_.create().name(name).tags(List.of(tags));
    }

    static Profile newProfile(String name) {
        return Profile_.create().name(name);
    }

    static Comment newComment(String name) {
        return Comment_.create().name(name);
    }

    static Tag newTag(String name) {
        return Tag_.create().name(name);
    }

    static Node newNode(String name) {
        return Node_.create().name(name);
    }

    User user(String name) {
        return found(new UserDao(session).findByName(name));
    }

    Post post(String name) {
        return found(new PostDao(session).findByName(name));
    }

    Profile profile(String name) {
        return found(new ProfileDao(session).findByName(name));
    }

    Comment comment(String name) {
        return found(new CommentDao(session).findByName(name));
    }

    Tag tag(String name) {
        return found(new TagDao(session).findByName(name));
    }

    Node node(String name) {
        return found(new NodeDao(session).findByName(name));
    }

    /** The name in the row of the user that the post's row refers to; null where it refers to none. */
    @Nullable String userOf(String post) {
        String row = rows("SELECT u.name FROM posts p LEFT JOIN users u ON u.id = p.user_id WHERE p.name = '" + post
                + "'").get(0);
        return row.equals("null") ? null : row;
    }

    private <T> T found(@Nullable T entity) {
        forget();
        return Objects.requireNonNull(entity, "not in the database");
    }
}
