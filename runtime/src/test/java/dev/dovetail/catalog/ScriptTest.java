package dev.dovetail.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.catalog.Constraint.Kind;
import dev.dovetail.catalog.database.Catalogs;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.Dialects;
import dev.dovetail.dialect.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScriptTest {
    private final CatalogDialect sqlite = Catalogs.of(Dialects.sqlite());
    private final CatalogDialect h2 = Catalogs.of(Dialects.h2());

    @Test
    void statementsEndWithSemicolons() {
        assertThat(Script.statements("-- A comment; no more.\n\nCREATE TABLE a (\n    b TEXT -- why; how\n);\n--! DROP TABLE c;\nDROP TABLE d;  drop table e", h2))
                .containsExactly("CREATE TABLE a (\n    b TEXT -- why; how\n)", "DROP TABLE d", "drop table e");
    }

    @Test
    void whatIsOnePieceIsNotSplit() {
        for (Dialect dialect : Dialects.all()) {
            List<String> statements = new ArrayList<>(List.of("INSERT INTO t VALUES (';\n-- ''it'';\n', 1)",
                    "DROP TABLE \"a;\n--\"\"/*;\"", "SELECT 1 /* ;\n ' */ + 1", "DROP TABLE t -- ; ' \" `\n CASCADE",
                    "INSERT INTO t VALUES ('')"));
            statements.addAll(switch (dialect.name()) {
                case "mariadb" -> List.of("INSERT INTO `a``;\n` VALUES ('it\\';', \"\\\";\") # ;'\n + 1",
                        "CREATE OR REPLACE TRIGGER x BEFORE INSERT ON t FOR EACH ROW BEGIN IF NEW.a > 1 THEN SET NEW.a "
                                + "= 1; END IF;"
                                + " CASE NEW.a WHEN 1 THEN SET NEW.a = CASE WHEN 1 THEN 2 END; END CASE; SET NEW.b = "
                                + "';'; END",
                        "/*!40101 SET NAMES utf8mb4 */",
                        "BEGIN NOT ATOMIC SET @a = 1; WHILE @a < 2 DO SET @a = 3; END WHILE; END");
                case "postgresql" -> List.of("CREATE FUNCTION f() RETURNS int AS $body$ BEGIN; '$$; END $body$ "
                        + "LANGUAGE plpgsql", "DO $$ BEGIN PERFORM 1; END $$", "SELECT E'it\\';', '\\', a$b, $1",
                                "SELECT 1 /* /* ; */ ; */ + 1");
                case "sqlite" -> List.of("DROP TABLE [a;b\n]", "DROP TABLE `;``;`",
                        "CREATE TRIGGER x AFTER INSERT ON t WHEN NEW.a = 1 BEGIN UPDATE t SET a = CASE WHEN b THEN 1 "
                                + "END; SELECT 1; END");
                case "h2" -> List.of("CREATE ALIAS f AS $$ int f() { return 1; } $$");
                default -> List.of("CREATE TRIGGER x AFTER INSERT ON t FOR EACH ROW BEGIN ATOMIC SET a = ';'; SET b = "
                        + "1; END");
            });
            CatalogDialect catalog = Catalogs.of(dialect);
            assertThat(Script.statements(String.join(";\n", statements) + ";", catalog)).isEqualTo(statements);
            assertThat(Script.statements(String.join("; ", statements), catalog)).isEqualTo(statements);
        }
    }

    @Test
    void randomStatementsComeBackAsTheyWere() {
        long seed = Long.getLong("dovetail.random.seed", System.nanoTime());
        Random random = new Random(seed);
        String[] pieces =
                {";", "'", "\"", "\n", "--", "/*", "*/", "a", " ", "E", "$", "END", "é", ",", "(", "#", "]", "BEGIN"};
        for (int i = 0; i < 5_000; i++) {
            Dialect dialect = Dialects.all().get(random.nextInt(5));
            List<String> statements = new ArrayList<>();
            for (int j = 0; j <= random.nextInt(4); j++) {
                StringBuilder text = new StringBuilder();
                for (int k = 0; k < random.nextInt(12); k++) {
                    text.append(pieces[random.nextInt(pieces.length)]);
                }
                String quoted = dialect.identifiers().quoted("x" + text);
                statements.add("CREATE TABLE " + quoted + " (b TEXT DEFAULT '" + text.toString().replace("'", "''")
                        + "')");
            }
            CatalogDialect catalog = Catalogs.of(dialect);
            String script = String.join(random.nextBoolean() ? ";\n-- ; '\n" : ";", statements) + ";";
            assertThat(Script.statements(script, catalog)).as("seed %d", seed).isEqualTo(statements);
            assertThat(Script.read(statements, catalog).tables()).as("seed %d", seed)
                    .hasSizeLessThanOrEqualTo(statements.size());
        }
    }

    @Test
    void whatIsNotToBeExecutedIsAComment() {
        StringBuilder out = new StringBuilder();
        new MigrationStep(MigrationStep.Phase.DROP_TABLES, List.of("a\nDROP TABLE b;"),
                List.of("DROP TABLE \"a\r\nb\"", "DROP INDEX c -- d"), true).write(out);
        new MigrationStep(MigrationStep.Phase.CREATE_TABLES, List.of(), List.of("CREATE INDEX i ON t (a) -- why"),
                false).write(out);
        assertThat(Script.statements(out.toString(), h2)).containsExactly("CREATE INDEX i ON t (a)");
    }

    @Test
    void aTableIsReadHoweverSomebodyWroteIt() {
        CatalogTable table = read(sqlite, """
                create table if not exists [line items] ( /* all of them */
                    id integer primary key autoincrement,
                    `order` INT not null REFERENCES orders (id) ON DELETE set null, -- whose
                    "name" varchar(20) default 'it''s, (this)' UNIQUE,
                    price NUMERIC(10,2) DEFAULT (1 + 2) CHECK (price > 0), note, at TEXT DEFAULT CURRENT_TIMESTAMP,
                    foreign key ("name", at) references other,
                    CONSTRAINT both UNIQUE ("order", "name")
                ) STRICT""");
        assertThat(table.name()).isEqualTo(TableName.of("line items"));
        assertThat(table.columns()).extracting(CatalogColumn::name)
                .containsExactly("id", "order", "name", "price", "note", "at");
        assertThat(table.columns()).extracting(column -> column.type().toString())
                .containsExactly("INTEGER", "INT", "VARCHAR(20)", "NUMERIC(10, 2)", "", "TEXT");
        assertThat(table.columns()).extracting(CatalogColumn::nullable)
                .containsExactly(false, false, true, true, true, true);
        assertThat(table.columns()).extracting(CatalogColumn::isIdentity)
                .containsExactly(true, false, false, false, false, false);
        assertThat(table.columns()).extracting(CatalogColumn::defaultValue)
                .containsExactly("", "", "'it''s, (this)'", "(1 + 2)", "", "CURRENT_TIMESTAMP");
        assertThat(table.constraints()).extracting(Constraint::kind).containsExactlyInAnyOrder(Kind.PRIMARY_KEY,
                Kind.FOREIGN_KEY, Kind.UNIQUE, Kind.CHECK, Kind.FOREIGN_KEY, Kind.UNIQUE);
        assertThat(table.constraints()).extracting(Constraint::toString).contains(
                "(order) to orders (id) on delete set null", "(name, at) to other ()", "both (order, name)");
    }

    @Test
    void namesAreThoseThatPeopleWrite() {
        CatalogTable table = read(h2, "CREATE TABLE Users (\"Id\" BIGINT, NAME CHARACTER VARYING(80), \"value\" INT)");
        assertThat(table.name()).hasToString("users");
        assertThat(table.columns()).extracting(CatalogColumn::name).containsExactly("Id", "name", "value");
    }

    @Test
    void typesHaveOneFormForAllTheirNames() {
        CatalogTable table = read(h2,
                "CREATE TABLE t (a VARCHAR(80), b TIMESTAMP (3) WITH TIME ZONE, c NUMERIC(5), d DOUBLE, e TIME)");
        assertThat(table.columns()).extracting(column -> column.type().toString())
                .containsExactly("CHARACTER VARYING(80)", "TIMESTAMP(3) WITH TIME ZONE", "NUMERIC(5, 0)",
                "DOUBLE PRECISION", "TIME(0)");
    }

    private static CatalogTable read(CatalogDialect dialect, String statement) {
        return Script.read(List.of(statement), dialect).tables().get(0);
    }
}
