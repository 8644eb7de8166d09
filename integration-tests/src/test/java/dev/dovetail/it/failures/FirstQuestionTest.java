package dev.dovetail.it.failures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Database;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Without auto-commit, the question which database it is begins a transaction, which is not left open. */
class FirstQuestionTest {
    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    void leavesNoTransactionOpen(TestDatabase kind) {
        try (Fixture fixture = kind.create(FailuresSchema.SCHEMA)) {
            FailingSource watched = new FailingSource(new DelegatingDataSource(fixture.dataSource()) {
                @Override
                public Connection getConnection() throws SQLException {
                    Connection connection = super.getConnection();
                    connection.setAutoCommit(false);
                    return connection;
                }
            });
            Database.of(watched);
            assertThat(watched.ends()).containsExactly("rollback");
            assertThat(watched.openConnections()).isZero();
            assertThat(watched.differences()).isEmpty();
        }
    }
}
