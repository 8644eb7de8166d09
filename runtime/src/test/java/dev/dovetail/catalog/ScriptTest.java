package dev.dovetail.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.catalog.Constraint.Kind;
import dev.dovetail.dialect.Dialects;
import dev.dovetail.sql.TableName;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptTest {
    private final CatalogDialect sqlite = Dialects.catalog(Dialects.sqlite());
    private final CatalogDialect h2 = Dialects.catalog(Dialects.h2());

    @Test
    void statementsEndWithTheirLines() {
        assertThat(Script.statements("-- A comment; no more.\n\nCREATE TABLE a (\n    b TEXT -- why\n);\n--! DROP TABLE c;\nDROP TABLE d;"))
                .containsExactly("CREATE TABLE a (\n    b TEXT -- why\n)", "DROP TABLE d");
    }

    @Test
    void aTableIsReadHoweverSomebodyWroteIt() {
        Table table = read(sqlite, """
                create table if not exists [line items] ( /* all of them */
                    id integer primary key autoincrement,
                    `order` INT not null REFERENCES orders (id) ON DELETE set null, -- whose
                    "name" varchar(20) default 'it''s, (this)' UNIQUE,
                    price NUMERIC(10,2) DEFAULT (1 + 2) CHECK (price > 0), note, at TEXT DEFAULT CURRENT_TIMESTAMP,
                    foreign key ("name", at) references other,
                    CONSTRAINT both UNIQUE ("order", "name")
                ) STRICT""");
        assertThat(table.name()).isEqualTo(TableName.of("line items"));
        assertThat(table.columns()).extracting(Column::name)
                .containsExactly("id", "order", "name", "price", "note", "at");
        assertThat(table.columns()).extracting(column -> column.type().toString())
                .containsExactly("INTEGER", "INT", "VARCHAR(20)", "NUMERIC(10, 2)", "", "TEXT");
        assertThat(table.columns()).extracting(Column::nullable).containsExactly(false, false, true, true, true, true);
        assertThat(table.columns()).extracting(Column::identity).containsExactly(true, false, false, false, false, false);
        assertThat(table.columns()).extracting(Column::defaultValue)
                .containsExactly("", "", "'it''s, (this)'", "(1 + 2)", "", "CURRENT_TIMESTAMP");
        assertThat(table.constraints()).extracting(Constraint::kind).containsExactlyInAnyOrder(Kind.PRIMARY_KEY,
                Kind.FOREIGN_KEY, Kind.UNIQUE, Kind.CHECK, Kind.FOREIGN_KEY, Kind.UNIQUE);
        assertThat(table.constraints()).extracting(Constraint::toString).contains(
                "(order) to orders (id) on delete set null", "(name, at) to other ()", "both (order, name)");
    }

    @Test
    void namesAreThoseThatPeopleWrite() {
        Table table = read(h2, "CREATE TABLE Users (\"Id\" BIGINT, NAME CHARACTER VARYING(80), \"value\" INT)");
        assertThat(table.name()).hasToString("users");
        assertThat(table.columns()).extracting(Column::name).containsExactly("Id", "name", "value");
    }

    @Test
    void typesHaveOneFormForAllTheirNames() {
        Table table = read(h2, "CREATE TABLE t (a VARCHAR(80), b TIMESTAMP (3) WITH TIME ZONE, c NUMERIC(5), d DOUBLE, e TIME)");
        assertThat(table.columns()).extracting(column -> column.type().toString()).containsExactly("CHARACTER VARYING(80)",
                "TIMESTAMP(3) WITH TIME ZONE", "NUMERIC(5, 0)", "DOUBLE PRECISION", "TIME(0)");
    }

    private static Table read(CatalogDialect dialect, String statement) {
        return Script.read(List.of(statement), dialect).tables().get(0);
    }
}
