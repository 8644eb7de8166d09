package dev.dovetail.it.performance.wide;

import static dev.dovetail.it.performance.wide.Wide_.wide;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a row of 40 columns costs besides its values. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WideRowsTest {
    private static final int ROWS = 2_000;

    /** The object of 216 bytes, three boxed numbers of 64, and its place in a load batch and the result. */
    private static final long MOST_OF_A_ROW = 315;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Fixture fixture = TestDatabase.H2.create(WideSchema.SCHEMA);

    WideRowsTest() {
        fixture.database().transact(session -> {
            for (long id = 1; id <= ROWS; id++) {
                session.add(Wide.of(id));
            }
        });
        fixture.statements().clear();
    }

    @AfterAll
    void close() {
        fixture.close();
    }

    @Test
    void theDriverIsAskedOnceForEachColumn() {
        ReadCalls calls = new ReadCalls(fixture.dataSource());
        Database database = Database.of(calls);
        try (Session session = database.openSession()) {
            assertThat(session.select(wide).list()).hasSize(ROWS);
        }
        assertThat(calls.take()).isEqualTo(Map.of("next", ROWS + 1, "close", 1, "getLong", 5 * ROWS, "getInt", 7 * ROWS,
                "getString", 10 * ROWS, "getBigDecimal", 4 * ROWS, "getDouble", 5 * ROWS, "getBoolean", 3 * ROWS,
                "getObject", 6 * ROWS));
    }

    @Test
    void aRowCostsAnObjectAndItsPlace() throws Exception {
        assertThat((bytes(this::inASession) - bytes(this::byHand)) / ROWS).isBetween(200L, MOST_OF_A_ROW);
    }

    @Test
    void aChangeOfOneColumnWritesThatColumn() {
        try (Session session = fixture.database().openSession()) {
            List<Wide> rows = session.select(wide).list();
            for (int i = 0; i < ROWS; i += 10) {
                rows.get(i).stock(-1);
            }
            fixture.statements().clear();
            session.flush();
            session.rollback();
        }
        assertThat(fixture.statements().events()).singleElement().satisfies(sent -> {
            assertThat(sent.sql()).isEqualTo("UPDATE wide_rows SET stock = ? WHERE id = ?");
            assertThat(sent.rows()).isEqualTo(ROWS / 10);
        });
    }

    private List<Wide> inASession() {
        try (Session session = fixture.database().openSession()) {
            return session.select(wide).list();
        }
    }

    /** The least of several runs. */
    private long bytes(Callable<? extends List<?>> work) throws Exception {
        long least = Long.MAX_VALUE;
        for (int run = 0; run < 8; run++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            assertThat(work.call()).hasSize(ROWS);
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }

    /** What the driver allocates for the rows. Their values are read in the same way, and dropped. */
    private List<Integer> byHand() throws SQLException {
        Integer nothing = 0;
        List<Integer> rows = new ArrayList<>(ROWS);
        try (Connection connection = fixture.dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement("SELECT * FROM wide_rows");
                ResultSet results = statement.executeQuery()) {
            int columns = results.getMetaData().getColumnCount();
            String[] types = new String[columns];
            for (int i = 0; i < columns; i++) {
                types[i] = results.getMetaData().getColumnTypeName(i + 1);
            }
            while (results.next()) {
                for (int i = 1; i <= columns; i++) {
                    read(results, i, types[i - 1]);
                }
                rows.add(nothing);
            }
        }
        return rows;
    }

    private static void read(ResultSet results, int column, String type) throws SQLException {
        Object value = switch (type) {
            case "BIGINT" -> results.getLong(column) == 0 ? null : type;
            case "INTEGER" -> results.getInt(column) == 0 ? null : type;
            case "DOUBLE PRECISION" -> results.getDouble(column) == 0 ? null : type;
            case "BOOLEAN" -> results.getBoolean(column) ? type : null;
            case "DATE" -> results.getObject(column, LocalDate.class);
            case "TIMESTAMP" -> results.getObject(column, LocalDateTime.class);
            case "TIMESTAMP WITH TIME ZONE" -> results.getObject(column, OffsetDateTime.class).toInstant();
            case "NUMERIC", "DECFLOAT" -> results.getBigDecimal(column);
            case "CHARACTER VARYING" -> results.getString(column);
            default -> throw new IllegalStateException(type);
        };
        if (value == null) {
            throw new IllegalStateException("A row lacks values.");
        }
    }
}
