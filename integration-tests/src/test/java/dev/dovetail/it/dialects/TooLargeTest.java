package dev.dovetail.it.dialects;

import static dev.dovetail.it.dialects.measure.Measure_.measure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dovetail.error.DatabaseException;
import dev.dovetail.error.ValueTooLargeException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.dialects.measure.Measure;
import dev.dovetail.it.dialects.measure.Measure_;
import dev.dovetail.it.dialects.measure.MeasuresSchema;
import dev.dovetail.session.Session;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** A value for which its column has no room is refused by the name of its property. SQLite keeps values of any size. */
class TooLargeTest {
    private static Measure plain() {
        return Measure_.create().name("a text that is longer than the code may be").count(1).total(1).little((short) 1);
    }

    private static ValueTooLargeException failure(Fixture fixture, Consumer<Session> work) {
        return catchThrowableOfType(ValueTooLargeException.class, () -> fixture.database().transact(work::accept));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SQLITE")
    void thePropertyIsNamed(TestDatabase kind) {
        try (Fixture fixture = kind.create(MeasuresSchema.SCHEMA)) {
            ValueTooLargeException text = failure(fixture, session -> session.add(plain().code("1234567")));
            assertThat(text.properties()).as(text.getMessage()).contains("code");
            assertThat(text.entity()).isEqualTo("Measure");
            assertThat(text).hasMessageContaining("Measure.code").hasMessageContaining("@Column(length = ...)");
            ValueTooLargeException digits = failure(fixture, session -> {
                session.add(plain());
                session.add(plain().price(new BigDecimal("123456789.10")).wide(new BigDecimal("2.5")));
            });
            assertThat(digits.properties()).as(digits.getMessage()).contains("price");
            fixture.database().transact(session -> session.add(plain().price(BigDecimal.ONE)));
            ValueTooLargeException updated = failure(fixture, session ->
                    session.select(measure).list().forEach(each -> each.price(new BigDecimal("1e9"))));
            assertThat(updated.properties()).as(updated.getMessage()).containsExactly("price");
            ValueTooLargeException bulk = failure(fixture, session ->
                    session.update(measure).set(measure.code, measure.name).execute());
            assertThat(bulk.entity()).isEqualTo("Measure");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNumberThatIsComputedOverflows(TestDatabase kind) {
        try (Fixture fixture = kind.create(MeasuresSchema.SCHEMA)) {
            fixture.database().transact(session -> session.add(plain().total(Long.MAX_VALUE)));
            assertThatThrownBy(() -> fixture.database().transact(session ->
                    session.select(measure).columns(measure.total.abs().plus(Long.MAX_VALUE)).list()))
                    .isInstanceOf(kind == TestDatabase.HSQLDB || kind == TestDatabase.SQLITE
                            ? DatabaseException.class : ValueTooLargeException.class);
        }
    }
}
