package dev.dovetail.sharding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.DatabaseException;
import dev.dovetail.error.FlushException;
import dev.dovetail.error.StaleObjectException;
import dev.dovetail.sharding.model.Letter;
import dev.dovetail.sharding.model.Letter_;
import dev.dovetail.sharding.model.Member;
import dev.dovetail.sharding.model.Member_;
import dev.dovetail.sharding.model.Project;
import dev.dovetail.sharding.model.Tag;
import dev.dovetail.sharding.model.Tag_;
import dev.dovetail.sharding.model.Task;
import dev.dovetail.sharding.model.Task_;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows that belong to another shard after a change: refused, or deleted and inserted if asked. */
final class MoveTest extends ShardTest {
    private static final String FOUND = "SELECT title FROM tasks WHERE tenant_id = %d AND id = 13";

    @BeforeEach
    void add() {
        Tenants.add(database);
        database.transact(session -> session.add(Task_.create().id(13L).title("Task 13").effort(1)
                .project(Tenants.project(session, 1, 1))).tags().add(session.get(Tag_.TYPE, List.of(1L, 1L))));
    }

    @Test
    void aMoveByAnIdentifierIsRefused() {
        assertThat(writes(() -> assertThatThrownBy(() -> database.transact(
                session -> session.get(Tag_.TYPE, List.of(1L, 1L)).tenantId(4L)))
                .isInstanceOf(FlushException.class)
                .hasMessage("Tag.tenantId changes from 1 to 4, but the identifier of a stored row cannot change on a"
                        + " database without KEY_UPDATES, where it tells the server of the row. Delete the row and add"
                        + " a new one, or let the flush do that with session.setMovingRows(true). Nothing was"
                        + " written."))).isEmpty();
    }

    @Test
    void aMoveByARelationshipIsRefused() {
        assertThat(writes(() -> assertThatThrownBy(() -> database.transact(
                session -> Tenants.task(session, 1, 13).project(Tenants.project(session, 2, 1))))
                .isInstanceOf(FlushException.class)
                .hasMessageStartingWith("Task.tenantId changes from 1 to 2, but "))).isEmpty();
    }

    @Test
    void aMovedRowIsDeletedAndInserted() {
        assertThat(writes(() -> database.transact(session -> {
            session.setMovingRows(true);
            Task moved = Tenants.task(session, 1, 13);
            Project other = Tenants.project(session, 2, 1);
            Tag tag = session.get(Tag_.TYPE, List.of(2L, 2L));
            moved.tags().clear();
            moved.title("Moved");
            moved.project(other);
            moved.tags().add(tag);
            session.flush();
            assertThat(session.get(Task_.TYPE, List.of(2L, 13L))).isSameAs(moved);
        }))).containsExactly("ds_1: DELETE FROM task_tags WHERE tenant_id = ? AND task_id = ? AND tag_id = ?",
                "ds_1: DELETE FROM tasks WHERE tenant_id = ? AND id = ?",
                "ds_0: INSERT INTO tasks (tenant_id, id, project_id, previous_id, title, effort)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                "ds_0: INSERT INTO task_tags (tenant_id, task_id, tag_id) VALUES (?, ?, ?)");
        assertThat(shards.rows(0, "SELECT tag_id FROM task_tags WHERE task_id = 13")).containsExactly("2");
        assertThat(shards.rows(1, FOUND.formatted(1))).isEmpty();
        assertThat(shards.rows(0, FOUND.formatted(2))).containsExactly("Moved");
    }

    @Test
    void pairsKeepTheirRowWithinTheShard() {
        database.transact(session -> {
            session.setMovingRows(true);
            session.get(Tag_.TYPE, List.of(1L, 2L)).id(9L);
        });
        assertThat(shards.rows(1, "SELECT id, name FROM tags WHERE tenant_id = 1 ORDER BY id"))
                .containsExactly("1, Tag 1", "9, Tag 2");
        assertThat(shards.rows(1, "SELECT task_id, tag_id FROM task_tags WHERE tenant_id = 1 ORDER BY 1, 2"))
                .containsExactly("11, 1", "11, 9", "13, 1");
    }

    @Test
    void aMoveIsRolledBackInBothShards() {
        assertThatThrownBy(() -> database.transact(session -> {
            session.setMovingRows(true);
            Tenants.task(session, 1, 13).tags().clear();
            Tenants.task(session, 1, 13).project(Tenants.project(session, 2, 1));
            session.flush();
            throw new IllegalStateException("Changed my mind.");
        })).hasMessage("Changed my mind.");
        assertThat(shards.rows(1, FOUND.formatted(1))).containsExactly("Task 13");
        assertThat(shards.rows(0, FOUND.formatted(2))).isEmpty();
    }

    @Test
    void aMovedRowThatIsGone() {
        assertThatThrownBy(() -> database.transact(session -> {
            session.setMovingRows(true);
            Tag moved = session.get(Tag_.TYPE, List.of(1L, 1L));
            Shards.execute(shards.shard(1), "DELETE FROM task_tags; DELETE FROM tags");
            moved.tenantId(4L);
        })).isInstanceOf(StaleObjectException.class);
    }

    @Test
    void aShardColumnOutsideTheIdentifierIsRefusedByTheEngine() {
        Letter stored = database.compute(session -> {
            Member[] members = new Member[4];
            for (int i = 0; i < members.length; i++) {
                members[i] = session.add(Member_.create().name("Member " + i));
            }
            return session.add(Letter_.create().text("Letter").member(members[0]));
        });
        long other = Long.parseLong(shards.rows((int) (1 - stored.memberId() % 2), "SELECT id FROM members").get(0));
        assertThatThrownBy(() -> database.transact(session -> session.get(Letter_.TYPE, stored.id())
                .member(session.get(Member_.TYPE, other)))).isInstanceOf(DatabaseException.class)
                .hasMessageContaining("Can not update sharding value for table 'letters'");
    }

    private List<String> writes(Runnable work) {
        return shards.routes().of(work).stream().filter(route -> !route.startsWith("SELECT ", 6)).toList();
    }
}
