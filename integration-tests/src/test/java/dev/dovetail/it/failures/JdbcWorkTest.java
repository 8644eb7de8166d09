package dev.dovetail.it.failures;

import static dev.dovetail.it.failures.Account_.account;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.DatabaseException;
import dev.dovetail.error.TransactionFailedException;
import dev.dovetail.error.UniqueViolationException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.jdbc.JdbcWork;
import dev.dovetail.session.Session;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.PGConnection;

/** The JDBC connection of a transaction: flushed first, part of it, and never ended by the work that has it. */
class JdbcWorkTest {
    private static final String INSERT = "INSERT INTO accounts (owner, mail_address, balance) VALUES ('x', 'x', 0)";

    static List<TestDatabase> databases() {
        return TestDatabase.all();
    }

    private static Account newAccount(String email) {
        return Account_.create().owner("o").email(email);
    }

    private static int count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM accounts")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static boolean fails(Connection connection, String sql) {
        try {
            execute(connection, sql);
            return false;
        } catch (SQLException e) {
            return true;
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void isFlushedFirstAndPartOfTheTransaction(TestDatabase kind) {
        try (Fixture fixture = kind.create(FailuresSchema.SCHEMA)) {
            try (Session session = fixture.database().openSession()) {
                Account saved = session.add(newAccount("a"));
                assertThat(session.<Integer>jdbcResult(JdbcWorkTest::count)).isEqualTo(1);
                session.jdbc(connection -> {
                    try (PreparedStatement insert = connection.prepareStatement(
                            "UPDATE accounts SET balance = ? WHERE id = ?")) {
                        insert.setInt(1, 7);
                        insert.setLong(2, saved.id());
                        assertThat(insert.executeUpdate()).isEqualTo(1);
                        assertThat(insert.getConnection()).isSameAs(connection);
                    }
                    assertThat(session.select(account).where(account.balance.eq(7)).count()).isEqualTo(1);
                });
                session.refresh(saved);
                assertThat(saved.balance()).isEqualTo(7);
                session.rollback();
                assertThat(saved.id()).isNull();
                assertThat(session.<Integer>jdbcResult(JdbcWorkTest::count)).isZero();
                session.jdbc(connection -> execute(connection, INSERT));
                session.commit();
            }
            assertThat(fixture.database().select(account).count()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void cannotEndWhatIsTheSessions(TestDatabase kind) {
        try (Fixture fixture = kind.create(FailuresSchema.SCHEMA);
                Session session = fixture.database().openSession()) {
            session.add(newAccount("a"));
            for (JdbcWork work : List.<JdbcWork>of(Connection::commit, Connection::rollback,
                    connection -> connection.setAutoCommit(true), connection -> connection.abort(Runnable::run),
                    connection -> connection.setReadOnly(!connection.isReadOnly()),
                    connection -> connection.createStatement().getConnection().commit())) {
                assertThatThrownBy(() -> session.jdbc(work)).isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("the connection of session.jdbc(...) belongs to the session's transaction");
            }
            for (Runnable call : List.<Runnable>of(session::commit, session::rollback, session::savepoint)) {
                assertThatThrownBy(() -> session.jdbc(connection -> call.run())).isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("Work of session.jdbc(...) is under way");
            }
            List<Connection> kept = new ArrayList<>();
            session.jdbc(connection -> {
                try (connection) {
                    connection.setAutoCommit(false);
                    kept.add(connection);
                }
                assertThat(connection.isClosed()).isTrue();
            });
            assertThatThrownBy(() -> kept.get(0).createStatement()).isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("is used after its work has ended");
            // None of this was a failure of the transaction.
            session.commit();
            assertThat(session.select(account).count()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aFailureLeavesRollbackAlone(TestDatabase kind) {
        try (Fixture fixture = kind.create(FailuresSchema.SCHEMA);
                Session session = fixture.database().openSession()) {
            session.add(newAccount("x"));
            session.commit();
            assertThatThrownBy(() -> session.jdbc(connection -> execute(connection, INSERT)))
                    .isInstanceOf(UniqueViolationException.class).hasMessageStartingWith("Cannot do the work of session.jdbc(...)");
            refuses(session);
            // Caught by the work itself, it has failed all the same: PostgreSQL would store nothing of the transaction.
            session.jdbc(connection -> assertThat(fails(connection, INSERT)).isTrue());
            refuses(session);
            session.jdbc(connection -> assertThatThrownBy(() -> connection.prepareStatement("SELECT nothing FROM nowhere")
                    .executeQuery()).isInstanceOf(SQLException.class));
            refuses(session);
            assertThatThrownBy(() -> session.jdbc(connection -> {
                throw new SQLException("told by the work");
            })).isInstanceOf(DatabaseException.class).hasMessageContaining("told by the work");
            refuses(session);
            assertThatThrownBy(() -> session.jdbc(connection -> {
                throw new AssertionError("whatever");
            })).isInstanceOf(AssertionError.class);
            refuses(session);
        }
    }

    private static void refuses(Session session) {
        assertThatThrownBy(session::commit).isInstanceOf(TransactionFailedException.class);
        assertThatThrownBy(() -> session.jdbc(connection -> { })).isInstanceOf(TransactionFailedException.class)
                .hasMessageContaining("session.rollback()");
        session.rollback();
        assertThat(session.select(account).count()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void anExceptionOfTheApplicationAloneHarmsNothing(TestDatabase kind) {
        try (Fixture fixture = kind.create(FailuresSchema.SCHEMA);
                Session session = fixture.database().openSession()) {
            session.add(newAccount("a"));
            assertThatThrownBy(() -> session.jdbc(connection -> {
                execute(connection, INSERT);
                throw new IllegalArgumentException("mine");
            })).isInstanceOf(IllegalArgumentException.class).hasMessage("mine");
            assertThatThrownBy(() -> session.jdbc(connection -> {
                throw new IOException("mine too");
            })).isInstanceOf(UncheckedIOException.class).hasMessageContaining("mine too");
            session.commit();
            assertThat(session.select(account).count()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aSavepointOfTheWorkSavesTheTransaction(TestDatabase kind) {
        try (Fixture fixture = kind.create(FailuresSchema.SCHEMA);
                Session session = fixture.database().openSession()) {
            session.add(newAccount("x"));
            session.jdbc(connection -> {
                Savepoint savepoint = connection.setSavepoint();
                assertThat(fails(connection, INSERT)).isTrue();
                connection.rollback(savepoint);
                execute(connection, INSERT.replace("'x', 'x'", "'y', 'y'"));
            });
            session.commit();
            assertThat(session.select(account).count()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void worksWithinASavepointOfTheSession(TestDatabase kind) {
        try (Fixture fixture = kind.create(FailuresSchema.SCHEMA);
                Session session = fixture.database().openSession()) {
            session.add(newAccount("x"));
            var savepoint = session.savepoint();
            assertThatThrownBy(() -> session.jdbc(connection -> execute(connection, INSERT)))
                    .isInstanceOf(UniqueViolationException.class);
            savepoint.rollback();
            session.commit();
            assertThat(session.select(account).count()).isEqualTo(1);
        }
    }

    @Test
    void settingsArePutBack() throws SQLException {
        try (Fixture fixture = TestDatabase.H2.create(FailuresSchema.SCHEMA);
                Session session = fixture.database().openSession()) {
            session.jdbc(connection -> {
                assertThat(connection.getSchema()).isEqualTo("PUBLIC");
                connection.setSchema("INFORMATION_SCHEMA");
                assertThat(connection.getSchema()).isEqualTo("INFORMATION_SCHEMA");
            });
            assertThat(session.<String>jdbcResult(Connection::getSchema)).isEqualTo("PUBLIC");
        }
    }

    /** What only this driver can do. */
    @Test
    void copiesAndListensOnPostgresql() {
        try (Fixture fixture = TestDatabase.POSTGRESQL.create(FailuresSchema.SCHEMA);
                Session session = fixture.database().openSession()) {
            Account parent = session.add(newAccount("parent"));
            long copied = session.jdbcResult(connection -> connection.unwrap(PGConnection.class).getCopyAPI().copyIn(
                    "COPY accounts (owner, balance, parent_id) FROM STDIN", new StringReader(
                    "one\t1\t" + parent.id() + "\ntwo\t2\t" + parent.id() + "\n")));
            assertThat(copied).isEqualTo(2);
            assertThat(session.select(account).where(account.parentId.eq(parent.id())).count()).isEqualTo(2);
            session.jdbc(connection -> execute(connection, "LISTEN news"));
            session.jdbc(connection -> execute(connection, "NOTIFY news, 'told'"));
            session.commit();
            String told = session.jdbcResult(connection ->
                    connection.unwrap(PGConnection.class).getNotifications(1000)[0].getParameter());
            assertThat(told).isEqualTo("told");

            // What goes wrong beneath is not watched, so that each exception counts.
            assertThatThrownBy(() -> session.jdbcResult(connection -> connection.unwrap(PGConnection.class).getCopyAPI()
                    .copyIn("COPY accounts (owner, balance) FROM STDIN", new StringReader("one\n"))))
                    .isInstanceOf(DatabaseException.class);
            assertThatThrownBy(session::flush).isInstanceOf(TransactionFailedException.class);
            session.rollback();
            assertThat(session.select(account).count()).isEqualTo(3);
        }
    }
}
