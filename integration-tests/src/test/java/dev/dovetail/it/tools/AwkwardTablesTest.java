package dev.dovetail.it.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.tools.EntityOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables of which an entity cannot have everything, or not in the usual way. */
class AwkwardTablesTest {
    @TempDir
    private Path folder;

    private CompiledEntities entities(TestDatabase kind, String... statements) {
        CompiledEntities entities = CompiledEntities.of(Scripts.run(kind.create(), List.of(statements)), folder);
        assertThat(entities.schema().validate(entities.database())).isEmpty();
        assertThat(entities.schema().diff(entities.database())).isEmpty();
        return entities;
    }

    @Test
    void writesTheDefaultOfAnIdentifier() {
        assertThat(entities(TestDatabase.H2, "CREATE TABLE thing (id UUID DEFAULT RANDOM_UUID() PRIMARY KEY)")
                .source("Thing"))
                .contains("@Id\n    @DatabaseGenerated\n    @Default(\"RANDOM_UUID()\")\n    UUID id();");
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    void writesSettersOfKeysThatAreNullOnlyInPart(TestDatabase kind) {
        CompiledEntities entities = entities(kind,
                "CREATE TABLE city (country VARCHAR(2), no INTEGER, PRIMARY KEY (country, no))",
                "CREATE TABLE company (id BIGINT PRIMARY KEY, country VARCHAR(2) NOT NULL, city_no INTEGER, "
                        + "solid VARCHAR(2) NOT NULL, solid_no INTEGER NOT NULL, "
                        + "FOREIGN KEY (country, city_no) REFERENCES city (country, no), "
                        + "FOREIGN KEY (solid, solid_no) REFERENCES city (country, no))",
                "CREATE TABLE tree (a INTEGER, b INTEGER, pb INTEGER, PRIMARY KEY (a, b), "
                        + "FOREIGN KEY (a, pb) REFERENCES tree (a, b))");
        assertThat(entities.source("Company")).contains("Company country(String country)",
                "Company cityNo(@Nullable Integer cityNo)").doesNotContain("Company solid(String",
                "Company solidNo(");
        assertThat(entities.source("Tree")).contains("Tree a(Integer a)", "Tree pb(@Nullable Integer pb)");
    }

    @Test
    void keepsTheSpaceInLiterals() {
        assertThat(entities(TestDatabase.POSTGRESQL, "CREATE TABLE note (id BIGINT PRIMARY KEY, "
                + "a VARCHAR(40) DEFAULT E'a\\n  b ::text (1)' CHECK (a <> 'x\n  y'))").source("Note"))
                .contains("@Default(\"'a\\n  b ::text (1)'\")", "<> 'x\\n  y'");
    }

    @Test
    void readsEnumsOfOtherSchemasAsStrings() {
        CompiledEntities entities = CompiledEntities.of(Scripts.run(TestDatabase.POSTGRESQL.create(), List.of(
                "CREATE SCHEMA types", "CREATE TYPE types.color AS ENUM ('red')", "CREATE TYPE color AS ENUM ('blue')",
                "CREATE TABLE car (id BIGINT PRIMARY KEY, color types.color, own color)",
                "CREATE TABLE types.bike (id BIGINT PRIMARY KEY, color types.color)")), folder, new EntityOptions(
                CompiledEntities.PACKAGE, folder.resolve("src"), List.of("", "types"), List.of(), List.of(), Map.of(),
                false));
        assertThat(entities.schema().validate(entities.database())).isEmpty();
        assertThat(entities.schema().diff(entities.database())).isEmpty();
        assertThat(entities.source("Car")).contains("@Column(definition = \"types.color\")\n    @Nullable String",
                "@Nullable Color own()");
        assertThat(entities.source("Bike")).contains("type = \"color\")", "@Nullable ColorLabel color()");
        assertThat(entities.report().toString()).contains("car.color: a string of the entity");
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    void skipsNamesThatDifferInCaseOnly(TestDatabase kind) {
        CompiledEntities entities = entities(kind,
                "CREATE TABLE a (id BIGINT PRIMARY KEY, \"userName\" VARCHAR(9), \"UserName\" VARCHAR(9) UNIQUE, "
                        + "CONSTRAINT c1 CHECK (\"UserName\" <> 'x'))",
                "CREATE TABLE \"Abc\" (id BIGINT PRIMARY KEY)", "CREATE TABLE \"aBC\" (id BIGINT PRIMARY KEY)");
        assertThat(entities.source("A")).contains("userName").doesNotContain("UserName");
        assertThat(entities.report().toString()).contains("a.UserName: no property", "aBC: no entity");
    }
}
