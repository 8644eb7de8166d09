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
 * {@code -Ddovetail.equality.seed=N} says with which seed they begin.
 */
class RandomEqualityTest {
    private static final int SEQUENCES = Integer.getInteger("dovetail.equality.sequences", 8);
    private static final int STEPS = 40;

    static List<TestDatabase> databases() {
        return TestDatabase.all();
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
            for (Kind<?, ?, ?> kind : Kind.kinds()) {
                run(kind, fixture, first, sequences);
            }
            run(Kind.texts(database), fixture, first, sequences);
        }
        System.out.println(database + ": " + sequences + " sequences of " + STEPS + " steps for each type of key, from "
                + "seed " + first);
    }

    private static void run(Kind<?, ?, ?> kind, Fixture fixture, long first, int sequences) {
        for (long seed = first; seed < first + sequences; seed++) {
            try {
                new RandomEquality<>(kind, fixture, seed).run(STEPS);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError(kind + " on " + fixture.kind() + ", seed " + seed + ": " + e, e);
            }
            fixture.empty();
        }
    }

    private static void ignoreCase(Fixture fixture) throws SQLException {
        try (Connection connection = fixture.dataSource().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("SET FOREIGN_KEY_CHECKS = 0");
            for (String table : List.of("text_roots", "text_leaves", "text_marks")) {
                statement.execute("ALTER TABLE " + table + " CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci");
            }
            statement.execute("SET FOREIGN_KEY_CHECKS = 1");
        }
    }
}
