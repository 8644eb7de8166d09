package dev.dovetail.it.json;

import static dev.dovetail.it.json.Setting_.setting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dovetail.dialect.Dialects;
import dev.dovetail.error.DatabaseException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Session;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** JSON comes back with the same meaning, from every database that has it; its spaces are the database's business. */
class JsonTest {
    private static final List<String> TEXTS = List.of("{}", "[]", "null", "true", "\"\"", "\"a \\\"quoted\\\" one\"",
            "-0.125", "12345678901234567890", "{\"b\": [1, 2, {\"c\": null}], \"a\": \"\ud83d\ude00 it's \\\\\"}",
            "{\"long\": \"" + "x".repeat(1 << 20) + "\"}");

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "HSQLDB")
    void jsonComesBackWithTheSameMeaning(TestDatabase kind) throws JsonProcessingException {
        try (Fixture fixture = kind.create(JsonSchema.SCHEMA)) {
            for (String text : TEXTS) {
                Setting written = Setting_.create().content(text);
                fixture.database().transact(session -> session.add(written));
                try (Session session = fixture.database().openSession()) {
                    Setting read = session.get(Setting_.TYPE, written.id());
                    assertThat(parsed(read.content())).isEqualTo(parsed(text));
                    assertThat(read.choices()).isNull();
                }
            }
        }
    }

    private static JsonNode parsed(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "HSQLDB")
    void aConverterMakesObjectsOfIt(TestDatabase kind) {
        try (Fixture fixture = kind.create(JsonSchema.SCHEMA)) {
            Setting written = Setting_.create().choices(List.of("one", "it's two"));
            fixture.database().transact(session -> session.add(written));
            fixture.database().transact(session -> {
                Setting read = session.select(setting).where(setting.choices.isNotNull()).single();
                assertThat(read.choices()).containsExactly("one", "it's two");
                assertThat(read.content()).isNull();
                read.choices(List.of());
                read.content("{\"changed\": true}");
            });
            try (Session session = fixture.database().openSession()) {
                assertThat(session.get(Setting_.TYPE, written.id()).choices()).isEmpty();
                assertThat(session.sql(question(kind)).value(String.class)).isEqualTo("true");
            }
        }
    }

    /** What the database makes of it. */
    private static String question(TestDatabase kind) {
        return switch (kind) {
            case POSTGRESQL -> "SELECT content ->> 'changed' FROM preferences";
            case MARIADB -> "SELECT JSON_EXTRACT(content, '$.changed') FROM preferences";
            case SQLITE -> "SELECT CASE content ->> 'changed' WHEN 1 THEN 'true' END FROM preferences";
            default -> "SELECT CAST((content).\"changed\" AS VARCHAR) FROM preferences";
        };
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL", "MARIADB"})
    void whatIsNoJsonIsRefused(TestDatabase kind) {
        try (Fixture fixture = kind.create(JsonSchema.SCHEMA)) {
            assertThatThrownBy(() -> fixture.database().transact(session -> session.add(Setting_.create().content("{"))))
                    .isInstanceOf(DatabaseException.class);
        }
    }

    /** Nobody asked for it by name: it is left out, and says so where it is wanted after all. */
    @Test
    void aDatabaseWithoutJsonHasNoTables() {
        assertThat(JsonSchema.SCHEMA.create(Dialects.sqlite())).hasSize(1);
        assertThatThrownBy(() -> JsonSchema.SCHEMA.create(Dialects.hsqldb()))
                .hasMessageContaining("-Adovetail.dialects=hsqldb");
    }
}
