package dev.dovetail.it.schema;

import static dev.dovetail.schema.ValidationLevel.STRICT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.catalog.Script;
import dev.dovetail.it.conformance.ConformanceSchema;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.keys.KeysSchema;
import dev.dovetail.schema.Difference;
import dev.dovetail.schema.Schema;
import dev.dovetail.session.Session;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Differences are told in words, and what brings the database up to the model is told to the letter. */
class DifferencesTest {
    private static final Schema SCHEMA = ConformanceSchema.SCHEMA;

    static List<TestDatabase> databases() {
        return TestDatabase.all();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whatIsMissingAndWhatIsTooMuch(TestDatabase kind) throws SQLException {
        try (Fixture fixture = kind.create(SCHEMA)) {
            String dropIndex = kind == TestDatabase.MARIADB
                    ? "DROP INDEX ix_post_tags_tag_id ON post_tags" : "DROP INDEX ix_post_tags_tag_id";
            execute(fixture, "DROP TABLE profiles", "ALTER TABLE posts ADD COLUMN legacy INTEGER",
                    "CREATE TABLE old_posts (id INTEGER NOT NULL)", "CREATE INDEX ix_by_name ON nodes (name)");
            if (kind != TestDatabase.MARIADB) {
                execute(fixture, dropIndex);
            }

            assertThat(words(fixture)).contains(
                    "Node (nodes): the model has no index ix_by_name (name).",
                    "Post (posts.legacy): the model has no such column.",
                    "Profile (profiles): the table is missing.",
                    "old_posts: the model has no such table.");
            assertThat(words(fixture)).hasSize(kind == TestDatabase.MARIADB ? 4 : 5);

            execute(fixture, Script.statements(SCHEMA.diff(fixture.database(), STRICT)).toArray(new String[0]));
            assertThat(words(fixture)).containsExactlyInAnyOrder(
                    "Node (nodes): the model has no index ix_by_name (name).",
                    "Post (posts.legacy): the model has no such column.",
                    "old_posts: the model has no such table.");
            execute(fixture, "DROP TABLE old_posts");
        }
    }

    @Test
    void theScriptAddsAndOnlyTellsWhatItWouldTakeAway() throws SQLException {
        try (Fixture fixture = TestDatabase.POSTGRESQL.create(SCHEMA)) {
            execute(fixture, "ALTER TABLE posts DROP COLUMN user_id", "ALTER TABLE posts ADD COLUMN legacy INTEGER",
                    "ALTER TABLE tags ALTER COLUMN name TYPE VARCHAR(80)",
                    "ALTER TABLE tags ALTER COLUMN name DROP NOT NULL");
            assertThat(SCHEMA.diff(fixture.database(), STRICT)).isEqualTo("""
                    -- posts.user_id: the column is missing.
                    ALTER TABLE posts ADD COLUMN user_id BIGINT;
                    COMMENT ON COLUMN posts.user_id IS 'The key to the user.';

                    -- tags.name: the type is CHARACTER VARYING(80), but the model says CHARACTER VARYING(255); \
                    the column may be null, but the model says NOT NULL.
                    --! ALTER TABLE tags ALTER COLUMN name SET DATA TYPE CHARACTER VARYING(255) \
                    USING name::CHARACTER VARYING(255);
                    --! ALTER TABLE tags ALTER COLUMN name SET NOT NULL;

                    -- posts: the foreign key fk_posts_user_id (user_id) to users (id) is missing.
                    ALTER TABLE posts ADD CONSTRAINT fk_posts_user_id FOREIGN KEY (user_id) REFERENCES users (id);

                    -- posts: the index ix_posts_user_id (user_id) is missing.
                    CREATE INDEX ix_posts_user_id ON posts (user_id);

                    -- posts.legacy: the model has no such column.
                    --! ALTER TABLE posts DROP COLUMN legacy;
                    """);
        }
    }

    @Test
    void aTableThatIsMadeAnewKeepsItsRowsAndThoseThatReferToThem() throws SQLException {
        try (Fixture fixture = TestDatabase.SQLITE.create(SCHEMA)) {
            execute(fixture, "ALTER TABLE users ADD COLUMN legacy INTEGER",
                    "INSERT INTO users (id, name, legacy) VALUES (7, 'Prince', 1)",
                    "INSERT INTO posts (name, user_id) VALUES ('Hello', 7)");
            String script = SCHEMA.diff(fixture.database(), STRICT);
            assertThat(script).startsWith("-- users.legacy: the model has no such column.\n"
                    + "--! PRAGMA foreign_keys = OFF;\n--! CREATE TABLE new_users (\n");
            assertThat(Script.statements(script)).isEmpty();

            execute(fixture, Script.statements(script.replace("--! ", "")).toArray(new String[0]));
            assertThat(SCHEMA.validate(fixture.database(), STRICT)).isEmpty();
            try (Session session = fixture.database().openSession()) {
                assertThat(session.sql("SELECT name FROM users WHERE id = 7").value(String.class)).isEqualTo("Prince");
                assertThat(session.sql("SELECT COUNT(*) FROM posts WHERE user_id = 7").value(Long.class)).isEqualTo(1);
            }
        }
    }

    @Test
    void aSequenceGoesInTheModelsSteps() throws SQLException {
        for (TestDatabase kind : List.of(TestDatabase.H2, TestDatabase.HSQLDB, TestDatabase.POSTGRESQL)) {
            try (Fixture fixture = kind.create(KeysSchema.SCHEMA)) {
                execute(fixture, "ALTER SEQUENCE ticket_numbers INCREMENT BY 7", "CREATE SEQUENCE others START WITH 1");
                assertThat(KeysSchema.SCHEMA.validate(fixture.database(), STRICT)).extracting(Difference::toString)
                        .containsExactly(
                        "ticket_numbers: the sequence goes in steps of 7, but the model says 50."
                                + " Write: ALTER SEQUENCE ticket_numbers INCREMENT BY 50",
                        "others: the model has no such sequence. Write: DROP SEQUENCE others");
                assertThat(KeysSchema.SCHEMA.diff(fixture.database(), STRICT)).isEqualTo("""
                        -- ticket_numbers: the sequence goes in steps of 7, but the model says 50.
                        ALTER SEQUENCE ticket_numbers INCREMENT BY 50;

                        -- others: the model has no such sequence.
                        --! DROP SEQUENCE others;
                        """);
                execute(fixture, "DROP SEQUENCE others");
            }
        }
    }

    private static List<String> words(Fixture fixture) {
        return SCHEMA.validate(fixture.database(), STRICT).stream()
                .map(difference -> difference.description().replaceAll("(?<=\\.) [A-Z].*", "")).toList();
    }

    private static void execute(Fixture fixture, String... statements) throws SQLException {
        try (Connection connection = fixture.dataSource()
                .getConnection(); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
