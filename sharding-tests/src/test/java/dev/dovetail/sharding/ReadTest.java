package dev.dovetail.sharding;

import static dev.dovetail.query.Plans.joined;
import static dev.dovetail.query.Plans.selectIn;
import static dev.dovetail.sharding.model.Project_.project;
import static dev.dovetail.sharding.model.Tag_.tag;
import static dev.dovetail.sharding.model.Task_.task;
import static dev.dovetail.sharding.model.Tenant_.tenant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.sharding.model.Project;
import dev.dovetail.sharding.model.Tag;
import dev.dovetail.sharding.model.Tag_;
import dev.dovetail.sharding.model.Task;
import dev.dovetail.sharding.model.Tenant;
import dev.dovetail.sharding.model.Tenant_;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What knows its shard is read from one shard. */
final class ReadTest extends ShardTest {
    private static final String PROJECTS = "SELECT p.tenant_id, p.id, p.name, p.version FROM projects p ";
    private static final String TASKS = "SELECT t.tenant_id, t.id, t.project_id, t.previous_id, t.title, t.effort"
            + " FROM tasks t ";
    private static final String TAGS = "SELECT tt.tenant_id, tt.task_id, t.tenant_id, t.id, t.name"
            + " FROM task_tags tt JOIN tags t ON t.tenant_id = tt.tenant_id AND t.id = tt.tag_id ";

    @BeforeEach
    void add() {
        Tenants.add(database);
    }

    @Test
    void find() {
        assertRoutes(session -> assertThat(Tenants.project(session, 1, 2).name()).isEqualTo("Project 2"))
                .containsExactly("ds_1: " + PROJECTS + "WHERE p.tenant_id = ? AND p.id = ?");
        assertRoutes(session -> assertThat(Tenants.project(session, 2, 2).name()).isEqualTo("Project 2"))
                .containsExactly("ds_0: " + PROJECTS + "WHERE p.tenant_id = ? AND p.id = ?");
    }

    @Test
    void lazyLoads() {
        assertRoutes(session -> {
            Tenant found = session.get(Tenant_.TYPE, 1L);
            assertThat(found.projects()).extracting(Project::id).containsExactlyInAnyOrder(1L, 2L);
            Task first = Tenants.task(session, 1, 11);
            assertThat(first.tags()).extracting(Tag::name).containsExactlyInAnyOrder("Tag 1", "Tag 2");
            assertThat(first.project().name()).isEqualTo("Project 1");
        }).containsExactly("ds_1: SELECT t.id, t.name, t.country_code FROM tenants t WHERE t.id = ?",
                "ds_1: " + PROJECTS + "WHERE p.tenant_id = ?",
                "ds_1: " + TASKS + "WHERE t.tenant_id = ? AND t.id = ?",
                "ds_1: " + TAGS + "WHERE tt.tenant_id = ? AND tt.task_id = ?");
    }

    @Test
    void lazyLoadsOfSeveralOwners() {
        assertRoutes(session -> {
            List<Project> projects = session.select(project).where(project.tenantId.eq(1L)).list();
            assertThat(projects).flatExtracting(Project::tasks).hasSize(4);
            assertThat(projects).flatExtracting(Project::tasks).flatExtracting(Task::tags)
                    .hasSize(2);
        }).containsExactly("ds_1: " + PROJECTS + "WHERE p.tenant_id = ?",
                "ds_1: " + TASKS + "WHERE (t.tenant_id = ? AND t.project_id = ?"
                        + " OR t.tenant_id = ? AND t.project_id = ?)",
                "ds_1: " + TAGS + "WHERE (" + "tt.tenant_id = ? AND tt.task_id = ? OR ".repeat(3)
                        + "tt.tenant_id = ? AND tt.task_id = ?)");
    }

    @Test
    void lazyLoadOfATargetOfSeveralRows() {
        assertRoutes(session -> assertThat(session.select(task).where(task.tenantId.eq(2L)).list())
                .extracting(each -> each.project().name())
                .containsExactlyInAnyOrder("Project 1", "Project 1", "Project 2", "Project 2"))
                .containsExactly("ds_0: " + TASKS + "WHERE t.tenant_id = ?",
                        "ds_0: " + PROJECTS + "WHERE (p.tenant_id = ? AND p.id = ? OR p.tenant_id = ? AND p.id = ?)");
    }

