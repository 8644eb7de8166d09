package dev.dovetail.it.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.catalog.Catalog;
import dev.dovetail.catalog.CatalogComparison;
import dev.dovetail.catalog.CatalogDialect;
import dev.dovetail.catalog.Script;
import dev.dovetail.catalog.database.CatalogReader;
import dev.dovetail.catalog.database.Catalogs;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.jdbc.statement.StatementRunner;
import dev.dovetail.jdbc.statement.TransactionOptions;
import dev.dovetail.session.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the statements that the processor is held to by the byte on the database that they are for. What the catalogue
 * shows then is what they say, and the drop script leaves nothing of it.
 */
class GoldenDdlTest {
    private static final Path CASES = Path.of("../processor/src/test/resources/golden");

    static List<TestDatabase> databases() {
        return TestDatabase.all();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void everyGoldenRuns(TestDatabase kind) throws IOException {
        DataSource source = kind.create();
        Dialect dialect = Database.of(source).dialect();
        List<Path> scripts;
        try (Stream<Path> files = Files.walk(CASES)) {
            scripts = files.filter(file -> file.endsWith(dialect.name() + ".sql")).sorted().toList();
        }
        assertThat(scripts).hasSizeGreaterThan(15);
        for (Path script : scripts) {
            try (StatementRunner runner = new StatementRunner(source, dialect, List.of(), TransactionOptions.NONE)) {
                check(script, runner, kind);
            }
        }
    }

    private static void check(Path script, StatementRunner runner, TestDatabase kind) throws IOException {
        CatalogDialect dialect = Catalogs.of(runner.dialect());
        List<String> statements = Script.statements(Files.readString(script));
        Catalog model = Script.read(statements, dialect);
        Set<String> schemas = new TreeSet<>(model.schemaNames());
        schemas.remove("");
        if (kind == TestDatabase.SQLITE) {
            schemas.forEach(schema -> runner.execute("ATTACH ':memory:' AS " + dialect.identifiers().quoted(schema)));
        }
        statements.forEach(runner::execute);

        Catalog created = CatalogReader.read(runner, dialect, model.schemaNames());
        assertThat(CatalogComparison.strict(model, created, dialect)).as(script.toString()).isEmpty();
        assertThat(created.tables()).as(script.toString()).hasSameSizeAs(model.tables());

        Path drop = script.resolveSibling(runner.dialect().name() + "-drop.sql");
        Script.statements(Files.readString(drop)).forEach(runner::execute);
        Catalog dropped = CatalogReader.read(runner, dialect, model.schemaNames());
        assertThat(dropped.tables()).as(drop.toString()).isEmpty();
        assertThat(dropped.sequences()).as(drop.toString()).isEmpty();
        if (kind == TestDatabase.SQLITE) {
            schemas.forEach(schema -> runner.execute("DETACH " + dialect.identifiers().quoted(schema)));
        }
    }
}
