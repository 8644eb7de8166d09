package dev.dovetail.it.performance;

import static dev.dovetail.it.conformance.Post_.post;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.dovetail.it.conformance.Post;
import dev.dovetail.it.conformance.Post_;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.session.Database;
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
 * How much is allocated for 10,000 rows, and for a session that reads one, besides what the driver allocates for the
 * same rows, which is stable where time is not.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AllocationTest {
    private static final int ROWS = 10_000;

    /** The object of 64 bytes, its key of 16 and foreign key of 16, and its place in a load batch and the result. */
    private static final long MOST_IN_A_SESSION = 135;

    /** The object, its two keys, and its place in the result. */
    private static final long MOST_WITHOUT = 120;

    /** The entity, its place in the identity map, and the parts of a session that every transaction needs. */
    private static final long MOST_FOR_A_KEY = 1_900;

    private static final int SESSIONS = 2_000;

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

    @Test
    void aSessionThatReadsByKeyCostsWhatItUses() throws Exception {
        // Nobody listens to the statements of this one.
        Database database = Database.of(fixture.dataSource());
        long driver = bytesOfOne(this::nameByHand);
        assertThat(bytesOfOne(() -> nameByKey(database)) - driver).isBetween(500L, MOST_FOR_A_KEY);
    }

    private static String nameByKey(Database database) {
        try (Session session = database.openSession()) {
            String name = session.get(Post_.TYPE, 7L).name();
            session.commit();
            return name;
        }
    }

    private String nameByHand() throws SQLException {
        try (Connection connection = fixture.dataSource().getConnection()) {
            try (PreparedStatement statement =
                    connection.prepareStatement("SELECT p.id, p.name, p.user_id FROM posts p WHERE p.id = ?")) {
                statement.setLong(1, 7L);
                try (ResultSet results = statement.executeQuery()) {
                    results.next();
                    boolean whole = results.getLong(1) == 7 && results.getLong(3) != 0;
                    String name = results.getString(2);
                    return whole ? name : "";
                }
            }
        }
    }

    /** The least of several runs of many sessions, for one of them. */
    private long bytesOfOne(Callable<String> work) throws Exception {
        long least = Long.MAX_VALUE;
        long length = 0;
        for (int run = 0; run < 4; run++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < SESSIONS; i++) {
                length += work.call().length();
            }
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(length).isEqualTo(4L * SESSIONS * "Post 7".length());
        return least / SESSIONS;
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
