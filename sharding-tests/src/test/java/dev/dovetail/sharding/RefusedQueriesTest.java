package dev.dovetail.sharding;

import static dev.dovetail.query.Functions.partitionBy;
import static dev.dovetail.query.Functions.rowNumber;
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
import java.util.List;
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
                .hasMessage("A union, an intersection or a difference may miss rows on a database without"
                        + " SET_OPERATIONS. Execute the queries one by one and combine their results.")).isEmpty();
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
                .hasMessage("A window function may see a part of the rows only on a database without WINDOWS. Select"
                        + " the rows in order, and number or sum them in Java.")).isEmpty();
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

    /** The rows of one owner are in one shard. */
    @Test
    void limitedPlans() {
        database.transact(session -> assertThat(session.select(project)
                .with(selectIn(project.tasks()).orderBy(task.id.desc()).limit(1)).list())
                .hasSize(6).flatExtracting(Project::tasks).extracting(Task::id)
                .containsExactlyInAnyOrder(12L, 22L, 12L, 22L, 12L, 22L));
    }
}
