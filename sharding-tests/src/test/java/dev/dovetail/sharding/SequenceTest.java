package dev.dovetail.sharding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.sharding.sequence.Ticket_;
import org.junit.jupiter.api.Test;

/** Each shard has sequences of its own, which would give the same keys twice. */
final class SequenceTest extends ShardTest {
    @Test
    void sequencesAreRefusedBeforeAnythingIsSent() {
        assertThat(shards.routes().of(() -> assertThatThrownBy(
                () -> database.transact(session -> session.add(Ticket_.create().text("Text"))))
                .hasMessageStartingWith("Ticket.id: ").hasMessageContaining("sequence"))).isEmpty();
    }
}
