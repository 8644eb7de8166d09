package dev.dovetail.it.abilities;

import static dev.dovetail.it.abilities.Tag_.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.dialect.Dialects;
import dev.dovetail.error.DatabaseException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/** An application that starts while its database is down. */
class StartTest {
    /** A data source that is down until it is told otherwise. */
    private static final class Down extends DelegatingDataSource {
        private boolean down = true;
        private int asked;

        Down(DataSource database) {
            super(database);
        }

        @Override
        public Connection getConnection() throws SQLException {
            asked++;
            if (down) {
                throw new SQLException("Connection refused", "08001");
            }
            return super.getConnection();
        }
    }

    private static List<String> names(Database database) {
        return database.compute(session -> session.select(tag).list().stream().map(Tag::name).toList());
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseWithADialectConnectsAtItsFirstStatement(TestDatabase kind) {
        try (Fixture fixture = kind.create(AbilitiesSchema.SCHEMA)) {
            Down source = new Down(fixture.dataSource());
            assertThatThrownBy(() -> Database.of(source)).isInstanceOf(DatabaseException.class)
                    .hasMessageContaining("Connection refused");
            source.asked = 0;
            Database database = Database.of(source, fixture.database().dialect(), AbilitiesSchema.SCHEMA);
            assertThat(source.asked).isZero();

            assertThatThrownBy(() -> database.transact(session -> session.select(tag).list()))
                    .isInstanceOf(DatabaseException.class).hasMessageContaining("Connection refused");
            source.down = false;
            database.transact(session -> session.add(Tag_.create().name("up").uses(1)));
            assertThat(names(database)).containsExactly("up");
            source.down = true;
            assertThatThrownBy(() -> database.transact(session -> session.add(Tag_.create().name("down").uses(1))))
                    .isInstanceOf(DatabaseException.class);
            source.down = false;
            assertThat(names(database)).containsExactly("up");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    void itsFirstSessionJoinsATransactionOfSpring(TestDatabase kind) {
        try (Fixture fixture = kind.create(AbilitiesSchema.SCHEMA)) {
            DataSource source = new TransactionAwareDataSourceProxy(fixture.dataSource());
            Database database = Database.of(source, fixture.database().dialect());
            new TransactionTemplate(new DataSourceTransactionManager(source)).executeWithoutResult(status -> {
                database.transact(session -> session.add(Tag_.create().name("undone").uses(1)));
                status.setRollbackOnly();
            });
            assertThat(names(fixture.database())).isEmpty();
            assertThat(Database.of(source, Dialects.h2()).dialect()).isSameAs(Dialects.h2());
        }
    }
}
