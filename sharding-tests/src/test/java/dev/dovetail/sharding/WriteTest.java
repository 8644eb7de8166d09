package dev.dovetail.sharding;

import static dev.dovetail.sharding.model.Tag_.tag;
import static dev.dovetail.sharding.model.Task_.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.ForeignKeyViolationException;
import dev.dovetail.error.StaleObjectException;
import dev.dovetail.error.UniqueViolationException;
import dev.dovetail.session.Session;
import dev.dovetail.sharding.model.Country_;
import dev.dovetail.sharding.model.Project;
import dev.dovetail.sharding.model.Tag;
import dev.dovetail.sharding.model.Tag_;
import dev.dovetail.sharding.model.Task;
import dev.dovetail.sharding.model.Tenant_;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changes of what knows its shard are written to one shard. */
final class WriteTest extends ShardTest {
    private static final String UNLINK = "DELETE FROM task_tags WHERE tenant_id = ? AND task_id = ? AND tag_id = ?";
    private static final String LINK = "INSERT INTO task_tags (tenant_id, task_id, tag_id) VALUES (?, ?, ?)";

    @BeforeEach
    void add() {
        Tenants.add(database);
    }

    @Test
    void updates() {
        String update = "UPDATE tasks SET title = ? WHERE tenant_id = ? AND id = ?";
        assertThat(writes(session -> {
            Tenants.task(session, 1, 11).title("One");
            Tenants.task(session, 1, 21).title("Two");
            Tenants.task(session, 2, 11).title("Three");
            Tenants.project(session, 1, 1).name("Four");
        })).containsExactlyInAnyOrder("ds_1: " + update, "ds_1: " + update, "ds_0: " + update,
                "ds_1: UPDATE projects SET name = ?, version = ? WHERE tenant_id = ? AND id = ? AND version = ?");
        assertThat(shards.rows(0, "SELECT title FROM tasks WHERE id = 11")).containsExactly("Three");
        assertThat(shards.rows(1, "SELECT title FROM tasks WHERE tenant_id = 1 ORDER BY id"))
                .containsExactly("One", "Task 12", "Two", "Task 22");
    }

    @Test
    void staleRows() {
        Project detached = database.compute(session -> Tenants.project(session, 2, 1));
        database.transact(session -> Tenants.project(session, 2, 1).name("Changed"));
        detached.name("Changed too");
        assertThatThrownBy(() -> database.transact(session -> session.merge(detached)))
                .isInstanceOf(StaleObjectException.class);
    }

    @Test
    void deletes() {
        String delete = "DELETE FROM tasks WHERE tenant_id = ? AND id = ?";
        assertThat(writes(session -> {
            session.delete(Tenants.task(session, 1, 11));
            session.delete(Tenants.task(session, 1, 22));
        })).containsExactly("ds_1: " + UNLINK, "ds_1: " + UNLINK, "ds_1: " + delete, "ds_1: " + delete);
        assertThat(shards.rows(1, "SELECT id FROM tasks WHERE tenant_id = 1 ORDER BY id")).containsExactly("12", "21");
        assertThat(shards.rows(1, "SELECT 1 FROM task_tags WHERE tenant_id = 1")).isEmpty();
    }

    @Test
    void pairsBelowOneParent() {
        assertThat(writes(session -> {
            Task first = Tenants.task(session, 1, 11);
            Tag removed = session.get(Tag_.TYPE, List.of(1L, 1L));
            first.tags().remove(removed);
            Tenants.task(session, 1, 12).tags().addAll(List.of(removed, session.get(Tag_.TYPE, List.of(1L, 2L))));
        })).containsExactly("ds_1: " + UNLINK, "ds_1: " + LINK, "ds_1: " + LINK);
        assertThat(shards.rows(1, "SELECT task_id, tag_id FROM task_tags WHERE tenant_id = 1 ORDER BY 1, 2"))
                .containsExactly("11, 2", "12, 1", "12, 2");
    }

    @Test
    void anotherParentInTheShard() {
        assertThat(writes(session -> Tenants.task(session, 1, 11).project(Tenants.project(session, 1, 2))))
                .containsExactly("ds_1: UPDATE tasks SET project_id = ? WHERE tenant_id = ? AND id = ?");
    }

    @Test
    void broadcastRows() {
        String update = "UPDATE countries SET name = ? WHERE code = ?";
        assertThat(writes(session -> session.get(Country_.TYPE, "DE").name("Deutschland")))
                .containsExactly("ds_0: " + update, "ds_1: " + update);
    }

    @Test
    void bulkStatements() {
        assertRoutes(session -> assertThat(session.update(task).set(task.effort, 5).where(task.tenantId.eq(1L))
                .execute()).isEqualTo(4))
                .containsExactly("ds_1: UPDATE tasks SET effort = ? WHERE tasks.tenant_id = ?");
        assertRoutes(session -> assertThat(session.update(task).set(task.effort, 6).where(task.effort.eq(1)).execute())
                .isEqualTo(8)).containsExactlyInAnyOrder("ds_0: UPDATE tasks SET effort = ? WHERE tasks.effort = ?",
                        "ds_1: UPDATE tasks SET effort = ? WHERE tasks.effort = ?");
        assertRoutes(session -> assertThat(session.update(task).set(task.effort, 7)
                .where(task.tenantId.eq(3L).and(task.project().name.eq("Project 2"))).execute()).isEqualTo(2))
                .allMatch(route -> route.startsWith("ds_1: ")).hasSize(1);
    }

    @Test
    void bulkDeletesWithPairs() {
        assertRoutes(session -> assertThat(session.delete(task).where(task.tenantId.eq(1L).and(task.id.eq(11L)))
                .execute()).isEqualTo(1)).hasSize(2).allMatch(route -> route.startsWith("ds_1: DELETE FROM "));
        assertThat(shards.rows(1, "SELECT DISTINCT tenant_id FROM task_tags")).containsExactly("3");
        assertThat(shards.rows(0, "SELECT DISTINCT tenant_id FROM task_tags")).containsExactly("2");
        assertThat(database.<Integer>compute(session -> session.delete(tag).where(tag.name.eq("Tag 2")).execute()))
                .isEqualTo(3);
        assertThat(shards.rows(0, "SELECT tag_id FROM task_tags")).containsExactly("1");
        assertThat(shards.rows(1, "SELECT tag_id FROM task_tags")).containsExactly("1");
    }

    @Test
    void violations() {
        assertThatThrownBy(() -> database.transact(session -> session.add(
                Tag_.create().tenantId(1L).id(9L).name("Tag 1"))))
                .isInstanceOfSatisfying(UniqueViolationException.class, violation -> {
                    assertThat(violation.entity()).isEqualTo("Tag");
                    assertThat(violation.properties()).containsExactly("tenantId", "name");
                });
        assertThatThrownBy(() -> database.transact(session -> session.delete(session.get(Tenant_.TYPE, 1L))))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> database.transact(session -> session.delete(Country_.country).execute()))
                .isInstanceOfSatisfying(ForeignKeyViolationException.class,
                        violation -> assertThat(violation.entity()).isEqualTo("Tenant"));
    }

    private List<String> writes(Consumer<Session> work) {
        return routes(work).stream().filter(route -> !route.substring(6).startsWith("SELECT ")).toList();
    }
}
