package dev.dovetail.it.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.catalog.Script;
import dev.dovetail.it.conformance.ConformanceSchema;
import dev.dovetail.it.conformance.Post;
import dev.dovetail.it.conformance.User;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.keys.KeysSchema;
import dev.dovetail.schema.Difference;
import dev.dovetail.schema.Schema;
import dev.dovetail.schema.ValidationLevel;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What entities do not depend on is no difference, and of a difference it is told which property has it. */
class StructureTest {
    private static final Schema SCHEMA = ConformanceSchema.SCHEMA;

    static List<TestDatabase> databases() {
        return TestDatabase.all();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whatOthersHaveIsTheirs(TestDatabase kind) throws SQLException {
        try (Fixture fixture = kind.create(SCHEMA)) {
            KeysSchema.SCHEMA.createIn(fixture.database());
            execute(fixture, "ALTER TABLE posts ADD COLUMN legacy INTEGER",
                    "ALTER TABLE posts ADD COLUMN counted INTEGER DEFAULT 0 NOT NULL",
                    "CREATE TABLE others (id INTEGER NOT NULL PRIMARY KEY)", "CREATE INDEX ix_by_name ON nodes (name)",
                    "CREATE UNIQUE INDEX ux_by_name ON nodes (name, id)", "CREATE VIEW names AS SELECT name FROM nodes",
                    kind == TestDatabase.MARIADB ? "ALTER TABLE posts COMMENT 'ours'"
                    : "DROP INDEX ix_post_tags_tag_id");

            assertThat(SCHEMA.validate(fixture.database())).isEmpty();
            assertThat(SCHEMA.diff(fixture.database())).isEmpty();
            assertThat(KeysSchema.SCHEMA.validate(fixture.database())).isEmpty();
            assertThat(words(fixture, ValidationLevel.STRICT)).isNotEmpty()
                    .noneMatch(text -> text.contains("ticket") || text.contains("names"));
            execute(fixture, "DROP VIEW names", "DROP TABLE others");
            KeysSchema.SCHEMA.dropIn(fixture.database());
        }
    }

    @Test
    void aDifferenceSaysWhichPropertyAndWhatToWrite() throws SQLException {
        try (Fixture fixture = TestDatabase.POSTGRESQL.create(SCHEMA)) {
            execute(fixture, "ALTER TABLE posts ALTER COLUMN name TYPE VARCHAR(80)",
                    "ALTER TABLE users ALTER COLUMN name DROP NOT NULL",
                    "ALTER TABLE posts ADD COLUMN shop_no INTEGER NOT NULL",
                    "ALTER TABLE posts DROP CONSTRAINT fk_posts_user_id, ADD CONSTRAINT other"
                            + " FOREIGN KEY (user_id) REFERENCES users ON UPDATE CASCADE",
                    "ALTER TABLE profiles DROP CONSTRAINT uq_profiles_user_id",
                    "CREATE UNIQUE INDEX profile_of ON profiles (user_id)");

            assertThat(SCHEMA.validate(fixture.database())).extracting(Difference::toString).containsExactlyInAnyOrder(
                    "User.name (users.name): the column may be null, but the model says NOT NULL. Write @Nullable, or:"
                            + " ALTER TABLE users ALTER COLUMN name SET NOT NULL",
                    "Post.name (posts.name): the type is CHARACTER VARYING(80), but the model says CHARACTER"
                            + " VARYING(255). Write @Column(length = 80), or: ALTER TABLE posts ALTER COLUMN name SET "
                            + "DATA"
                            + " TYPE CHARACTER VARYING(255) USING name::CHARACTER VARYING(255)",
                    "Post (posts.shop_no): the model has no such column, and no row can be inserted without it. Declare"
                            + " public abstract int shopNo(), or: ALTER TABLE posts DROP COLUMN shop_no",
                    "Post (posts): the foreign key is other (user_id) to users (id) on update cascade, but the model "
                    + "says"
                            + " fk_posts_user_id (user_id) to users (id). Write @ForeignKey(value = User.class, "
                            + "onUpdate ="
                            + " OnUpdate.CASCADE) on userId, or: ALTER TABLE posts DROP CONSTRAINT other; ALTER TABLE "
                            + "posts"
                            + " ADD CONSTRAINT fk_posts_user_id FOREIGN KEY (user_id) REFERENCES users (id)");
            assertThat(SCHEMA.validate(fixture.database())).extracting(Difference::entity)
                    .containsExactlyInAnyOrder(User.class, Post.class, Post.class, Post.class);
            assertThat(SCHEMA.validate(fixture.database())).extracting(Difference::property)
                    .containsExactlyInAnyOrder("name", "name", "", "");

            execute(fixture, Script.statements(SCHEMA.diff(fixture.database()).replace("--! ", ""))
                    .toArray(new String[0]));
            assertThat(SCHEMA.validate(fixture.database())).isEmpty();
        }
    }

    private static List<String> words(Fixture fixture, ValidationLevel level) {
        return SCHEMA.validate(fixture.database(), level).stream().map(Difference::toString).toList();
    }

    private static void execute(Fixture fixture, String... statements) throws SQLException {
        try (Connection connection = fixture.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
