package dev.dovetail.sharding;

import static dev.dovetail.query.Plans.selectIn;
import static dev.dovetail.sharding.model.Letter_.letter;
import static dev.dovetail.sharding.model.Member_.member;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.session.Session;
import dev.dovetail.sharding.model.Letter_;
import dev.dovetail.sharding.model.Member;
import dev.dovetail.sharding.model.Member_;
import dev.dovetail.sharding.model.Post_;
import dev.dovetail.sharding.model.Topic_;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tables sharded by user, with Snowflake keys: with and without the shard column in the identifier. */
final class MemberTest extends ShardTest {
    private long id;
    private String shard = "";
    private String other = "";

    @BeforeEach
    void add() {
        id = database.compute(session -> {
            Member added = session.add(Member_.create().name("Member"));
            for (int i = 1; i <= 2; i++) {
                added.posts().add(Post_.create().text("Post " + i));
                added.letters().add(Letter_.create().text("Letter " + i));
                added.topics().add(session.add(Topic_.create().id((long) i).name("Topic " + i)));
            }
            session.flush();
            return added.id();
        });
        shard = "ds_" + id % 2 + ": ";
        other = "ds_" + (1 - id % 2) + ": ";
    }

    @Test
    void reads() {
        assertRoutes(session -> {
            Member found = session.get(Member_.TYPE, id);
            assertThat(found.posts()).hasSize(2);
            assertThat(found.topics()).hasSize(2);
            assertThat(session.select(member).where(member.id.eq(id)).with(selectIn(member.letters())).single()
                    .letters()).hasSize(2);
        }).containsExactly(shard + "SELECT m.id, m.name FROM members m WHERE m.id = ?",
                shard + "SELECT p.member_id, p.id, p.text FROM posts p WHERE p.member_id = ?",
                shard + "SELECT mt.member_id, t.id, t.name FROM member_topics mt"
                        + " JOIN topics t ON t.id = mt.topic_id WHERE mt.member_id = ?",
                shard + "SELECT m.id, m.name FROM members m WHERE m.id = ? LIMIT ?",
                shard + "SELECT l.id, l.member_id, l.text FROM letters l WHERE l.member_id = ?");
    }

    @Test
    void anIdentifierWithTheShardReachesOneShard() {
        assertRoutes(session -> {
            Member found = session.get(Member_.TYPE, id);
            found.posts().get(0).text("Changed");
            session.delete(found.posts().get(1));
        }).endsWith(shard + "UPDATE posts SET text = ? WHERE member_id = ? AND id = ?",
                shard + "DELETE FROM posts WHERE member_id = ? AND id = ?");
    }

    @Test
    void anIdentifierWithoutTheShardReachesEachShard() {
        long letterId = database.compute(session -> session.select(letter).first().id());
        assertRoutes(session -> session.get(Letter_.TYPE, letterId).text("Changed")).containsExactlyInAnyOrder(
                shard + "SELECT l.id, l.member_id, l.text FROM letters l WHERE l.id = ?",
                other + "SELECT l.id, l.member_id, l.text FROM letters l WHERE l.id = ?",
                shard + "UPDATE letters SET text = ? WHERE id = ?", other + "UPDATE letters SET text = ? WHERE id = ?");
    }

    @Test
    void pairsWithBroadcastRows() {
        assertThat(routes(this::replaceTopics).stream().filter(route -> route.contains("member_topics")).toList())
                .containsExactly(shard + "SELECT mt.member_id, t.id, t.name FROM member_topics mt"
                        + " JOIN topics t ON t.id = mt.topic_id WHERE mt.member_id = ?",
                        shard + "DELETE FROM member_topics WHERE member_id = ? AND topic_id = ?",
                        shard + "INSERT INTO member_topics (member_id, topic_id) VALUES (?, ?)");
        assertThat(shards.rows((int) (id % 2), "SELECT topic_id FROM member_topics ORDER BY topic_id"))
                .isEqualTo(List.of("2", "3"));
    }

    private void replaceTopics(Session session) {
        Member found = session.get(Member_.TYPE, id);
        found.topics().remove(session.get(Topic_.TYPE, 1L));
        found.topics().add(session.add(Topic_.create().id(3L).name("Topic 3")));
    }
}
