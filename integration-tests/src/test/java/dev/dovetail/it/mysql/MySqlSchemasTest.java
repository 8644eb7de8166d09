package dev.dovetail.it.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.catalog.Script;
import dev.dovetail.catalog.database.Catalogs;
import dev.dovetail.dialect.Dialects;
import dev.dovetail.it.conformance.ConformanceSchema;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.MySqlGrammar;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.failures.FailuresSchema;
import dev.dovetail.it.hierarchy.quoted.QuotedSchema;
import dev.dovetail.it.keys.KeysSchema;
import dev.dovetail.it.named.model.ModelSchema;
import dev.dovetail.it.query.model.BooksSchema;
import dev.dovetail.it.types.TypesSchema;
import dev.dovetail.schema.Schema;
import dev.dovetail.schema.ValidationLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the DDL of MySQL creates is what its catalog shows. */
class MySqlSchemasTest {
    private static final Path GOLDEN = Path.of("../processor/src/test/resources/golden");

    static List<Schema> schemas() {
        return List.of(BooksSchema.SCHEMA, ConformanceSchema.SCHEMA, FailuresSchema.SCHEMA, ModelSchema.SCHEMA,
                QuotedSchema.SCHEMA, TypesSchema.SCHEMA);
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void whatWasCreatedDiffersInNothing(Schema schema) {
        try (Fixture fixture = TestDatabase.mysql(schema)) {
            for (ValidationLevel level : ValidationLevel.values()) {
                assertThat(schema.validate(fixture.database(), level)).isEmpty();
                assertThat(schema.diff(fixture.database(), level)).isEmpty();
            }
        }
    }

    @Test
    void theDifferencesAreMendedByTheStatementsOfTheDiff() throws SQLException {
        try (Fixture fixture = TestDatabase.mysql(BooksSchema.SCHEMA)) {
            execute(fixture, List.of("ALTER TABLE accounts DROP INDEX uq_accounts_login, DROP COLUMN label",
                    "ALTER TABLE books MODIFY COLUMN pages BIGINT NULL", "ALTER TABLE books ADD COLUMN legacy VARCHAR(9)",
                    "ALTER TABLE reviews DROP FOREIGN KEY fk_reviews_book_id", "DROP TABLE book_categories"));

            String diff = BooksSchema.SCHEMA.diff(fixture.database(), ValidationLevel.STRICT);

            assertThat(diff).contains("-- books.pages: the type is BIGINT, but the model says INT;",
                    "--! ALTER TABLE books MODIFY COLUMN pages INTEGER NOT NULL COMMENT 'How long it is.';",
                    "--! ALTER TABLE books DROP COLUMN legacy;");
            List<String> statements = Script.statements(diff.replace("--! ", ""), Catalogs.of(Dialects.mysql()));
            statements.forEach(statement -> assertThat(MySqlGrammar.errors(statement)).isEmpty());
            execute(fixture, statements);
            assertThat(BooksSchema.SCHEMA.validate(fixture.database(), ValidationLevel.STRICT)).isEmpty();
            assertThat(BooksSchema.SCHEMA.diff(fixture.database(), ValidationLevel.STRICT)).isEmpty();
        }
    }

    private static void execute(Fixture fixture, List<String> statements) throws SQLException {
        try (Connection connection = fixture.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Test
    void theGoldenStatementsAreMySql() throws IOException {
        List<Path> files;
        try (Stream<Path> walked = Files.walk(GOLDEN)) {
            files = walked.filter(file -> file.getFileName().toString().matches("mysql(-drop)?\\.sql")).sorted().toList();
        }
        assertThat(files).hasSizeGreaterThan(40);
        for (Path file : files) {
            for (String statement : Script.statements(Files.readString(file), Catalogs.of(Dialects.mysql()))) {
                assertThat(MySqlGrammar.errors(statement)).as(file.toString()).isEmpty();
            }
        }
    }

    @Test
    void aSchemaWithSequencesIsNotForMySql() {
        assertThatThrownBy(() -> TestDatabase.mysql(KeysSchema.SCHEMA)).hasMessageContaining("mysql");
    }
}
