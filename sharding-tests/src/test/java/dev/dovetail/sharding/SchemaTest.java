package dev.dovetail.sharding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.CheckViolationException;
import dev.dovetail.error.DatabaseException;
import dev.dovetail.error.ForeignKeyViolationException;
import dev.dovetail.error.UniqueViolationException;
import dev.dovetail.schema.ValidationLevel;
import dev.dovetail.session.Database;
import dev.dovetail.sharding.model.Project_;
import dev.dovetail.sharding.model.ShopSchema;
import dev.dovetail.sharding.model.Tag_;
import dev.dovetail.sharding.model.Task_;
import dev.dovetail.sharding.model.Tenant_;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Tables are created, checked and compared in each shard. */
final class SchemaTest extends ShardTest {
    @Test
    void eachShardIsValid() {
        for (int shard = 0; shard < 2; shard++) {
            Database one = Database.of(shards.shard(shard));
            assertThat(ShopSchema.SCHEMA.validate(one, ValidationLevel.STRICT)).isEmpty();
            assertThat(ShopSchema.SCHEMA.diff(one, ValidationLevel.STRICT)).isEmpty();
        }
    }

    /** The engine does not pass catalog queries on. */
    @Test
    void bothShardsAtOnceCannotBeRead() {
        assertThatThrownBy(() -> ShopSchema.SCHEMA.validate(database)).isInstanceOf(DatabaseException.class)
                .hasMessageContaining("pg_class");
    }

    @Test
    void namesThatTheEngineChanges() {
        Map<String, DataSource> sources = Servers.create("renamed");
        DataSource whole = Sharded.of(sources);
        ShopSchema.SCHEMA.create(Shards.DIALECT).forEach(statement -> Shards.execute(whole, statement));
        for (DataSource source : sources.values()) {
            assertThat(Shards.rows(source, "SELECT conname FROM pg_constraint WHERE conrelid = 'tags'::regclass"
                    + " AND contype <> 'n' UNION SELECT indexname FROM pg_indexes WHERE tablename = 'tasks'"
                    + " ORDER BY 1"))
                    .containsExactly("ix_tasks_tenant_id_previous_id_tasks", "ix_tasks_tenant_id_project_id_tasks",
                            "pk_tags_tags", "pk_tasks_tasks", "uq_tags_tenant_id_name_tags");
            Database one = Database.of(source);
            assertThat(ShopSchema.SCHEMA.validate(one, ValidationLevel.STRICT)).isEmpty();
            assertThat(ShopSchema.SCHEMA.diff(one, ValidationLevel.STRICT)).isEmpty();
        }
        violations(Database.of(whole, Shards.DIALECT));
    }

    private static void violations(Database database) {
        database.transact(session -> {
            session.add(Tenant_.create().id(1L).name("Tenant"));
            session.add(Project_.create().id(1L).name("Project").tenant(session.get(Tenant_.TYPE, 1L)));
            session.add(Tag_.create().tenantId(1L).id(1L).name("Tag"));
        });
        assertThatThrownBy(() -> database.transact(session -> session.add(
                Tag_.create().tenantId(1L).id(2L).name("Tag"))))
                .isInstanceOfSatisfying(UniqueViolationException.class,
                        violation -> assertThat(violation.properties()).containsExactly("tenantId", "name"));
        assertThatThrownBy(() -> database.transact(session -> session.add(Task_.create().id(1L).title("Task").effort(0)
                .project(session.get(Project_.TYPE, List.of(1L, 1L))))))
                .isInstanceOfSatisfying(CheckViolationException.class,
                        violation -> assertThat(violation.properties()).containsExactly("effort"));
        assertThatThrownBy(() -> database.transact(session -> session.delete(Tenant_.tenant).execute()))
                .isInstanceOfSatisfying(ForeignKeyViolationException.class,
                        violation -> assertThat(violation.properties()).containsExactly("tenantId"));
    }
}
