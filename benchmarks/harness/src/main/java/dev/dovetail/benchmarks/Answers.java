package dev.dovetail.benchmarks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Checks that each result of a contender is the one that follows from {@link Data}.
 *
 * @param <U> the user
 * @param <P> the post
 * @param <C> the comment
 * @param <T> the tag
 */
final class Answers<U, P, C, T> {
    private final Contender<U, P, C, T> contender;
    private final View<U, P, C, T> view;

    Answers(Contender<U, P, C, T> contender) {
        this.contender = contender;
        this.view = contender.view();
    }

    void check() throws Exception {
        post("by key", List.of(contender.postByKey(4_711)), List.of(4_711L));
        posts();
        filter();
        joined();
        selectIn();
        lazy();
        insert();
        update();
        link();
    }

    private void posts() throws Exception {
        List<Long> all = keys(1, Data.POSTS);
        post("10,000 posts", contender.allPosts(), all);
        List<?> readOnly = contender.allPostsReadOnly();
        equal("10,000 posts, read-only", readOnly == null ? all.size() : new HashSet<>(readOnly).size(), all.size());
    }

    private void filter() throws Exception {
        post("join and filter", contender.postsOfUserNamed(Data.userName(77)), postsOf(77));
    }

    private void joined() throws Exception {
        users("joined", contender.usersWithPosts(101, 200), keys(101, 200));
    }

    private void lazy() throws Exception {
        users("lazy", List.of(contender.userThenPosts(321)), List.of(321L));
    }

    private void selectIn() throws Exception {
        List<P> posts = contender.postsWithAll(101, 200);
        post("select in", posts, keys(101, 200));
        Digest found = new Digest();
        Digest expected = new Digest();
        for (P post : posts) {
            long id = view.postId(post);
            U user = view.user(post);
            found.add(id, view.userId(user), view.userName(user), view.userEmail(user));
            expected.add(id, Data.userOf(id), Data.userName(Data.userOf(id)), Data.email(Data.userOf(id)));
            for (C comment : view.comments(post)) {
                found.add(id, view.commentId(comment), view.text(comment));
            }
            for (T tag : view.tags(post)) {
                found.add(id, view.tagId(tag), view.tagName(tag), "tag");
            }
        }
        for (long id : keys(1, Data.COMMENTS)) {
            if (Data.postOf(id) >= 101 && Data.postOf(id) <= 200) {
                expected.add(Data.postOf(id), id, Data.text(id));
            }
        }
        for (long id : keys(101, 200)) {
            for (int position = 0; position < Data.TAGS_A_POST; position++) {
                long tag = Data.tagOf(id, position);
                expected.add(id, tag, Data.tagName(tag), "tag");
            }
        }
        found.check("select in", expected);
    }

    private void insert() throws Exception {
        contender.insertUserWithPosts("Newcomer", 1_000, (user, numbers) -> {
            long id = view.userId(user);
            equal("insert: users", numbers.of("select id from users where name = 'Newcomer'"), id);
            equal("insert: posts", numbers.of("select count(*) from posts where user_id = " + id), 1_000);
            long keys = 0;
            Set<Long> distinct = new HashSet<>();
            for (P post : view.posts(user)) {
                keys += view.postId(post);
                distinct.add(view.postId(post));
            }
            equal("insert: keys", numbers.of("select sum(id) from posts where user_id = " + id), keys);
            equal("insert: keys", distinct.size(), 1_000);
        });
        users("rolled back insert", contender.usersWithPosts(1, Data.USERS), keys(1, Data.USERS));
    }

    private void update() throws Exception {
        contender.updatePosts(101, 1_100, 10, (posts, numbers) -> {
            equal("update: loaded", posts.size(), 1_000);
            equal("update: changed", numbers.of("select count(*) from posts where title like 'Another%'"), 100);
        });
        post("rolled back update", contender.allPosts(), keys(1, Data.POSTS));
    }

    private void link() throws Exception {
        String links = "select count(*) from post_tags where tag_id = " + Data.FREE_TAG;
        contender.linkTag(101, 200, Data.FREE_TAG, (posts, numbers) -> {
            equal("link: links", numbers.of(links), 100);
            for (P post : posts) {
                equal("link: tags of a post", view.tags(post).size(), Data.TAGS_A_POST + 1);
            }
        });
        contender.insertUserWithPosts("Newcomer", 1, (user, numbers) -> equal("rolled back link", numbers.of(links), 0));
    }

    private void post(String work, List<P> posts, List<Long> keys) {
        Digest found = new Digest();
        for (P post : posts) {
            found.add(view.postId(post), view.title(post), view.body(post), view.views(post), view.userIdOf(post));
        }
        Digest expected = new Digest();
        for (long id : keys) {
            expected.add(id, Data.title(id), Data.body(id), Data.views(id), Data.userOf(id));
        }
        found.check(work, expected);
    }

    private void users(String work, List<U> users, List<Long> keys) {
        Digest found = new Digest();
        List<P> posts = new ArrayList<>();
        for (U user : users) {
            found.add(view.userId(user), view.userName(user), view.userEmail(user));
            posts.addAll(view.posts(user));
        }
        Digest expected = new Digest();
        List<Long> expectedPosts = new ArrayList<>();
        Set<Long> wanted = new HashSet<>(keys);
        for (long id : keys) {
            expected.add(id, Data.userName(id), Data.email(id));
        }
        for (long post : keys(1, Data.POSTS)) {
            if (wanted.contains(Data.userOf(post))) {
                expectedPosts.add(post);
            }
        }
        found.check(work, expected);
        post(work, posts, expectedPosts);
    }

    private static List<Long> postsOf(long user) {
        List<Long> posts = new ArrayList<>(keys(1, Data.POSTS));
        posts.removeIf(post -> Data.userOf(post) != user);
        return posts;
    }

    private static List<Long> keys(long first, long last) {
        List<Long> keys = new ArrayList<>();
        for (long key = first; key <= last; key++) {
            keys.add(key);
        }
        return keys;
    }

    private static void equal(String what, long found, long expected) {
        if (found != expected) {
            throw new IllegalStateException(what + ": " + found + ", expected is " + expected);
        }
    }
}
