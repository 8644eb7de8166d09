package dev.dovetail.it.keys;

import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.GeneratedKeyStrategy;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.jdbc.statement.InsertStatement;
import dev.dovetail.jdbc.statement.Rows;
import dev.dovetail.jdbc.statement.StatementRunner;
import dev.dovetail.jdbc.statement.TransactionOptions;
import dev.dovetail.sql.BoundSql;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures on each database how fast the keys of inserted rows come back in each way, and whether they are the right
 * ones. Run by hand; the dialects note what it said, and the way that each chose.
 */
final class KeyMeasurement {
    private static final int ROWS = 20_000;
    private static final int AT_ONCE = 500;
    private static final int RUNS = 5;

    private KeyMeasurement() {}

    /** Prints a line for each database and way: the median of the runs. */
    public static void main(String[] arguments) {
        for (TestDatabase kind : TestDatabase.all()) {
            try (Fixture fixture = kind.create(KeysSchema.SCHEMA)) {
                System.out.println(kind + ", one row at a time: " + median(fixture, GeneratedKeyStrategy.BATCH, 1));
                for (GeneratedKeyStrategy way : GeneratedKeyStrategy.values()) {
                    System.out.println(kind + ", " + way + " of " + AT_ONCE + ": " + median(fixture, way, AT_ONCE));
                }
            }
        }
    }

    private static String median(Fixture fixture, GeneratedKeyStrategy way, int atOnce) {
        List<Long> times = new ArrayList<>();
        for (int run = 0; run <= RUNS; run++) {
            fixture.empty();
            try {
                times.add(milliseconds(fixture, way, atOnce));
            } catch (RuntimeException e) {
                return "no, " + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
                        .replaceAll("(\\(\\?\\), )+", "... ");
            }
        }
        // The first one warms up.
        times.remove(0);
        Collections.sort(times);
        return times.get(RUNS / 2) + " ms";
    }

    private static long milliseconds(Fixture fixture, GeneratedKeyStrategy way, int atOnce) {
        Dialect dialect = returning(fixture.database().dialect(), way);
        InsertStatement insert = new InsertStatement(dialect, "INSERT INTO notes (text) VALUES (?)", "id");
        Map<Long, String> texts = new HashMap<>();
        try (StatementRunner runner = new StatementRunner(fixture.dataSource(), dialect, List.of(fixture.statements()),
                TransactionOptions.NONE)) {
            runner.begin();
            long start = System.nanoTime();
            int size;
            for (int first = 0; first < ROWS; first += size) {
                int from = first;
                // As in applications no two have the same size, so that each text is prepared anew.
                size = Math.min(ROWS - first, Math.max(1, atOnce - first / AT_ONCE));
                runner.insert(insert, size, (row, values) -> values.string(1, "note " + (from + row)),
                        (row, keys) -> texts.put(keys.longValue(1), "note " + (from + row)));
            }
            runner.commit();
            long nanos = System.nanoTime() - start;
            check(runner, texts);
            return nanos / 1_000_000;
        }
    }

    private static void check(StatementRunner runner, Map<Long, String> texts) {
        try (Rows rows = runner.query(BoundSql.of("SELECT id, text FROM notes"))) {
            while (rows.next()) {
                if (!String.valueOf(rows.row().string(2)).equals(texts.remove(rows.row().longValue(1)))) {
                    throw new IllegalStateException("keys come back in another order");
                }
            }
        }
        if (!texts.isEmpty()) {
            throw new IllegalStateException("keys come back of no row");
        }
    }

    /** The dialect, as if it had chosen this way. */
    private static Dialect returning(Dialect dialect, GeneratedKeyStrategy way) {
        return (Dialect) Proxy.newProxyInstance(Dialect.class.getClassLoader(), new Class<?>[] {Dialect.class},
                (proxy, method, arguments) -> method.getName().equals("keyReturn") ? way
                        : method.invoke(dialect, arguments));
    }
}
