package dev.dovetail.it.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped case gives SQLAlchemy's results, on every database. */
class ConformanceTest {
    static List<TestDatabase> databases() {
        return TestDatabase.all();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void givesTheResultsOfSqlAlchemy(TestDatabase database) {
        List<Case> cases = Conformance.cases();

        List<String> failed = Conformance.run(database, cases);

        assertThat(cases).hasSizeGreaterThanOrEqualTo(1);
        assertThat(failed).isEmpty();
    }

    @Test
    void givesTheResultsOfSqlAlchemyByTheSqlOfMySql() {
        List<String> failed = Conformance.run(() -> TestDatabase.mysql(ConformanceSchema.SCHEMA), Conformance.cases());

        assertThat(failed).isEmpty();
    }
}
