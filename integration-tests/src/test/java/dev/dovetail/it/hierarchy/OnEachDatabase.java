package dev.dovetail.it.hierarchy;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.Statements.Sent;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.schema.Schema;
import dev.dovetail.session.Session;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** A test with empty tables and an open session, on each database in turn. */
@ParameterizedClass(name = "{0}")
@MethodSource("dev.dovetail.it.database.TestDatabase#all")
public abstract class OnEachDatabase {
    private static final Map<String, Fixture> OPEN = new HashMap<>();

    @Parameter
    protected TestDatabase kind;

    protected Fixture fixture;
    protected Session session;

    /** Returns the entities that the test uses. */
    protected abstract Schema schema();

    @BeforeEach
    protected void open() {
        fixture = OPEN.computeIfAbsent(kind + " " + schema(), name -> kind.create(schema()));
        fixture.empty();
        session = fixture.database().openSession();
        fixture.statements().clear();
    }

    @AfterEach
    protected void close() {
        session.close();
    }

    /** Begins a new session and forgets what was sent. */
    protected void again() {
        session.close();
        session = fixture.database().openSession();
        fixture.statements().clear();
    }

    /** Commits, then begins a new session and forgets what was sent. */
    protected void saved() {
        session.commit();
        again();
    }

    /** Returns the statements since the last call, without quotes, with the number of rows if there are several. */
    protected List<String> sent() {
        List<String> sent = new ArrayList<>();
        for (Sent each : fixture.statements().events()) {
            sent.add(each.sql().replaceAll("[\"`]", "").replaceAll(" RETURNING .*", "")
                    + (each.batchSize() > 1 ? " x" + each.batchSize() : ""));
        }
        fixture.statements().clear();
        return sent;
    }

    /** Returns the statements since the last call, except SELECTs. */
    protected List<String> written() {
        List<String> written = sent();
        written.removeIf(sql -> sql.startsWith("SELECT"));
        return written;
    }

    /** Returns the rows of a query, read with plain JDBC, each as its values with commas. */
    protected List<String> rows(String sql) {
        try (Connection connection = fixture.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    values.add(found.getString(i));
                }
                rows.add(String.join(",", values));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
