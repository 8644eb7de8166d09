package dev.dovetail.sharding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.BeforeEach;

/** The two shards, emptied before each test, and what each statement reaches. */
abstract class ShardTest {
    final Shards shards = Shards.instance();
    final Database database = shards.database();

    @BeforeEach
    final void clear() {
        shards.clear();
    }

    /** Runs {@code work} in a transaction and returns the statements that the shards got. */
    final List<String> routes(Consumer<Session> work) {
        return shards.routes().of(() -> database.transact(work));
    }

    /** Runs {@code work} in a transaction and checks the statements that the shards got, in order. */
    final ListAssert<String> assertRoutes(Consumer<Session> work) {
        return assertThat(routes(work));
    }
}
