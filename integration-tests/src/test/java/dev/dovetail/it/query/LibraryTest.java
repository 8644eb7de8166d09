package dev.dovetail.it.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.query.model.BooksSchema;
import dev.dovetail.metadata.Tracked;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** Has a library in a database, and a session that is rolled back after each test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LibraryTest {
    private final ParsedStatements parsed = new ParsedStatements();
    private Fixture reference;
    Fixture fixture;
    Session session;

    /** With the first test, since the kind of database is not known before it. */
    private void fillTables() {
        fixture = create(kind());
        // Keys of HSQLDB begin with another number, so that it is asked itself.
        reference = kind() == TestDatabase.H2 || kind() == TestDatabase.HSQLDB ? fixture : create(TestDatabase.H2);
        if (kind() == TestDatabase.H2) {
            // The parser does not know what is particular to others.
            fixture.database().listen(parsed);
        }
    }

    /** The database that is asked; what is written by hand is asked of H2. */
    TestDatabase kind() {
        return TestDatabase.H2;
    }

    private static Fixture create(TestDatabase kind) {
        Fixture created = kind.create(BooksSchema.SCHEMA);
        created.database().transact(Library::fill);
        return created;
    }

    @BeforeEach
    void open() {
        if (fixture == null) {
            fillTables();
        }
        session = fixture.database().openSession();
        fixture.statements().clear();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @AfterAll
    void understood() {
        fixture.close();
        if (reference != fixture) {
            reference.close();
        }
        assertThat(parsed.failures()).isEmpty();
    }

    /** The last statement that was sent. */
    String sent() {
        List<String> all = fixture.statements().sql();
        return all.get(all.size() - 1);
    }

    /** How many statements were sent since the test began, or {@code fixture.statements()} was cleared. */
    int statements() {
        return fixture.statements().sql().size();
    }

    /** The query finds the entities whose identifiers the statement gives, in its order. */
    <E> void same(Query<E> query, String sql) {
        List<String> ids = new ArrayList<>();
        for (E entity : query.list()) {
            Tracked object = (Tracked) entity;
            ids.add(text(object.$get(object.$type().idIndexes()[0])));
        }
        compare(ids, sql, query.sql());
    }

    /** The rows are those that the statement gives. */
    void same(List<?> found, String sql) {
        List<String> rows = new ArrayList<>();
        for (Object row : found) {
            rows.add(text(row));
        }
        compare(rows, sql, sent());
    }

    private void compare(List<String> found, String sql, String ours) {
        List<String> expected = run(sql);
        if (!sql.matches(".* ORDER BY [^()]*")) {
            Collections.sort(found);
            Collections.sort(expected);
        }
        assertThat(found).as("%s%nby hand: %s", ours, sql).isEqualTo(expected);
        assertThat(expected).as("by hand: %s", sql).isNotEmpty();
    }

    /** The rows of a statement, each as a text. */
    List<String> run(String sql) {
        List<String> rows = new ArrayList<>();
        try (Connection connection = reference.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(sql)) {
            int columns = results.getMetaData().getColumnCount();
            while (results.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= columns; i++) {
                    row.append(i == 1 ? "" : ", ").append(text(results.getObject(i)));
                }
                rows.add(row.toString());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
        return rows;
    }

    /** Values alike that differ only in the type of a number. */
    private static String text(Object value) {
        if (value instanceof Tracked object) {
            return text(object.$get(object.$type().idIndexes()[0]));
        }
        if (value instanceof Number number) {
            return new BigDecimal(number.toString()).setScale(6, RoundingMode.HALF_UP).stripTrailingZeros()
                    .toPlainString();
        }
        if (value instanceof Record record) {
            return tuple(record);
        }
        return String.valueOf(value);
    }

    private static String tuple(Record record) {
        StringBuilder row = new StringBuilder();
        for (var component : record.getClass().getRecordComponents()) {
            try {
                row.append(row.length() == 0 ? "" : ", ").append(text(component.getAccessor().invoke(record)));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(record.toString(), e);
            }
        }
        return row.toString();
    }
}
