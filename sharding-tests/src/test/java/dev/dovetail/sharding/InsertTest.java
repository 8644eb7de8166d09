package dev.dovetail.sharding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.sharding.model.Country_;
import dev.dovetail.sharding.model.Letter;
import dev.dovetail.sharding.model.Letter_;
import dev.dovetail.sharding.model.Member;
import dev.dovetail.sharding.model.Member_;
import dev.dovetail.sharding.model.Post_;
import dev.dovetail.sharding.model.Project;
import dev.dovetail.sharding.model.Project_;
import dev.dovetail.sharding.model.Tag_;
import dev.dovetail.sharding.model.Task_;
import dev.dovetail.sharding.model.Tenant;
import dev.dovetail.sharding.model.Tenant_;
import dev.dovetail.sharding.model.Topic_;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each row of an insert of several rows reaches its shard, or each shard if its table is a broadcast table. */
final class InsertTest extends ShardTest {
    @Test
    void rowsOfBothShards() {
        String insert = "INSERT INTO tenants (id, name, country_code) VALUES (?, ?, ?)";
        assertRoutes(session -> {
            for (long id = 1; id <= 4; id++) {
                session.add(Tenant_.create().id(id).name("Tenant " + id));
            }
        }).containsExactly("ds_1: " + insert, "ds_0: " + insert, "ds_1: " + insert, "ds_0: " + insert);
        assertThat(shards.rows(0, "SELECT id FROM tenants ORDER BY id")).containsExactly("2", "4");
        assertThat(shards.rows(1, "SELECT id FROM tenants ORDER BY id")).containsExactly("1", "3");
    }

    @Test
    void aGraphInOneShard() {
        assertRoutes(session -> {
            Tenant tenant = session.add(Tenant_.create().id(1L).name("Tenant"));
            for (long id = 1; id <= 2; id++) {
                Project project = Project_.create().id(id).name("Project");
                tenant.projects().add(project);
                project.tasks().add(Task_.create().id(id).title("Task").effort(1));
            }
            for (long id = 1; id <= 2; id++) {
                tenant.projects().get(0).tasks().get(0).tags()
                        .add(Tag_.create().tenantId(1L).id(id).name("Tag " + id));
            }
        }).hasSize(9).allMatch(route -> route.startsWith("ds_1: INSERT INTO "));
        assertThat(shards.rows(1, "SELECT t.tenant_id, t.project_id, g.tenant_id, g.tag_id FROM tasks t"
                + " JOIN task_tags g ON g.tenant_id = t.tenant_id AND g.task_id = t.id ORDER BY g.tag_id"))
                .containsExactly("1, 1, 1, 1", "1, 1, 1, 2");
    }

    @Test
    void broadcastRowsReachEachShard() {
        String insert = "INSERT INTO countries (code, name) VALUES (?, ?)";
        assertRoutes(session -> {
            session.add(Country_.create().code("DE").name("Germany"));
            session.add(Country_.create().code("FR").name("France"));
        }).containsExactly("ds_0: " + insert, "ds_1: " + insert, "ds_0: " + insert, "ds_1: " + insert);
        for (int shard = 0; shard < 2; shard++) {
            assertThat(shards.rows(shard, "SELECT * FROM countries ORDER BY code"))
                    .containsExactly("DE, Germany", "FR, France");
        }
    }

    @Test
    void snowflakeKeysAreReadInTheOrderOfTheRows() {
        List<Member> members = new ArrayList<>();
        List<Letter> letters = new ArrayList<>();
        database.transact(session -> {
            for (int i = 0; i < 6; i++) {
                members.add(session.add(Member_.create().name("Member " + i)));
                letters.add(session.add(Letter_.create().text("Letter " + i).member(members.get(i))));
            }
        });
        for (int i = 0; i < 6; i++) {
            long key = members.get(i).id();
            assertThat(shards.rows((int) (key % 2), "SELECT id, name FROM members WHERE id = " + key))
                    .containsExactly(key + ", Member " + i);
            assertThat(shards.rows((int) (key % 2), "SELECT id, text FROM letters WHERE member_id = " + key))
                    .containsExactly(letters.get(i).id() + ", Letter " + i);
        }
        assertThat(members).extracting(Member::id).doesNotHaveDuplicates();
    }

    @Test
    void aSnowflakeKeyAsPartOfTheIdentifier() {
        Member member = database.compute(session -> {
            Member added = session.add(Member_.create().name("Member"));
            added.posts().add(Post_.create().text("First"));
            added.posts().add(Post_.create().text("Second"));
            session.flush();
            assertThat(session.get(Post_.TYPE, List.of(added.id(), added.posts().get(1).id())).text())
                    .isEqualTo("Second");
            return added;
        });
        assertThat(shards.rows((int) (member.id() % 2), "SELECT text FROM posts ORDER BY id"))
                .containsExactly("First", "Second");
    }

    @Test
    void pairsOfAMemberAndBroadcastRows() {
        database.transact(session -> {
            Member member = session.add(Member_.create().name("Member"));
            for (long id = 1; id <= 3; id++) {
                member.topics().add(Topic_.create().id(id).name("Topic " + id));
            }
        });
        assertThat(shards.rows(0, "SELECT id FROM topics")).hasSize(3);
        assertThat(shards.rows(1, "SELECT id FROM topics")).hasSize(3);
        assertThat(shards.rows(0, "SELECT 1 FROM member_topics").size()
                + shards.rows(1, "SELECT 1 FROM member_topics").size()).isEqualTo(3);
    }
}
