package dev.dovetail.sharding;

import static dev.dovetail.sharding.model.Project_.project;
import static dev.dovetail.sharding.model.Tenant_.tenant;
import static dev.dovetail.sharding.model.Topic_.topic;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.sharding.model.Project;
import dev.dovetail.sharding.model.Project_;
import dev.dovetail.sharding.model.Task_;
import dev.dovetail.sharding.model.Tenant;
import dev.dovetail.sharding.model.Tenant_;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Statements of many keys and rows still find their shard. */
final class ManyRowsTest extends ShardTest {
    @Test
    void ownersOfOneShard() {
        database.transact(session -> {
            Tenant owner = session.add(Tenant_.create().id(1L).name("Tenant"));
            for (long id = 1; id <= 600; id++) {
                Project added = session.add(Project_.create().id(id).name("Project").tenant(owner));
                session.add(Task_.create().id(id).title("Task").effort(1).project(added));
            }
        });
        assertRoutes(session -> assertThat(session.select(project).where(project.tenantId.eq(1L)).list())
                .flatExtracting(Project::tasks).hasSize(600))
                .hasSize(3).allMatch(route -> route.startsWith("ds_1: SELECT "));
    }

    @Test
    void keysOfOneShard() {
        database.transact(session -> session.add(Tenant_.create().id(3L).name("Tenant")));
        List<Long> odd = LongStream.range(0, 1_500).mapToObj(i -> 2 * i + 1).toList();
        assertRoutes(session -> assertThat(session.select(tenant).where(tenant.id.in(odd)).list()).hasSize(1))
                .hasSize(1).allMatch(route -> route.startsWith("ds_1: SELECT "));
    }

    @Test
    void upsertsOfBroadcastRows() {
        for (String name : List.of("First", "Second")) {
            database.transact(session -> session.insert(topic).set(topic.id, 1L).set(topic.name, name)
                    .onConflict(topic.id).update(topic.name).execute());
        }
        assertThat(shards.rows(0, "SELECT name FROM topics")).containsExactly("Second");
        assertThat(shards.rows(1, "SELECT name FROM topics")).containsExactly("Second");
    }
}
