package dev.dovetail.sharding;

import static dev.dovetail.query.Functions.partitionBy;
import static dev.dovetail.query.Functions.rowNumber;
import static dev.dovetail.query.Functions.scalar;
import static dev.dovetail.query.Plans.joined;
import static dev.dovetail.query.Plans.selectIn;
import static dev.dovetail.sharding.model.Project_.project;
import static dev.dovetail.sharding.model.Task_.task;
import static dev.dovetail.sharding.model.Tenant_.tenant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.dialect.Dialects;
import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import dev.dovetail.sharding.model.Project;
import dev.dovetail.sharding.model.Task;
import dev.dovetail.tuple.Tuple2;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Queries whose results the engine would not put together. */
final class RefusedQueriesTest extends ShardTest {
    @BeforeEach
    void add() {
        Tenants.add(database);
    }

    @Test
    void unions() {
        assertRoutes(session -> assertThatThrownBy(() -> names(session)).isInstanceOf(IllegalStateException.class)
                .hasMessage("A union, an intersection or a difference needs SET_OPERATIONS, which this database is"
                        + " used without. Execute the queries one by one and combine their results.")).isEmpty();
    }

    /** The reason for the refusal. The union has two names. */
    @Test
    void theEngineSendsAUnionToOneShard() {
        Database trusting = Database.of(shards.whole(), Dialects.postgresql());
        assertThat(trusting.<List<String>>compute(RefusedQueriesTest::names)).hasSize(1);
    }

    private static List<String> names(Session session) {
        return session.select(tenant).where(tenant.id.eq(1L)).columns(tenant.name)
                .union(session.select(tenant).where(tenant.id.eq(2L)).columns(tenant.name)).list();
    }

    @Test
    void windows() {
        assertRoutes(session -> assertThatThrownBy(() -> numbers(session)).isInstanceOf(IllegalStateException.class)
                .hasMessage("A window function needs WINDOWS, which this database is used without. Select the rows in"
                        + " order, and number or sum them in Java.")).isEmpty();
    }

    /** The reason for the refusal. The twelve tasks get twice the numbers of one shard. */
    @Test
    void theEngineNumbersTheRowsOfEachShard() {
        Database trusting = Database.of(shards.whole(), Dialects.postgresql());
        assertThat(trusting.<List<Long>>compute(RefusedQueriesTest::numbers))
                .containsExactlyInAnyOrder(1L, 1L, 2L, 2L, 3L, 3L, 4L, 4L, 5L, 6L, 7L, 8L);
    }

    private static List<Long> numbers(Session session) {
        return session.select(task).columns(rowNumber().over(partitionBy(task.effort).orderBy(task.id))).list();
    }

    @Test
    void subqueriesThatSeeAllRows() {
        refused(session -> session.select(project).limit(2).with(joined(project.tasks())).list(), "SUBQUERIES",
                "Load the collections with selectIn(...).");
        refused(session -> session.select(task).limit(5).count(), "SUBQUERIES",
                "Write total(), or count the rows of list().");
        refused(session -> session.select(task).columns(task.id).distinct().count(), "SUBQUERIES",
                "Execute the query without count(), and count its rows.");
        refused(session -> session.select(task).where(task.projectId.in(
                session.select(project).where(project.tenantId.eq(1L)).columns(project.id))).list(), "SUBQUERIES",
                "Execute the query first, and give in(...) its list.");
        refused(session -> session.select(task).where(task.id.eq(
                scalar(session.select(task).columns(task.id.max())))).list(), "SUBQUERIES",
                "Execute the query first, and use its result.");
        refused(session -> session.select(session.select(task).columns(task.id).cte("ids")).list(), "SUBQUERIES",
                "Execute its query first, and use its rows.");
        refused(session -> session.select(task).columns(task.id, task.effort.sum()).groupBy(task.id)
                .having(task.effort.sum().ge(3L)).list(), "HAVING",
                "Execute the query without it, and filter its rows.");
    }

    private void refused(Consumer<Session> query, String ability, String instead) {
        assertRoutes(session -> assertThatThrownBy(() -> query.accept(session))
                .isInstanceOf(IllegalStateException.class).hasMessageEndingWith(
                        " needs " + ability + ", which this database is used without. " + instead)).isEmpty();
    }

    /** The reasons for the refusals. */
    @Test
    void theEngineEvaluatesSubqueriesInEachShard() {
        Database.of(shards.whole(), Dialects.postgresql()).transact(session -> {
            assertThat(session.select(task).limit(5).count()).isEqualTo(9);
            assertThat(session.select(task).columns(task.id).distinct().count()).isEqualTo(8);
            assertThat(session.select(task).where(task.projectId.in(session.select(project)
                    .where(project.tenantId.eq(1L)).columns(project.id))).list()).hasSize(8);
            assertThat(session.select(task).columns(task.id, task.effort.sum()).groupBy(task.id)
                    .having(task.effort.sum().ge(3L)).list()).isEmpty();
        });
    }

    /** What the engine puts together: orders, pages, aggregates, groups and distinct rows. */
    @Test
    void whatIsNotRefused() {
        database.transact(session -> {
            assertThat(session.select(task).columns(task.id, task.effort.sum()).groupBy(task.id).orderBy(task.id)
                    .limit(1).list()).containsExactly(new Tuple2<>(11L, 3L));
            assertThat(session.select(task).columns(task.id).distinct().orderBy(task.id).list())
                    .containsExactly(11L, 12L, 21L, 22L);
            assertThat(session.select(task).limit(5).total()).isEqualTo(12);
            assertThat(session.select(project).orderBy(project.tenant().name.desc(), project.id.asc()).limit(3)
                    .with(selectIn(project.tasks())).list()).extracting(each -> each.tenantId() + "/" + each.id())
                    .containsExactly("3/1", "3/2", "2/1");
            assertThat(session.select(project).where(project.tasks().count().ge(2L)).list()).hasSize(6);
        });
    }

    /** The rows of one owner are in one shard. */
    @Test
    void limitedPlans() {
        database.transact(session -> assertThat(session.select(project)
                .with(selectIn(project.tasks()).orderBy(task.id.desc()).limit(1)).list())
                .hasSize(6).flatExtracting(Project::tasks).extracting(Task::id)
                .containsExactlyInAnyOrder(12L, 22L, 12L, 22L, 12L, 22L));
    }
}
