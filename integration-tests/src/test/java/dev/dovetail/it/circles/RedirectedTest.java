package dev.dovetail.it.circles;

import static dev.dovetail.it.circles.Measure_.measure;
import static dev.dovetail.it.circles.Ticket_.ticket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.FlushException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.Statements.Sent;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Session;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** INSERTs that a rule or a trigger writes into another table: they return no rows, and count none. */
class RedirectedTest {
    private static void run(Fixture fixture, String... statements) {
        try (Connection connection = fixture.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void byARuleOrATrigger() {
        try (Fixture fixture = TestDatabase.POSTGRESQL.create(CirclesSchema.SCHEMA)) {
            run(fixture, "CREATE TABLE measures_small (CHECK (size < 10)) INHERITS (circle_measures)",
                    "CREATE TABLE measures_large (CHECK (size >= 10)) INHERITS (circle_measures)",
                    "CREATE RULE small AS ON INSERT TO circle_measures WHERE (size < 10)"
                            + " DO INSTEAD INSERT INTO measures_small VALUES (NEW.*)",
                    "CREATE RULE large AS ON INSERT TO circle_measures WHERE (size >= 10)"
                            + " DO INSTEAD INSERT INTO measures_large VALUES (NEW.*)",
                    "CREATE TABLE tickets_all () INHERITS (circle_tickets)",
                    "CREATE FUNCTION redirect() RETURNS TRIGGER AS $$ BEGIN"
                            + " INSERT INTO tickets_all VALUES (NEW.*); RETURN NULL; END $$ LANGUAGE plpgsql",
                    "CREATE TRIGGER redirect BEFORE INSERT ON circle_tickets FOR EACH ROW EXECUTE FUNCTION redirect()");
            writes(fixture);
            run(fixture, "DROP RULE small ON circle_measures", "DROP RULE large ON circle_measures",
                    "CREATE FUNCTION redirect_measures() RETURNS TRIGGER AS $$ BEGIN"
                            + " IF NEW.size < 10 THEN INSERT INTO measures_small VALUES (NEW.*);"
                            + " ELSE INSERT INTO measures_large VALUES (NEW.*); END IF; RETURN NULL; END $$"
                            + " LANGUAGE plpgsql",
                    "CREATE TRIGGER redirect BEFORE INSERT ON circle_measures"
                            + " FOR EACH ROW EXECUTE FUNCTION redirect_measures()",
                    "DELETE FROM circle_measures", "DELETE FROM circle_tickets");
            writes(fixture);
            run(fixture, "DROP TABLE measures_small, measures_large, tickets_all");
        }
    }

    private static void writes(Fixture fixture) {
        fixture.statements().clear();
        try (Session session = fixture.database().openSession()) {
            Measure one = Measure_.create().name("one").size(1);
            Measure two = Measure_.create().name("two").size(20);
            session.addAll(List.of(one, two, Ticket_.create().number("a").name("a"),
                    Ticket_.create().number("b").name("b")));
            session.flush();
            assertThat(fixture.statements().events()).extracting(Sent::sql).containsExactly(
                    "SELECT nextval(pg_get_serial_sequence('circle_measures', 'id')) FROM generate_series(1, ?)",
                    "INSERT INTO circle_measures (id, name, size) VALUES (?, ?, ?)",
                    "INSERT INTO circle_tickets (number, name) VALUES (?, ?)");
            assertThat(two.id()).isEqualTo(one.id() + 1);
            session.add(Measure_.create().name("three").size(3));
            session.add(Ticket_.create().number("c").name("c"));
            one.size(5);
            session.commit();
        }
        try (Session session = fixture.database().openSession()) {
            assertThat(session.select(measure).orderBy(measure.name).list()).extracting(Measure::size)
                    .containsExactly(5, 3, 20);
            assertThat(session.select(ticket).orderBy(ticket.number).list()).extracting(Ticket::name)
                    .containsExactly("a", "b", "c");
        }
    }

    @ParameterizedTest
    @EnumSource(value = TestDatabase.class, mode = EnumSource.Mode.EXCLUDE, names = "POSTGRESQL")
    void keysThatADatabaseGivesInTheInsertOnly(TestDatabase kind) {
        try (Fixture fixture = kind.create(CirclesSchema.SCHEMA); Session session = fixture.database().openSession()) {
            session.add(Ticket_.create().number("a").name("a"));
            session.commit();
            fixture.statements().clear();
            session.add(Measure_.create().name("one").size(1));
            assertThatThrownBy(session::flush).isInstanceOf(FlushException.class)
                    .hasMessageStartingWith("Measure.id: the INSERT does not return the key");
            assertThat(fixture.statements().sql()).isEmpty();
            session.rollback();
            assertThat(session.select(ticket).list()).hasSize(1);
        }
    }

    @Test
    void aColumnWithoutASequence() {
        try (Fixture fixture = TestDatabase.POSTGRESQL.create(CirclesSchema.SCHEMA);
                Session session = fixture.database().openSession()) {
            run(fixture, "ALTER TABLE circle_measures ALTER COLUMN id DROP IDENTITY");
            session.add(Measure_.create().name("one").size(1));
            assertThatThrownBy(session::flush).isInstanceOf(FlushException.class)
                    .hasMessageContaining("circle_measures.id owns no sequence");
            session.rollback();
        }
    }
}
