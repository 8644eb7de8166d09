package dev.dovetail.it.equality;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sequences made by chance over keys that are one to the database and several to Java.
 * {@code -Ddovetail.equality.sequences=N} says how many for each type of key on H2; the others try a quarter.
 * {@code -Ddovetail.equality.seed=N} says with which seed they begin, {@code -Ddovetail.random.database=NAME} on which.
 */
class RandomEqualityTest {
    private static final int SEQUENCES = Integer.getInteger("dovetail.equality.sequences", 8);
    private static final int STEPS = 40;
    private static final String ONLY = System.getProperty("dovetail.random.database", "");

    static List<TestDatabase> databases() {
        return TestDatabase.all().stream().filter(each -> ONLY.isEmpty() || ONLY.contains(each.toString())).toList();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void agreesWithNumbers(TestDatabase database) throws SQLException {
        long first = Long.getLong("dovetail.equality.seed", 1);
        int sequences = database == TestDatabase.H2 ? SEQUENCES : Math.max(2, SEQUENCES / 4);
        try (Fixture fixture = database.create(EqualitySchema.SCHEMA)) {
            if (database == TestDatabase.MARIADB) {
                ignoreCase(fixture);
            }
            for (Kind<?, ?, ?> kind : Kind.kinds(database)) {
                for (long seed = first; seed < first + sequences; seed++) {
                    try {
                        new RandomEquality<>(kind, fixture, seed).run(STEPS);
                    } catch (RuntimeException | AssertionError e) {
                        throw new AssertionError(kind + " on " + database + ", seed " + seed + ": " + e, e);
                    }
                    fixture.empty();
                }
            }
        }
        System.out.println(database + ": " + sequences + " sequences of " + STEPS + " steps for each type of key, from "
                + "seed " + first);
    }

    private static void ignoreCase(Fixture fixture) throws SQLException {
        try (Connection connection = fixture.dataSource()
                .getConnection(); Statement statement = connection.createStatement()) {
            List<String> keys = List.of("text_leaves root_id", "text_leaves keeper_id", "text_marks text_root_id");
            for (String key : keys) {
                String[] parts = key.split(" ");
                statement.execute("ALTER TABLE " + parts[0] + " DROP FOREIGN KEY fk_" + parts[0] + "_" + parts[1]);
            }
            for (String table : List.of("text_roots", "text_leaves", "text_marks")) {
                statement.execute("ALTER TABLE " + table
                        + " CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci");
            }
            for (String key : keys) {
                String[] parts = key.split(" ");
                statement.execute("ALTER TABLE " + parts[0] + " ADD CONSTRAINT fk_" + parts[0] + "_" + parts[1]
                        + " FOREIGN KEY (" + parts[1] + ") REFERENCES text_roots (id)");
            }
        }
    }
}
