package dev.dovetail.it.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.dialect.Ability;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.it.database.TestDatabase;
import java.util.EnumSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped case gives SQLAlchemy's results without any ability too. Run on all five databases by {@code -Ddovetail.adapted=all}. */
class AdaptedConformanceTest {
    /** The abilities for which Dovetail has other statements. It refuses what needs the others. */
    private static final Ability[] LACKING = EnumSet.complementOf(
            EnumSet.of(
            Ability.KEY_UPDATES, Ability.SET_OPERATIONS, Ability.SUBQUERIES, Ability.HAVING, Ability.WINDOWS)).toArray(Ability[]::new);

    static List<TestDatabase> databases() {
        return System.getProperty("dovetail.adapted", "").equals("all")
                ? TestDatabase.all() : List.of(TestDatabase.POSTGRESQL);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void noAbilityIsNeeded(TestDatabase database) {
        List<Case> cases = Conformance.cases();
        UnaryOperator<Dialect> without = dialect -> dialect.without(LACKING);

        assertThat(Conformance.run(() -> database.create(ConformanceSchema.SCHEMA, without), cases)).isEmpty();
        assertThat(cases).isNotEmpty();
    }
}
