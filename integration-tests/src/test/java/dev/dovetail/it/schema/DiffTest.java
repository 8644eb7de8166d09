package dev.dovetail.it.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.catalog.Script;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.schema.Schema;
import dev.dovetail.schema.ValidationLevel;
import dev.dovetail.session.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever tables were made into, the statements of the difference make them what the model says. */
class DiffTest {
    private static final int ROUNDS = Integer.getInteger("dovetail.random.schemas", 12);
    private static final int MOST_CHANGES = 4;

    static List<TestDatabase> databases() {
        return TestDatabase.all();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void theDifferenceOfAnyTablesLeadsToTheModel(TestDatabase kind) throws SQLException {
        long first = Long.getLong("dovetail.random.seed", 1);
        DataSource source = kind.create();
        Database database = Database.of(source);
        for (long seed = first; seed < first + ROUNDS; seed++) {
            Random random = new Random(seed);
            List<Schema> schemas = Schemas.on(kind);
            Schema schema = schemas.get(random.nextInt(schemas.size()));
            Mutation mutation = new Mutation(kind, schema.create(database.dialect()), random.nextLong());
            for (int i = 1 + random.nextInt(MOST_CHANGES); i > 0; i--) {
                mutation.mutate();
            }
            String told = kind + ", " + schema + ", -Ddovetail.random.seed=" + seed + ": " + mutation.log();
            try {
                check(source, database, schema, mutation.statements());
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(told, e);
            }
        }
    }

    private static void check(DataSource source, Database database, Schema schema, List<String> statements) {
        execute(source, statements);
        String all = schema.diff(database, ValidationLevel.STRICT);
        execute(source, Script.statements(all));
        String rest = schema.diff(database, ValidationLevel.STRICT);
        execute(source, Script.statements(rest.replace("--! ", "")));
        assertThat(schema.validate(database, ValidationLevel.STRICT)).as(all + "\n\n" + rest).isEmpty();
        assertThat(schema.diff(database, ValidationLevel.STRICT)).isEmpty();
        schema.dropIn(database);
    }

    /** As a migration tool does it: one statement after the other, over one connection. */
    private static void execute(DataSource source, List<String> statements) {
        String running = "";
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                running = sql;
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(
                    e.getMessage() + " in: " + running + " of\n" + String.join(";\n", statements), e);
        }
    }
}
