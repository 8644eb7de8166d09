package dev.dovetail.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.tools.source.SourceFolder.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an earlier run has named keeps its name. */
class KeptNamesTest {
    private static final String FILMS = "CREATE TABLE film (id BIGINT PRIMARY KEY); "
            + "CREATE TABLE actor (id BIGINT PRIMARY KEY)";

    @TempDir
    private Path folder;
    private final JdbcDataSource source = new JdbcDataSource();

    @BeforeEach
    void open() {
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    }

    private GenerationReport run(String... statements) throws SQLException {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
        return EntityGenerator.generate(source, new EntityOptions("shop", folder, List.of(), List.of(), List.of(),
                Map.of(), false));
    }

    private String table(String name) {
        return "CREATE TABLE " + name + " (id BIGINT PRIMARY KEY)";
    }

    private String join(String name) {
        return "CREATE TABLE " + name + " (film_id BIGINT NOT NULL REFERENCES film, actor_id BIGINT NOT NULL "
                + "REFERENCES actor, PRIMARY KEY (film_id, actor_id))";
    }

    private Path file(String type) {
        return folder.resolve("shop").resolve(type + ".java");
    }

    private String text(String type) throws IOException {
        return Files.readString(file(type));
    }

    @Test
    void exactSingularsComeFirst() throws SQLException, IOException {
        run(table("people"), table("person"));
        assertThat(text("Person")).contains("from the table person;", "@Entity\n");
        assertThat(text("PersonRow")).contains("@Entity(table = \"people\")");
    }

    @Test
    void tablesThatAreNewTakeNoNames() throws SQLException, IOException {
        run(table("people"));
        String before = text("Person");
        GenerationReport report = run(table("person"));
        assertThat(text("Person")).isEqualTo(before).contains("@Entity(table = \"people\")");
        assertThat(text("PersonRow")).contains("@Entity(table = \"person\")");
        assertThat(report.types(Outcome.SAME)).containsExactly("Person");
        assertThat(run().types(Outcome.SAME)).containsExactly("Person", "PersonRow");
    }

    @Test
    void typesThatWereRenamedStay() throws SQLException, IOException {
        run(table("pet"), "CREATE TABLE visit (id BIGINT PRIMARY KEY, pet_id BIGINT NOT NULL REFERENCES pet)");
        Files.writeString(file("Animal"), text("Pet").replace("@Entity\n", "@Entity(table = \"pet\")\n")
                .replace("Pet", "Animal"));
        Files.delete(file("Pet"));
        GenerationReport report = run(table("animal"));
        assertThat(file("Pet")).doesNotExist();
        assertThat(report.types(Outcome.SAME)).contains("Animal");
        assertThat(report.types(Outcome.WRITTEN)).containsExactly("AnimalRow");
        assertThat(text("Visit")).contains("Animal pet();");
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void typesOfEntitiesByHandCount() throws SQLException, IOException {
        Files.createDirectories(folder.resolve("shop"));
        Files.writeString(file("Animal"), "package shop;\n\n@dev.dovetail.annotation.Entity(readOnly = true, "
                + "table = \"PET\")\npublic interface Animal {}\n");
        Files.writeString(file("Helper"), "package shop;\n\nfinal class Helper {}\n");
        GenerationReport report = run(table("pet"));
        assertThat(report.types(Outcome.BESIDE)).containsExactly("Animal");
        assertThat(file("Pet")).doesNotExist();
    }

    @Test
    void enumsKeepTheirTypes() throws SQLException, IOException {
        run(table("\"Odd \\ name\""), table("strings"));
        assertThat(run().types(Outcome.SAME)).containsExactlyInAnyOrder("OddName", "StringEntity");
        Files.writeString(file("Rating"), "// Written by dovetail-tools from the type rating; kept as it is once it is "
                + "edited: 00000000\npackage shop;\n");
        assertThat(run(table("ratings")).types(Outcome.WRITTEN)).containsExactly("RatingRow");
    }

    @Test
    void droppedTablesAreTold() throws SQLException, IOException {
        run(table("old"), table("kept"));
        GenerationReport report = run("DROP TABLE old", table("olds"));
        assertThat(report.toString()).contains("Old.java: the table old is gone; delete the file");
        assertThat(report.findings()).hasSize(1);
        assertThat(text("Old")).contains("@Entity\n");
        assertThat(text("OldRow")).contains("@Entity(table = \"olds\")");
    }

    @Test
    void joinTablesNamedAfterBothHavePlainNames() throws SQLException, IOException {
        run(FILMS, join("actor_favorite"), join("films_actors"));
        assertThat(text("Film")).contains("Set<Actor> actors();", "Set<Actor> actorFavoriteActors();",
                "name = \"films_actors\"");
        assertThat(text("Actor")).contains("@ManyToMany(backPopulates = \"actors\")\n    Set<Film> films();",
                "Set<Film> actorFavoriteFilms();");
    }

    @Test
    void joinTablesThatAreNewTakeNoNames() throws SQLException, IOException {
        run(FILMS, join("starring"));
        String before = text("Film");
        assertThat(before).contains("name = \"starring\"", "Set<Actor> actors();");
        run(join("favorite"));
        assertThat(text("Film")).contains("Set<Actor> actors();", "Set<Actor> favoriteActors();")
                .containsPattern("\"films\",\\s+associationTable = @AssociationTable\\(name = \"starring\"")
                .containsPattern("\"favoriteFilms\",\\s+associationTable = @AssociationTable\\(name = \"favorite\"");
        run(join("film_actor"));
        assertThat(text("Film")).contains("Set<Actor> filmActorActors();")
                .containsPattern("\"films\",\\s+associationTable = @AssociationTable\\(name = \"starring\"");
        assertThat(text("Actor")).contains("Set<Film> films();", "Set<Film> favoriteFilms();");
        assertThat(run().types(Outcome.SAME)).containsExactly("Actor", "Film");
    }
}
