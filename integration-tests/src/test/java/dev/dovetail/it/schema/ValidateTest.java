package dev.dovetail.it.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.schema.Schema;
import dev.dovetail.schema.ValidationLevel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the generated statements create is what the model says: name by name, type by type. */
class ValidateTest {
    @ParameterizedTest
    @MethodSource("dev.dovetail.it.schema.Schemas#onEveryDatabase")
    void whatWasCreatedDiffersInNothing(TestDatabase kind, Schema schema) {
        try (Fixture fixture = kind.create(schema)) {
            for (ValidationLevel level : ValidationLevel.values()) {
                assertThat(schema.validate(fixture.database(), level)).isEmpty();
                assertThat(schema.diff(fixture.database(), level)).isEmpty();
            }
        }
    }

    /** Not the mode PostgreSQL, which has no TINYINT. */
    @ParameterizedTest
    @ValueSource(strings = {";DATABASE_TO_LOWER=TRUE", ";MODE=STRICT;DATABASE_TO_UPPER=FALSE",
        ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"})
    void namesMayBeStoredInAnotherCase(String settings) {
        for (Schema schema : Schemas.on(TestDatabase.H2)) {
            try (Fixture fixture = TestDatabase.h2(settings, schema)) {
                assertThat(schema.validate(fixture.database(), ValidationLevel.STRICT)).isEmpty();
                assertThat(schema.diff(fixture.database(), ValidationLevel.STRICT)).isEmpty();
            }
        }
    }
}
