package dev.dovetail.it.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.schema.Schema;
import dev.dovetail.schema.ValidationLevel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
}
