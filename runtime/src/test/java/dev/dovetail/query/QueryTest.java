package dev.dovetail.query;

import static dev.dovetail.query.Blog.comment;
import static dev.dovetail.query.Blog.post;
import static dev.dovetail.query.Blog.user;
import static dev.dovetail.query.Plans.joined;
import static dev.dovetail.query.Plans.selectIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.NotSingleException;
import dev.dovetail.query.Blog.Comment;
import dev.dovetail.query.Blog.CommentPath;
import dev.dovetail.query.Blog.Post;
import dev.dovetail.query.Blog.Tag;
import dev.dovetail.query.Blog.User;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QueryTest {
    private static final String POST = "SELECT p.id, p.title, p.rating, p.published, p.user_id FROM posts p";

    private final BlogRunner runner = new BlogRunner();
    private final Query<Post> posts = Query.of(post, runner);

    @AfterEach
    void close() {
        runner.close();
    }

    private <E> void check(Query<E> query, String sql, Object... ids) {
        assertThat(query.sql()).isEqualTo(sql);
        assertThat(runner.ids(query)).containsExactlyInAnyOrder(ids);
        assertThat(query.count()).isEqualTo(ids.length);
        assertThat(query.exists()).isEqualTo(ids.length > 0);
    }

    @Test
    void selectsAllAttributesInOrder() {
        check(posts, POST, 1L, 2L, 3L, 4L);
    }

    @Test
    void aPathJoinsOnceByItself() {
        check(posts.where(post.user().name.eq("Ada"), post.user().id.gt(0L)).orderBy(post.user().name.asc()),
                POST + " JOIN users u ON u.id = p.user_id WHERE u.name = ? AND u.id > ? ORDER BY u.name", 1L, 2L);
        check(Query.of(comment, runner).where(comment.post().title.eq("Engines")),
                "SELECT c.id, c.text, c.post_id, c.user_id FROM comments c JOIN posts p ON p.id = c.post_id"
                        + " WHERE p.title = ?", 1L, 2L);
        check(Query.of(comment, runner).where(comment.post().user().name.eq("Ada")),
                "SELECT c.id, c.text, c.post_id, c.user_id FROM comments c JOIN posts p ON p.id = c.post_id"
                        + " JOIN users u ON u.id = p.user_id WHERE u.name = ?", 1L, 2L);
    }

    @Test
    void aSelfReferenceHasAnAliasForEachLevel() {
        check(Query.of(user, runner).where(user.boss().boss().name.eq("Ada")),
                "SELECT u.id, u.name, u.boss_id FROM users u JOIN users u2 ON u2.id = u.boss_id"
                        + " JOIN users u3 ON u3.id = u2.boss_id WHERE u3.name = ?", 3L);
    }

    @Test
    void explicitJoinsAreInnerOrLeftAsTheyAreCalled() {
        check(posts.join(post.user()), POST + " JOIN users u ON u.id = p.user_id", 1L, 2L, 3L);
        check(posts.leftJoin(post.user()), POST + " LEFT JOIN users u ON u.id = p.user_id", 1L, 2L, 3L, 4L);
        check(posts.join(post.user().boss()),
                POST + " JOIN users u ON u.id = p.user_id JOIN users u2 ON u2.id = u.boss_id", 3L);
        check(posts.leftJoin(post.user(), u -> u.name.eq("Ada")).where(post.user().id.isNull()),
                POST + " LEFT JOIN users u ON u.id = p.user_id AND u.name = ? WHERE u.id IS NULL", 3L, 4L);
    }

    @Test
    void aConditionOfAJoinThatLeadsOnStaysWithinTheJoin() {
        check(posts.leftJoin(post.user(), u -> u.boss().name.eq("Ada")).where(post.user().id.isNotNull()),
                POST + " LEFT JOIN (users u LEFT JOIN users u2 ON u2.id = u.boss_id)"
                        + " ON u.id = p.user_id AND u2.name = ? WHERE u.id IS NOT NULL", 3L);
    }

    @Test
    void aJoinOfManyGivesEachRootOnce() {
        String grouped = " GROUP BY p.id, p.title, p.rating, p.published, p.user_id";
        check(posts.join(post.comments()), POST + " JOIN comments c ON c.post_id = p.id" + grouped, 1L, 3L);
        check(posts.join(post.comments(), c -> c.text.eq("first")),
                POST + " JOIN comments c ON c.post_id = p.id AND c.text = ?" + grouped, 1L, 3L);
        check(posts.join(post.tags()), POST + " JOIN post_tags pt ON pt.post_id = p.id"
                + " JOIN tags t ON t.id = pt.tag_id" + grouped, 1L, 2L, 3L);
        var tag = post.tags().each();
        check(posts.leftJoin(tag, t -> t.name.eq("java")).where(tag.isNull()),
                POST + " LEFT JOIN (post_tags pt JOIN tags t ON t.id = pt.tag_id) ON pt.post_id = p.id AND t.name = ?"
                        + " WHERE t.id IS NULL" + grouped, 3L, 4L);
    }

    @Test
    void aJoinOfManyIsOrderedAndPagedByRoots() {
        CommentPath<Post> each = post.comments().each();
        Query<Post> latest = posts.join(each).where(each.text.ne("x")).orderBy(each.id.desc(), post.user().name.asc())
                .limit(1);
        assertThat(latest.sql()).isEqualTo(POST + " JOIN comments c ON c.post_id = p.id"
                + " LEFT JOIN users u ON u.id = p.user_id WHERE c.text <> ?"
                + " GROUP BY p.id, p.title, p.rating, p.published, p.user_id, u.name"
                + " ORDER BY MAX(c.id) DESC, u.name, p.id LIMIT ?");
        assertThat(runner.ids(latest)).containsExactly(3L);
        assertThat(runner.ids(latest.offset(1))).containsExactly(1L);
        assertThat(latest.count()).isEqualTo(1);
        assertThat(latest.offset(2).exists()).isFalse();
        assertThat(latest.offset(1).exists()).isTrue();
    }

    @Test
    void aPathToEachMustBeJoined() {
        CommentPath<Post> each = post.comments().each();
        assertThatThrownBy(() -> posts.where(each.text.eq("x")).list())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Post.comments leads to many rows. Join the path that each() gave before using its columns:"
                        + " query.join(path), or ask any(...), none(...) or count() instead.");
    }

    @Test
    void anyNoneAllAndCountAreSubqueries() {
        check(posts.where(post.tags().any(tag -> tag.name.in("java", "sql")), post.comments().none()),
                POST + " WHERE EXISTS (SELECT 1 FROM post_tags pt JOIN tags t ON t.id = pt.tag_id"
                        + " WHERE pt.post_id = p.id AND t.name IN (?, ?))"
                        + " AND NOT EXISTS (SELECT 1 FROM comments c WHERE c.post_id = p.id)", 2L);
        check(posts.where(post.comments().count().ge(2L)),
                POST + " WHERE (SELECT COUNT(*) FROM comments c WHERE c.post_id = p.id) >= ?", 1L);
        check(posts.where(post.tags().count(t -> t.name.eq("sql")).eq(1L)),
                POST + " WHERE (SELECT COUNT(*) FROM post_tags pt JOIN tags t ON t.id = pt.tag_id"
                        + " WHERE pt.post_id = p.id AND t.name = ?) = ?", 1L);
        check(Query.of(user, runner).where(user.posts().any(), user.posts().all(p -> p.rating.gt(2))),
                "SELECT u.id, u.name, u.boss_id FROM users u WHERE EXISTS (SELECT 1 FROM posts p WHERE p.user_id = u.id)"
                        + " AND NOT EXISTS (SELECT 1 FROM posts p2 WHERE p2.user_id = u.id"
                        + " AND (p2.rating > ?) IS NOT TRUE)", 2L);
    }

    @Test
    void aSubqueryJoinsItsOwnPathsAndSeesTheOuterOnes() {
        check(posts.where(post.comments().any(c -> c.user().name.eq("Bob").and(post.user().name.eq("Ada")))),
                POST + " LEFT JOIN users u2 ON u2.id = p.user_id WHERE EXISTS (SELECT 1 FROM comments c"
                        + " JOIN users u ON u.id = c.user_id WHERE c.post_id = p.id AND u.name = ? AND u2.name = ?)",
                1L);
        check(posts.where(post.user().posts().any(other -> other.title.eq("Notes"))),
                POST + " LEFT JOIN users u ON u.id = p.user_id WHERE EXISTS"
                        + " (SELECT 1 FROM posts p2 WHERE p2.user_id = u.id AND p2.title = ?)", 1L, 2L);
    }

    @Test
    void aPathIsAnEntityOrNothing() {
        check(posts.where(post.user().is(new User(2))), POST + " WHERE p.user_id = ?", 3L);
        check(posts.where(post.user().isNot(new User(2))), POST + " WHERE (p.user_id IS NULL OR NOT (p.user_id = ?))",
                1L, 2L, 4L);
        check(posts.where(post.user().isNull()), POST + " WHERE p.user_id IS NULL", 4L);
        check(posts.where(post.user().isNotNull().and(post.is(new Post(1)))),
                POST + " WHERE p.user_id IS NOT NULL AND p.id = ?", 1L);
        check(posts.where(post.user().has(u -> u.name.eq("Ada")).not()),
                POST + " WHERE NOT EXISTS (SELECT 1 FROM users u WHERE u.id = p.user_id AND u.name = ?)", 3L, 4L);
        check(Query.of(user, runner).where(user.profile().isNull()),
                "SELECT u.id, u.name, u.boss_id FROM users u LEFT JOIN profiles p ON p.user_id = u.id"
                        + " WHERE p.id IS NULL", 2L, 3L);
    }

    @Test
    void aCollectionContainsAnEntity() {
        check(posts.where(post.tags().contains(new Tag(1))), POST + " WHERE EXISTS (SELECT 1 FROM post_tags pt"
                + " WHERE pt.post_id = p.id AND pt.tag_id = ?)", 1L, 2L);
        check(posts.where(post.comments().contains(new Comment(3))), POST + " WHERE EXISTS (SELECT 1 FROM comments c"
                + " WHERE c.post_id = p.id AND c.id = ?)", 3L);
    }

    @Test
    void conditionsCombine() {
        check(posts.where(post.published.and(post.title.eq("Notes").or(post.rating.lt(4)).or(post.rating.isNull()))),
                POST + " WHERE p.published AND (p.title = ? OR p.rating < ? OR p.rating IS NULL)", 2L, 4L);
        check(posts.where(post.title.eq("Notes").or(post.published.isFalse()).not()),
                POST + " WHERE NOT (p.title = ? OR p.published = ?)", 1L, 4L);
        check(posts.where(post.rating.between(1, 3)), POST + " WHERE p.rating BETWEEN ? AND ?", 3L, 4L);
        check(posts.where(post.rating.ne(3)), POST + " WHERE p.rating <> ?", 1L, 4L);
        check(posts.where(post.rating.eq((Integer) null)), POST + " WHERE p.rating IS NULL", 2L);
        check(posts.where(post.id.eq(post.userId)), POST + " WHERE p.id = p.user_id", 1L);
    }

    @Test
    void textsAreComparedByForm() {
        check(posts.where(post.title.startsWith("N")), POST + " WHERE p.title LIKE ? ESCAPE '!'", 2L, 4L);
        check(posts.where(post.title.containsIgnoreCase("NOT")), POST + " WHERE LOWER(p.title) LIKE ? ESCAPE '!'", 2L);
        check(posts.where(post.title.contains("%")), POST + " WHERE p.title LIKE ? ESCAPE '!'");
        check(posts.where(post.title.eqIgnoreCase("BREAD")), POST + " WHERE LOWER(p.title) = ?", 3L);
        check(posts.where(post.title.like("_otes")), POST + " WHERE p.title LIKE ? ESCAPE '!'", 2L);
    }

    @Test
    void listsOfValuesMayBeEmptyOrLong() {
        check(posts.where(post.id.in(List.of())), POST + " WHERE 1 = 0");
        check(posts.where(post.id.notIn(List.of())), POST + " WHERE NOT (1 = 0)", 1L, 2L, 3L, 4L);
        assertThat(runner.ids(posts.where(post.id.in(IntStream.range(3, 40_000).asLongStream().boxed().toList()))))
                .containsExactlyInAnyOrder(3L, 4L);
    }

    @Test
    void ordersAndPages() {
        Query<Post> page = posts.orderBy(post.rating.desc().nullsLast(), post.id).limit(2).offset(1);
        assertThat(page.sql()).isEqualTo(POST + " ORDER BY p.rating DESC NULLS LAST, p.id LIMIT ? OFFSET ?");
        assertThat(runner.ids(page)).containsExactly(3L, 4L);
        assertThat(page.count()).isEqualTo(2);
        assertThat(posts.limit(0).exists()).isFalse();
        assertThat(posts.first()).isNotNull();
        assertThat(posts.where(post.id.eq(2L)).single()).isNotNull();
        assertThatThrownBy(posts::single).isInstanceOf(NotSingleException.class)
                .hasMessage("Not one Post but several: " + POST);
        assertThatThrownBy(posts.where(post.id.eq(9L))::single).isInstanceOf(NotSingleException.class);
    }

    @Test
    void joinedFetchesStandInTheSameRow() {
        Query<Post> query = posts.where(post.user().name.eq("Ada")).with(joined(post.user()));
        check(query, "SELECT p.id, p.title, p.rating, p.published, p.user_id, u.id, u.name, u.boss_id FROM posts p"
                + " JOIN users u ON u.id = p.user_id WHERE u.name = ?", 1L, 2L);
        assertThat(query.plan().fetches()).singleElement().satisfies(node -> {
            assertThat(node.relationship().name()).isEqualTo("user");
            assertThat(node.column()).isEqualTo(6);
        });
        assertThat(query.plan().multiplies()).isFalse();
    }

    @Test
    void aFetchDoesNotShareAJoinWithAConditionOfItsOwn() {
        check(posts.leftJoin(post.user(), u -> u.name.eq("Ada")).with(joined(post.user())),
                "SELECT p.id, p.title, p.rating, p.published, p.user_id, u.id, u.name, u.boss_id FROM posts p"
                        + " LEFT JOIN users u2 ON u2.id = p.user_id AND u2.name = ?"
                        + " LEFT JOIN users u ON u.id = p.user_id", 1L, 2L, 3L, 4L);
    }

    @Test
    void joinedCollectionsKeepTheirOrder() {
        Query<User> query = Query.of(user, runner).with(joined(user.posts()).with(joined(post.tags())))
                .orderBy(user.name.asc());
        assertThat(query.sql()).isEqualTo("SELECT u.id, u.name, u.boss_id, p.id, p.title, p.rating, p.published,"
                + " p.user_id, t.id, t.name FROM users u LEFT JOIN posts p ON p.user_id = u.id"
                + " LEFT JOIN (post_tags pt JOIN tags t ON t.id = pt.tag_id) ON pt.post_id = p.id"
                + " ORDER BY u.name, p.title");
        assertThat(runner.ids(query)).containsExactly(1L, 2L, 3L);
        assertThat(query.plan().multiplies()).isTrue();
        assertThat(query.count()).isEqualTo(3);
    }

    @Test
    void aJoinedCollectionHangsOnAPageOfRoots() {
        Query<Post> query = posts.where(post.user().name.eq("Ada")).with(joined(post.comments()), joined(post.user()))
                .orderBy(post.user().name.asc(), post.id.desc()).limit(2);
        assertThat(query.sql()).isEqualTo("SELECT p.id, p.title, p.rating, p.published, p.user_id, c.id, c.text,"
                + " c.post_id, c.user_id, u.id, u.name, u.boss_id FROM (SELECT p.id, p.title, p.rating, p.published,"
                + " p.user_id, u.name AS order_1 FROM posts p JOIN users u ON u.id = p.user_id WHERE u.name = ?"
                + " ORDER BY u.name, p.id DESC LIMIT ?) p LEFT JOIN comments c ON c.post_id = p.id"
                + " LEFT JOIN users u ON u.id = p.user_id ORDER BY p.order_1, p.id DESC");
        assertThat(runner.ids(query)).containsExactly(2L, 1L);
        assertThat(query.plan().statement().stored()).containsExactly("Ada", 2L);
    }

    @Test
    void aJoinedCollectionHangsOnGroupedRoots() {
        CommentPath<Post> each = post.comments().each();
        Query<Post> query = posts.join(each).orderBy(each.text.asc()).with(joined(post.tags()), selectIn(post.user()));
        assertThat(query.sql()).isEqualTo("SELECT p.id, p.title, p.rating, p.published, p.user_id, t.id, t.name FROM"
                + " (SELECT p.id, p.title, p.rating, p.published, p.user_id, MIN(c.text) AS order_1 FROM posts p"
                + " JOIN comments c ON c.post_id = p.id GROUP BY p.id, p.title, p.rating, p.published, p.user_id) p"
                + " LEFT JOIN (post_tags pt JOIN tags t ON t.id = pt.tag_id) ON pt.post_id = p.id ORDER BY p.order_1");
        assertThat(runner.ids(query)).containsExactlyInAnyOrder(1L, 3L);
    }
}
