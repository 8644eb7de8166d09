package dev.dovetail.it.keys;

import static dev.dovetail.it.keys.Line_.line_;
import static dev.dovetail.it.keys.Ticket_.ticket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.NotFoundException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Session;
import dev.dovetail.tuple.Tuple2;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An object is found by the path that {@code select} takes, and by a key of its identifier's type. */
class PathsToKeysTest {
    static List<TestDatabase> databases() {
        return TestDatabase.all();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void findTheSameAsTypes(TestDatabase kind) {
        try (Fixture fixture = kind.create(KeysSchema.SCHEMA); Session session = fixture.database().openSession()) {
            Ticket one = session.add(Ticket_.create().text("one"));
            Line first = session.add(Line_.create().page(1).line("a"));
            session.commit();
            assertThat(session.get(ticket, one.id())).isSameAs(one).isSameAs(session.get(Ticket_.TYPE, one.id()));
            assertThat(session.find(ticket, -1L)).isNull();
            assertThatThrownBy(() -> session.get(ticket, -1L)).isInstanceOf(NotFoundException.class);
            assertThat(session.find(line_, new Tuple2<>(1, "a"))).isSameAs(first);
            assertThat(session.find(line_, new Tuple2<>(1, "b"))).isNull();
            session.detach(first);
            assertThat(session.get(line_, new Tuple2<>(1, "a")).line()).isEqualTo("a");
        }
    }
}
