package dev.dovetail.it.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Database;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Databases in modes, or through drivers, that make them look like others. */
class LookalikesTest {
    private static List<Case> cases() {
        return Conformance.cases().subList(0, 100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"STRICT", "LEGACY", "DB2", "HSQLDB", "MySQL", "MariaDB", "PostgreSQL",
        "PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH", "REGULAR;DATABASE_TO_UPPER=FALSE",
        "MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"})
    void giveTheResultsOfSqlAlchemy(String mode) {
        assertThat(Conformance.run(() -> TestDatabase.h2(";MODE=" + mode, ConformanceSchema.SCHEMA),
                cases())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Derby", "MSSQLServer", "Oracle"})
    void areRefusedIfRowsWouldBeLost(String mode) {
        assertThatThrownBy(() -> TestDatabase.h2(";MODE=" + mode, ConformanceSchema.SCHEMA))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("H2 in the mode " + mode + " is not supported: ")
                .hasMessageContaining("MODE=REGULAR");
    }

    @Test
    void mariadbWorksWithTheDriverOfMysql() {
        List<HikariDataSource> opened = new ArrayList<>();
        try {
            assertThat(Conformance.run(() -> TestDatabase.MARIADB.connect(ConformanceSchema.SCHEMA, source -> {
                HikariDataSource pool = new HikariDataSource();
                pool.setJdbcUrl(((HikariDataSource) source).getJdbcUrl().replace("jdbc:mariadb:", "jdbc:mysql:")
                        + "&sslMode=DISABLED");
                pool.setMaximumPoolSize(2);
                opened.add(pool);
                assertThat(Database.of(pool).dialect()).hasToString("mariadb without [RETURNING]");
                return pool;
            }), cases())).isEmpty();
        } finally {
            opened.forEach(HikariDataSource::close);
        }
    }
}