    @Test
    void pairsFromTheOtherSide() {
        assertRoutes(session -> assertThat(session.get(Tag_.TYPE, List.of(1L, 1L)).tasks()).extracting(Task::id)
                .containsExactly(11L)).containsExactly(
                        "ds_1: SELECT t.tenant_id, t.id, t.name FROM tags t WHERE t.tenant_id = ? AND t.id = ?",
                        "ds_1: SELECT tt.tenant_id, tt.tag_id, t.tenant_id, t.id, t.project_id, t.previous_id, t.title,"
                        + " t.effort FROM task_tags tt JOIN tasks t ON t.tenant_id = tt.tenant_id"
                        + " AND t.id = tt.task_id WHERE tt.tenant_id = ? AND tt.tag_id = ?");
    }

    @Test
    void keysThatShareTheShard() {
        assertRoutes(session -> {
            Tenants.task(session, 1, 12).previous(Tenants.task(session, 1, 11));
            session.flush();
        }).endsWith("ds_1: UPDATE tasks SET previous_id = ? WHERE tenant_id = ? AND id = ?");
        assertRoutes(session -> {
            assertThat(Tenants.task(session, 1, 12).previous().title()).isEqualTo("Task 11");
            assertThat(Tenants.task(session, 1, 11).following()).extracting(Task::id).containsExactly(12L);
        }).containsExactly("ds_1: " + TASKS + "WHERE t.tenant_id = ? AND t.id = ?",
                "ds_1: " + TASKS + "WHERE t.tenant_id = ? AND t.id = ?",
                "ds_1: " + TASKS + "WHERE t.tenant_id = ? AND t.previous_id = ?");
        assertRoutes(session -> assertThatThrownBy(() -> Tenants.task(session, 1, 12)
                .previous(Tenants.task(session, 2, 11))).hasMessageContaining("Task.previous")
                .hasMessageContaining("Task.project")).hasSize(2);
    }

    @Test
    void ownersOfBothShards() {
        List<String> routes = routes(session -> assertThat(session.select(project).list())
                .flatExtracting(Project::tasks).hasSize(12));
        assertThat(routes).hasSize(4).filteredOn(route -> route.startsWith("ds_0: ")).hasSize(2);
    }

    @Test
    void selectInOfTwoSteps() {
        assertRoutes(session -> assertThat(session.select(project).where(project.tenantId.eq(1L).and(project.id.eq(1L)))
                .with(selectIn(project.tasks()).with(selectIn(task.tags()))).single().tasks()).hasSize(2))
                .containsExactly("ds_1: " + PROJECTS + "WHERE p.tenant_id = ? AND p.id = ? LIMIT ?",
                        "ds_1: " + TASKS + "WHERE t.tenant_id = ? AND t.project_id = ?",
                        "ds_1: " + TAGS + "WHERE (tt.tenant_id = ? AND tt.task_id = ?"
                                + " OR tt.tenant_id = ? AND tt.task_id = ?)");
    }

    @Test
    void joinedCollections() {
        assertRoutes(session -> assertThat(session.select(project).where(project.tenantId.eq(1L))
                .with(joined(project.tasks())).list()).flatExtracting(Project::tasks).hasSize(4))
                .containsExactly("ds_1: SELECT p.tenant_id, p.id, p.name, p.version, t.tenant_id, t.id, t.project_id,"
                        + " t.previous_id, t.title, t.effort FROM projects p"
                        + " LEFT JOIN tasks t ON t.tenant_id = p.tenant_id AND t.project_id = p.id"
                        + " WHERE p.tenant_id = ?");
        assertRoutes(session -> assertThat(session.select(task).where(task.tenantId.eq(1L))
                .with(joined(task.tags())).list()).flatExtracting(Task::tags).hasSize(2))
                .hasSize(1).allMatch(route -> route.startsWith("ds_1: "));
    }

