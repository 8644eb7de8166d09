package dev.dovetail.it.named;

import dev.dovetail.it.conformance.ConformanceSchema;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** A test with empty tables and an open session, on each database in turn. */
@ParameterizedClass(name = "{0}")
@MethodSource("dev.dovetail.it.database.TestDatabase#all")
abstract class OnEveryDatabase {
    private static final Map<String, Fixture> OPEN = new HashMap<>();
    private static final Pattern TARGET =
            Pattern.compile("(?:INSERT INTO|UPDATE|DELETE FROM| FROM) [\"`]?(\\w+)[\"`]?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SET = Pattern.compile("([a-z_]+)[\"`]? = \\?");

    @Parameter
    TestDatabase kind;

    Fixture fixture;
    Session session;

    /** The entities that the test uses. */
    Schema schema() {
        return ConformanceSchema.SCHEMA;
    }

    @BeforeEach
    void open() {
        fixture = OPEN.computeIfAbsent(kind + " " + schema(), name -> kind.create(schema()));
        fixture.empty();
        session = fixture.database().openSession();
        forget();
    }

    @AfterEach
    void close() {
        session.close();
    }

    /** Saves objects, and what they reach, in a session of their own. */
    void save(Object... entities) {
        fixture.database().transact(other -> other.addAll(List.of(entities)));
        forget();
    }

    /** Continues in another session; the objects of this one are detached. */
    void reopen() {
        session.close();
        session = fixture.database().openSession();
        forget();
    }

    /** Starts again, with empty tables and another session. */
    void restart() {
        session.close();
        fixture.empty();
        session = fixture.database().openSession();
        forget();
    }

    /** What is sent from now on counts. */
    void forget() {
        fixture.statements().clear();
    }

    /** What was sent: verb, table, what an update sets, and {@code xN} for a batch of N. */
    List<String> sent() {
        List<String> sent = new ArrayList<>();
        for (Sent event : fixture.statements().events()) {
            sent.add(summary(event));
        }
        return sent;
    }

    private static String summary(Sent event) {
        String sql = event.sql();
        String verb = sql.substring(0, sql.indexOf(' '));
        Matcher target = TARGET.matcher(sql);
        String table = target.find() ? target.group(1) : "?";
        StringBuilder text = new StringBuilder(verb + " " + table);
        if (verb.equals("UPDATE")) {
            Matcher set = SET.matcher(sql.substring(0, sql.indexOf(" WHERE ")));
            for (String separator = " SET "; set.find(); separator = ", ") {
                text.append(separator).append(set.group(1));
            }
        }
        return text + (event.batchSize() == 1 ? "" : " x" + event.batchSize());
    }

    /** The rows that plain SQL finds, as text. */
    List<String> rows(String sql) {
        List<String> rows = new ArrayList<>();
        try (Connection connection = fixture.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(sql)) {
            while (results.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= results.getMetaData().getColumnCount(); i++) {
                    row.append(i == 1 ? "" : " ").append(results.getString(i));
                }
                rows.add(row.toString());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }

    /** Changes rows by plain SQL, in a transaction of its own. */
    void execute(String sql) {
        try (Connection connection = fixture.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
