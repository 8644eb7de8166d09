package dev.dovetail.query;

import static dev.dovetail.query.Blog.post;
import static dev.dovetail.query.Blog.user;
import static dev.dovetail.query.Plans.joined;
import static dev.dovetail.query.Plans.selectIn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.compiled.PlanCache;
import dev.dovetail.compiled.SelectPlan;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.Dialects;
import dev.dovetail.path.Join;
import dev.dovetail.path.JoinKind;
import dev.dovetail.query.Blog.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PlanCacheTest {
    private static final Dialect H2 = Dialects.h2();

    private final PlanCache plans = new PlanCache();

    private static QuerySpec<Post> posts() {
        return QuerySpec.of(post);
    }

    private SelectPlan<Post> known(QuerySpec<Post> query) {
        SelectPlan<Post> plan = QueryCacheKey.compiled(query, plans, H2);
        assertThat(plan).isEqualTo(new QueryCompiler<>(query, H2).entities());
        return plan;
    }

    private static boolean sameText(SelectPlan<?> one, SelectPlan<?> other) {
        return one.statement().text() == other.statement().text();
    }

    @Test
    void aQueryThatDiffersInItsValuesIsTheSameStatementWithOthers() {
        SelectPlan<Post> ada =
                known(posts().where(post.user().name.eq("Ada")).where(post.id.between(1L, 9L)).page(5, 0));
        SelectPlan<Post> bob =
                known(posts().where(post.user().name.eq("Bob")).where(post.id.between(2L, 3L)).page(7, 0));
        assertThat(sameText(ada, bob)).isTrue();
        assertThat(ada.statement().stored()).containsExactly("Ada", 1L, 9L, 5L);
        assertThat(bob.statement().stored()).containsExactly("Bob", 2L, 3L, 7L);
        assertThat(plans.size()).isEqualTo(1);
    }

    @Test
    void whateverChangesTheStatementMakesAnother() {
        List<QuerySpec<Post>> queries = List.of(
                posts(),
                posts().where(post.title.eq("a")),
                posts().where(post.title.ne("a")),
                posts().where(post.title.like("a")),
                posts().where(post.title.eq(post.user().name)),
                posts().where(post.user().name.eq("a")),
                posts().where(post.user().boss().name.eq("a")),
                posts().where(post.rating.isNull()),
                posts().where(post.rating.isNotNull()),
                posts().where(post.id.in(1L)),
                posts().where(post.id.in(1L, 2L, 3L)),
                posts().where(post.title.eq("a").or(post.title.eq("b"))),
                posts().where(post.title.eq("a").and(post.title.eq("b"))),
                posts().where(post.title.eq("a")).where(post.title.eq("b")).where(post.title.eq("c")),
                posts().where(post.title.eq("a").not()),
                posts().join(new Join(post.user().source(), JoinKind.LEFT, null)),
                posts().join(new Join(post.user().source(), JoinKind.INNER, null)),
                posts().join(new Join(post.user().source(), JoinKind.INNER, post.user().name.eq("a"))),
                posts().orderBy(post.title.asc()),
                posts().orderBy(post.title.desc()),
                posts().orderBy(post.title.asc()).orderBy(post.id.asc()),
                posts().orderBy(post.title.asc().nullsLast()),
                posts().orderBy(post.user().name.asc()),
                posts().page(3, 0),
                posts().page(3, 4),
                posts().page(-1, 4),
                posts().lock(false),
                posts().lock(true),
                posts().only(List.of(post.title)),
                posts().with(joined(post.user())),
                posts().with(joined(post.comments())),
                posts().with(selectIn(post.user())),
                posts().with(selectIn(post.comments())),
                posts().with(joined(post.comments())).page(3, 0));
        List<String> texts = new ArrayList<>();
        for (QuerySpec<Post> query : queries) {
            texts.add(known(query).statement().text());
            assertThat(plans.size()).as(texts.toString()).isEqualTo(texts.size());
        }
        for (int i = queries.size() - 1; i >= 0; i--) {
            assertThat(known(queries.get(i)).statement().text()).isEqualTo(texts.get(i));
        }
        assertThat(plans.size()).isEqualTo(queries.size());
    }

    @Test
    void aQueryWithTablesOfItsOwnIsWrittenEachTime() {
        known(posts().where(post.comments().any(c -> c.text.eq("first"))));
        known(posts().where(post.comments().count().gt(2L)));
        known(posts().join(new Join(post.comments().each().source(), JoinKind.INNER, null)));
        known(posts().with(selectIn(post.comments()).where(Blog.comment.text.eq("first"))));
        assertThat(plans.size()).isZero();
    }

    @Test
    void rootsOfOtherTypesAreOthers() {
        SelectPlan<Post> one = known(posts());
        SelectPlan<Blog.User> other = QueryCacheKey.compiled(QuerySpec.of(user), plans, H2);
        assertThat(other.type()).isSameAs(user.type());
        assertThat(sameText(one, other)).isFalse();
    }

    @Test
    void shapesWithoutEndDoNotFillTheMemory() {
        for (int shapes = 0; shapes < PlanCache.LIMIT; shapes++) {
            QuerySpec<Post> query = posts();
            for (int bit = 0; bit < 10; bit++) {
                query = query.orderBy((shapes >> bit & 1) == 0 ? post.title.asc() : post.title.desc());
            }
            QueryCacheKey.compiled(query, plans, H2);
        }
        assertThat(plans.size()).isEqualTo(PlanCache.LIMIT);
        known(posts());
        assertThat(plans.size()).isEqualTo(1);
    }

    @Test
    void longListsDoNotFillTheMemory() {
        for (int size = 19_000; size < 20_000; size += 7) {
            QueryCacheKey.compiled(posts().where(post.id.in(values(size))), plans, H2);
        }
        // They have one text, with an array.
        assertThat(plans.size()).isEqualTo(1);
        for (int size = 1; size <= 1_000; size += size < 100 ? 1 : 13) {
            QuerySpec<Post> query = posts().where(post.id.in(values(size)))
                    .where(post.title.in(List.of("a", "b")).not());
            SelectPlan<Post> plan = QueryCacheKey.compiled(query, plans, H2);
            assertThat(Set.copyOf(plan.statement().stored())).hasSize(size + 2);
        }
        assertThat(plans.size()).isEqualTo(30);
        assertThat(plans.weight()).isLessThan(1_000_000);
        QuerySpec<Post> query = posts();
        for (int terms = 0; terms < 1_500; terms++) {
            query = query.orderBy(post.title.asc());
            QueryCacheKey.compiled(query, plans, H2);
            assertThat(plans.weight()).isLessThanOrEqualTo(PlanCache.MOST_WEIGHT);
        }
    }

    @Test
    void listsOfAnyLengthShareFewStatements() {
        assertThat(known(posts().where(post.id.in(values(10)))).statement().text())
                .endsWith(" IN (" + "?, ".repeat(9) + "?)");
        SelectPlan<Post> eleven = known(posts().where(post.id.in(values(11))));
        assertThat(eleven.statement().text()).endsWith(" IN (" + "?, ".repeat(15) + "?)");
        assertThat(eleven.statement().stored()).endsWith(9L, 10L, 10L, 10L, 10L, 10L, 10L);
        assertThat(sameText(eleven, known(posts().where(post.id.in(values(16)))))).isTrue();
        assertThat(sameText(eleven, known(posts().where(post.id.in(values(17)))))).isFalse();
        Dialect sqlite = Dialects.sqlite();
        SelectPlan<Post> most =
                QueryCacheKey.compiled(posts().where(post.id.in(values(32_000))), new PlanCache(), sqlite);
        assertThat(most.statement().values()).hasSize(1);
        assertThat(most.statement().text()).endsWith(" IN (SELECT value FROM json_each(?))");
    }

    private static List<Long> values(int size) {
        return LongStream.range(0, size).boxed().toList();
    }
}
