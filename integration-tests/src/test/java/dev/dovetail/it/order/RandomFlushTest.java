package dev.dovetail.it.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Session;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Flushes in which rows are inserted, deleted, and exchange their unique values by chance, towards a state that the tables
 * allow, are written without a violation. {@code -Ddovetail.order.sequences=N} says how many sequences of 20 on each
 * database, {@code -Ddovetail.order.seed=N} with which seed they begin; each sequence has the next seed.
 */
class RandomFlushTest {
    private static final int SEQUENCES = Integer.getInteger("dovetail.order.sequences", 6);
    private static final int IN_A_ROW = 20;
    private static final long FIRST = Long.getLong("dovetail.order.seed", 1);

    static List<TestDatabase> databases() {
        return TestDatabase.all();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void areWrittenInAnOrderThatTheTablesAllow(TestDatabase kind) {
        System.out.println(kind + ": seeds " + FIRST + " to " + (FIRST + SEQUENCES - 1));
        try (Fixture fixture = kind.create(OrdersSchema.SCHEMA)) {
            for (long seed = FIRST; seed < FIRST + SEQUENCES; seed++) {
                try {
                    flushes(fixture, new Random(seed));
                } catch (RuntimeException | AssertionError e) {
                    throw new AssertionError(kind + ", seed " + seed + ": " + e.getMessage(), e);
                }
            }
        }
    }

    private static void flushes(Fixture fixture, Random random) {
        fixture.empty();
        List<Area> first = List.of(new Cards(random), new Steps(random), new Cells(random), new Codes(random),
                new Owners(random));
        fixture.database().transact(session -> first.forEach(area -> area.seed(session)));
        for (int i = 0; i < IN_A_ROW; i++) {
            flush(fixture, random);
        }
    }

    private static void flush(Fixture fixture, Random random) {
        Cards cards = new Cards(random);
        Steps steps = new Steps(random);
        Cells cells = new Cells(random);
        Codes codes = new Codes(random);
        Owners owners = new Owners(random);
        List<Area> areas = List.of(cards, steps, cells, codes, owners);
        List<Runnable> changes = new ArrayList<>();
        try (Session session = fixture.database().openSession()) {
            for (Area area : areas) {
                area.decide(session);
                changes.addAll(area.changes);
            }
            List<List<String>> before = stored(fixture, areas);
            Collections.shuffle(changes, random);
            changes.forEach(Runnable::run);
            steps.link();
            owners.link();
            session.flush();
            if (random.nextInt(4) == 0) {
                session.rollback();
                assertEquals(before, stored(fixture, areas));
                return;
            }
            session.commit();
            cells.check(session);
            List<List<String>> expected = new ArrayList<>();
            areas.forEach(area -> area.expected().forEach(rows -> expected.add(rows.rows().stream().sorted().toList())));
            assertEquals(String.join("\n", expected.toString()), String.join("\n", stored(fixture, areas).toString()));
        }
    }

    private static List<List<String>> stored(Fixture fixture, List<Area> areas) {
        List<List<String>> stored = new ArrayList<>();
        try (Connection connection = fixture.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (Area area : areas) {
                for (Area.Rows rows : area.expected()) {
                    stored.add(rows(statement, rows.sql()));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return stored;
    }

    private static List<String> rows(Statement statement, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet results = statement.executeQuery(sql)) {
            while (results.next()) {
                Object[] values = new Object[results.getMetaData().getColumnCount()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = results.getString(i + 1);
                }
                found.add(Area.row(values));
            }
        }
        Collections.sort(found);
        return found;
    }
}
