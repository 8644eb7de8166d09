package dev.dovetail.it.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.NotFoundException;
import dev.dovetail.it.conformance.ConformanceSchema;
import dev.dovetail.it.conformance.Post;
import dev.dovetail.it.conformance.Post_;
import dev.dovetail.it.conformance.User;
import dev.dovetail.it.conformance.User_;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.keys.KeysSchema;
import dev.dovetail.it.keys.Line;
import dev.dovetail.it.keys.LineDao;
import dev.dovetail.it.keys.Line_;
import dev.dovetail.session.Session;
import dev.dovetail.tuple.Tuple2;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a generated DAO inherits, what it has of its own, and what an application adds. */
class DaoTest {
    static List<TestDatabase> databases() {
        return TestDatabase.all();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void inheritsTheGeneralFinders(TestDatabase kind) {
        try (Fixture fixture = blog(kind); Session session = fixture.database().openSession()) {
            PostFinders posts = new PostFinders(session);
            Long kiss = id(session, "Kiss");
            session.rollback();
            fixture.statements().clear();

            assertThat(posts.exists(kiss)).isTrue();
            assertThat(posts.exists(42L)).isFalse();
            assertThat(fixture.statements().sql()).containsExactly(
                    "SELECT 1 FROM posts p WHERE p.id = ?" + limit(kind),
                    "SELECT 1 FROM posts p WHERE p.id = ?" + limit(kind));
            assertThat(posts.count()).isEqualTo(3);
            assertThat(posts.all()).extracting(Post::name).containsExactlyInAnyOrder("Kiss", "Cream", "Draft");
            fixture.statements().clear();
            assertThat(posts.get(kiss)).isSameAs(posts.find(kiss));
            assertThat(fixture.statements().sql()).isEmpty();
            assertThat(posts.find(42L)).isNull();
            assertThat(fixture.statements().sql()).hasSize(1);
            assertThatThrownBy(() -> posts.get(42L)).isInstanceOf(NotFoundException.class)
                    .hasMessage("There is no Post with the key 42.");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void addsAndDeletes(TestDatabase kind) {
        try (Fixture fixture = blog(kind); Session session = fixture.database().openSession()) {
            PostFinders posts = new PostFinders(session);
            Post gold = posts.add(Post_.create().name("Gold"));
            posts.delete(posts.get(id(session, "Kiss")));
            session.commit();

            assertThat(fixture.statements().sql()).filteredOn(sql -> !sql.startsWith("SELECT"))
                    .containsExactlyInAnyOrder(
                            "INSERT INTO posts (name, user_id) VALUES (?, ?)", "DELETE FROM posts WHERE id = ?");
            assertThat(posts.all()).contains(gold).extracting(Post::name)
                    .containsExactlyInAnyOrder("Cream", "Draft", "Gold");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void anApplicationAddsFinders(TestDatabase kind) {
        try (Fixture fixture = blog(kind); Session session = fixture.database().openSession()) {
            PostFinders posts = new PostFinders(session);

            List<Post> found = posts.of("Prince");
            assertThat(found).extracting(Post::name).containsExactly("Kiss", "Cream");
            assertThat(found).extracting(Post::user).extracting(User::name).containsOnly("Prince");
            assertThat(fixture.statements().sql()).hasSize(1);
            Long prince = found.get(0).userId();
            assertThat(posts.findByUserId(prince)).containsExactlyInAnyOrderElementsOf(found);
            assertThat(posts.findByName("Kiss")).isSameAs(found.get(0));

            assertThat(posts.give(prince)).isEqualTo(1);
            assertThat(posts.findByUserId(prince)).hasSize(3);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void anApplicationRestrictsAllFinders(TestDatabase kind) {
        try (Fixture fixture = blog(kind); Session session = fixture.database().openSession()) {
            UsedPosts posts = new UsedPosts(session);

            assertThat(posts.all()).extracting(Post::name).containsExactlyInAnyOrder("Kiss", "Cream");
            assertThat(posts.count()).isEqualTo(2);
            assertThat(posts.exists(id(session, "Kiss"))).isTrue();
            Long draft = id(session, "Draft");
            assertThat(posts.exists(draft)).isFalse();
            assertThat(posts.findByName("Draft")).isNull();
            assertThat(posts.get(draft).name()).isEqualTo("Draft");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void takesACompositeIdentifierWholeOrInParts(TestDatabase kind) {
        try (Fixture fixture = kind.create(KeysSchema.SCHEMA)) {
            fixture.database().transact(session -> session.add(Line_.create().page(7).line("a")));
            fixture.statements().clear();
            try (Session session = fixture.database().openSession()) {
                LineDao lines = new LineDao(session);

                assertThat(lines.exists(7, "a")).isTrue();
                assertThat(lines.exists(new Tuple2<>(7, "b"))).isFalse();
                String table = kind == TestDatabase.MARIADB ? "`lines`" : "lines";
                String sql = "SELECT 1 FROM " + table + " l WHERE l.page = ? AND l.line = ?" + limit(kind);
                assertThat(fixture.statements().sql()).containsExactly(sql, sql);
                Line line = lines.get(7, "a");
                assertThat(lines.find(new Tuple2<>(7, "a"))).isSameAs(line);
                assertThat(lines.find(8, "a")).isNull();
            }
        }
    }

    private static Long id(Session session, String post) {
        return session.select(Post_.post).where(Post_.post.name.eq(post)).single().id();
    }

    private static String limit(TestDatabase kind) {
        return kind == TestDatabase.HSQLDB ? " FETCH FIRST ? ROWS ONLY" : " LIMIT ?";
    }

    /** Two posts of a user, and one of nobody. */
    private static Fixture blog(TestDatabase kind) {
        Fixture fixture = kind.create(ConformanceSchema.SCHEMA);
        fixture.database().transact(session -> {
            User prince = session.add(User_.create().name("Prince"));
            prince.posts().add(Post_.create().name("Kiss"));
            prince.posts().add(Post_.create().name("Cream"));
            session.flush();
            session.add(Post_.create().name("Draft"));
        });
        fixture.statements().clear();
        return fixture;
    }
}