    @Test
    void joinedBroadcastRows() {
        assertRoutes(session -> assertThat(session.select(tenant).where(tenant.id.in(1L, 3L))
                .with(joined(tenant.country())).list()).hasSize(2)
                .allMatch(each -> each.country().name().equals("Germany")))
                .containsExactly("ds_1: SELECT t.id, t.name, t.country_code, c.code, c.name FROM tenants t"
                        + " LEFT JOIN countries c ON c.code = t.country_code WHERE t.id IN (?, ?)");
    }

    @Test
    void keyListsAreIn() {
        List<Long> ids = List.of(1L, 3L, 5L, 7L, 9L);
        assertRoutes(session -> assertThat(session.select(tenant).where(tenant.id.in(ids)).list()).hasSize(2))
                .containsExactly("ds_1: SELECT t.id, t.name, t.country_code FROM tenants t"
                        + " WHERE t.id IN (?, ?, ?, ?, ?)");
        assertRoutes(session -> assertThat(session.select(tenant).where(tenant.id.in(1L, 2L)).with(
                selectIn(tenant.projects())).list()).flatExtracting(Tenant::projects).hasSize(4))
                .containsExactlyInAnyOrder(
                        "ds_0: SELECT t.id, t.name, t.country_code FROM tenants t WHERE t.id IN (?, ?)",
                        "ds_1: SELECT t.id, t.name, t.country_code FROM tenants t WHERE t.id IN (?, ?)",
                        "ds_0: " + PROJECTS + "WHERE p.tenant_id IN (?, ?)",
                        "ds_1: " + PROJECTS + "WHERE p.tenant_id IN (?, ?)");
    }

    @Test
    void conditionsOnRelationships() {
        assertRoutes(session -> assertThat(session.select(project).where(project.tenantId.eq(1L)
                .and(project.tasks().any(each -> each.title.eq("Task 21")))).single().id()).isEqualTo(2L))
                .containsExactly("ds_1: " + PROJECTS + "WHERE p.tenant_id = ? AND EXISTS (SELECT 1 FROM tasks t"
                        + " WHERE t.tenant_id = p.tenant_id AND t.project_id = p.id AND t.title = ?) LIMIT ?");
        assertRoutes(session -> assertThat(session.select(task).where(task.tenantId.eq(1L)
                .and(task.project().name.eq("Project 2"))).list()).hasSize(2))
                .hasSize(1).allMatch(route -> route.startsWith("ds_1: "));
        assertRoutes(session -> assertThat(session.select(tag).where(tag.tenantId.eq(1L)
                .and(tag.tasks().any(each -> each.title.eq("Task 11")))).list()).hasSize(2))
                .hasSize(1).allMatch(route -> route.startsWith("ds_1: "));
    }

    @Test
    void refreshAndMerge() {
        Project detached = database.compute(session -> Tenants.project(session, 1, 1));
        detached.name("Merged");
        assertRoutes(session -> {
            session.merge(detached);
            session.flush();
            session.refresh(Tenants.project(session, 1, 1));
        }).containsExactly("ds_1: " + PROJECTS + "WHERE p.tenant_id = ? AND p.id = ?",
                "ds_1: UPDATE projects SET name = ?, version = ? WHERE tenant_id = ? AND id = ? AND version = ?",
                "ds_1: " + PROJECTS + "WHERE p.tenant_id = ? AND p.id = ?");
        assertThat(shards.rows(1, "SELECT name FROM projects WHERE tenant_id = 1 AND id = 1"))
                .containsExactly("Merged");
    }

    @Test
    void pagesAndAggregatesOfBothShards() {
        assertRoutes(session -> {
            assertThat(session.select(task).orderBy(task.id.desc(), task.tenantId.asc()).offset(2).limit(3).list())
                    .extracting(each -> each.tenantId() + "/" + each.id()).containsExactly("3/22", "1/21", "2/21");
            assertThat(session.select(task).count()).isEqualTo(12);
            assertThat(session.select(task).columns(task.effort.sum()).single()).isEqualTo(12);
            assertThat(session.select(task).columns(task.id.avg()).single()).isEqualTo(16.5);
            assertThat(session.select(task).where(task.effort.gt(1)).exists()).isFalse();
        }).hasSize(10);
    }
}
