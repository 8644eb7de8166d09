package dev.dovetail.it.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.catalog.Catalog;
import dev.dovetail.catalog.CatalogComparison;
import dev.dovetail.catalog.CatalogDialect;
import dev.dovetail.catalog.CatalogDifference;
import dev.dovetail.catalog.MadeColumns;
import dev.dovetail.catalog.Migration;
import dev.dovetail.catalog.Script;
import dev.dovetail.catalog.database.CatalogReader;
import dev.dovetail.catalog.database.Catalogs;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.jdbc.statement.StatementRunner;
import dev.dovetail.jdbc.statement.TransactionOptions;
import dev.dovetail.session.Database;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever tables a database has instead of those of a model, and whatever else it has: the script of the difference
 * runs, what it does without being asked loses nothing, and afterwards nothing differs.
 */
class RandomDiffTest {
    private static final int MOST_CHANGES = 4;

    static List<TestDatabase> databases() {
        return TestDatabase.all();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void theScriptOfAnyDifferenceRuns(TestDatabase kind) {
        int cheap = switch (kind) {
            case H2, HSQLDB, SQLITE -> 60;
            case POSTGRESQL -> 15;
            case MARIADB -> 6;
        };
        int rounds = Integer.getInteger("dovetail.random.diffs", cheap);
        long first = Long.getLong("dovetail.random.seed", 1);
        DataSource source = kind.create();
        Dialect dialect = Database.of(source).dialect();
        int refused = 0;
        for (long seed = first; seed < first + rounds; seed++) {
            refused += run(kind, source, dialect, seed) ? 0 : 1;
        }
        // The database may refuse tables that changes have led to; mostly it does not.
        assertThat(refused).isLessThanOrEqualTo(1 + rounds / 5);
    }

    /** Returns false if the database cannot have the tables. */
    private static boolean run(TestDatabase kind, DataSource source, Dialect dialect, long seed) {
        Random random = new Random(seed);
        Sketch model = new RandomSketch(kind, random).sketch();
        Sketch actual = model.copy();
        SketchChange change = new SketchChange(kind, actual, random);
        for (int i = 1 + random.nextInt(MOST_CHANGES); i > 0; i--) {
            change.change();
        }
        try (StatementRunner runner = new StatementRunner(source, dialect, List.of(), TransactionOptions.NONE)) {
            return new Round(runner, kind, random).run(model, actual);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(kind + ", -Ddovetail.random.seed=" + seed + ": " + change.log(), e);
        }
    }

    /** One pair of a model and a database. */
    private record Round(StatementRunner runner, TestDatabase kind, Random random) {
        /** Returns false if the database cannot have the tables. */
        boolean run(Sketch model, Sketch actual) {
            CatalogDialect dialect = Catalogs.of(runner.dialect());
            List<String> wanted = SketchSql.of(kind, dialect.identifiers(), model);
            List<String> made = SketchSql.of(kind, dialect.identifiers(), actual);
            try {
                wanted.forEach(runner::execute);
                clear(dialect);
                made.forEach(runner::execute);
            } catch (RuntimeException e) {
                clear(dialect);
                return false;
            }
            boolean strict = random.nextBoolean();
            Catalog goal = Script.read(wanted, dialect);
            try {
                check(goal, dialect, strict);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError((strict ? "STRICT" : "STRUCTURE") + " from\n" + String.join(";\n", made)
                        + "\nto\n" + String.join(";\n", wanted), e);
            }
            clear(dialect);
            return true;
        }

        private void check(Catalog goal, CatalogDialect dialect, boolean strict) {
            Catalog before = read(dialect);
            String script = script(goal, before, dialect, strict);
            if (random.nextBoolean()) {
                execute(script, dialect);
                Catalog between = read(dialect);
                assertThat(Possessions.of(between)).as(script).containsAll(Possessions.of(before));
                script = script(goal, between, dialect, strict);
            }
            execute(script.replace("--! ", ""), dialect);
            Catalog after = read(dialect);
            assertThat(compare(goal, after, dialect, strict)).extracting(CatalogDifference::describe).as(script)
                    .isEmpty();
            assertThat(script(goal, after, dialect, strict)).isEmpty();
        }

        private String script(Catalog goal, Catalog there, CatalogDialect dialect, boolean strict) {
            return Migration.write(goal, there, compare(goal, there, dialect, strict), dialect);
        }

        private static List<CatalogDifference> compare(
                Catalog goal, Catalog there, CatalogDialect dialect, boolean strict) {
            return strict ? CatalogComparison.strict(goal, there, dialect)
                    : CatalogComparison.structure(goal, there, dialect, MadeColumns.NONE);
        }

        private Catalog read(CatalogDialect dialect) {
            return CatalogReader.read(runner, dialect, Set.of(""));
        }

        private void execute(String script, CatalogDialect dialect) {
            for (String statement : Script.statements(script, dialect)) {
                try {
                    runner.execute(statement);
                } catch (RuntimeException e) {
                    throw new AssertionError(statement + "\nin\n" + script, e);
                }
            }
        }

        private void clear(CatalogDialect dialect) {
            Emptied.of(kind, read(dialect), dialect).forEach(runner::execute);
        }
    }
}
