package dev.dovetail.it.pools;

import static dev.dovetail.it.pools.Coin_.coin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Session;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a session reads while another connection writes is what its isolation level says, whether or not a transaction
 * has begun in the database. SQLite is not among the databases, because it lets nobody write meanwhile.
 */
class ReadsBetweenWritesTest {
    @ParameterizedTest
    @EnumSource(value = TestDatabase.class, names = {"H2", "HSQLDB", "POSTGRESQL", "MARIADB"})
    void readsSeeWhatOthersCommitAsTheIsolationLevelSays(TestDatabase kind) throws SQLException {
        int later = kind == TestDatabase.MARIADB ? 2 : 3;
        try (Fixture fixture = kind.create(PoolsSchema.SCHEMA);
                Connection other = fixture.dataSource().getConnection()) {
            fixture.database().transact(session -> session.add(Purse.of("first")).coins().add(Coin_.create().worth(2)));
            try (Session session = fixture.database().openSession()) {
                assertThat(session.select(coin).columns(coin.worth).list()).containsExactly(2);
                write(other, 3);
                assertThat(session.select(coin).columns(coin.worth).single()).isEqualTo(later);
                session.rollback();
                session.add(Purse.of("second"));
                session.flush();
                write(other, 4);
                assertThat(session.select(coin).columns(coin.worth).single()).isEqualTo(4);
            }
        }
    }

    private static void write(Connection other, int worth) throws SQLException {
        try (Statement statement = other.createStatement()) {
            statement.executeUpdate("UPDATE coins SET worth = " + worth);
        }
    }
}
