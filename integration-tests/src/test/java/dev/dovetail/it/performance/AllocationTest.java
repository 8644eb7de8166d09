package dev.dovetail.it.performance;

import static dev.dovetail.it.conformance.Post_.post;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.dovetail.it.conformance.Post;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.session.Session;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * How much is allocated for 10,000 rows besides what the driver allocates for the same rows, which is stable where time
 * is not.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AllocationTest {
    private static final int ROWS = 10_000;

    /** The object of 64 bytes and its key of 16 and foreign key of 16, its place in the identity map, and in two lists. */
    private static final long MOST_IN_A_SESSION = 175;

    /** The object, its two keys, and its place in the result. */
    private static final long MOST_WITHOUT = 120;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Fixture fixture = Posts.create();

    @AfterAll
    void close() {
        fixture.close();
    }

    @Test
    void aRowCostsAnObjectItsKeysAndItsPlace() throws Exception {
        assertThat(ownBytesOfARow(this::inASession)).isBetween(110L, MOST_IN_A_SESSION);
    }

    @Test
    void aRowWithoutASessionCostsAnObjectAndItsKeys() throws Exception {
        assertThat(ownBytesOfARow(() -> fixture.database().select(post).list())).isBetween(80L, MOST_WITHOUT);
    }

    private List<Post> inASession() {
        try (Session session = fixture.database().openSession()) {
            return session.select(post).list();
        }
    }

    private long ownBytesOfARow(Callable<? extends List<?>> work) throws Exception {
        long driver = bytes(this::byHand);
        return (bytes(work) - driver) / ROWS;
    }

    /** The least of several runs: what the compiler does besides is not the work's. */
    private long bytes(Callable<? extends List<?>> work) throws Exception {
        long least = Long.MAX_VALUE;
        for (int run = 0; run < 8; run++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            assertThat(work.call()).hasSize(ROWS);
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }

    /** What the driver allocates for a row; the numbers stand for the row, so that nothing is allocated for it. */
    private List<Long> byHand() throws SQLException {
        Long nothing = 0L;
        List<Long> rows = new ArrayList<>(ROWS);
        try (Connection connection = fixture.dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement("SELECT p.id, p.name, p.user_id FROM posts p");
                ResultSet results = statement.executeQuery()) {
            while (results.next()) {
                boolean whole = results.getLong(1) != 0 && results.getString(2) != null && results.getLong(3) != 0;
                if (!whole) {
                    throw new IllegalStateException("A row lacks values.");
                }
                rows.add(nothing);
            }
        }
        return rows;
    }
}
