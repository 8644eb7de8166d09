package dev.dovetail.it.made;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.RowText;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Session;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** A test of columns that the database makes, with empty tables and an open session, on each database. */
@ParameterizedClass(name = "{0}")
@MethodSource("dev.dovetail.it.database.TestDatabase#all")
abstract class MadeTest {
    private static final Map<TestDatabase, Fixture> OPEN = new EnumMap<>(TestDatabase.class);

    @Parameter
    TestDatabase kind;

    Fixture fixture;
    Session session;

    @BeforeEach
    void open() {
        fixture = OPEN.computeIfAbsent(kind, MadeTest::create);
        fixture.empty();
        session = fixture.database().openSession();
        fixture.statements().clear();
    }

    @AfterEach
    void close() {
        session.close();
    }

    private static Fixture create(TestDatabase kind) {
        Fixture fixture = kind.create(MadeSchema.SCHEMA);
        Triggers.of(kind).forEach(sql -> execute(fixture, sql));
        return fixture;
    }

    static void execute(Fixture fixture, String sql) {
        try (Connection connection = fixture.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Saves objects in a session of their own. */
    void save(Object... entities) {
        fixture.database().transact(other -> other.addAll(List.of(entities)));
        fixture.statements().clear();
    }

    /** What another session reads. */
    <T> T elsewhere(Function<Session, T> work) {
        return fixture.database().compute(work);
    }

    /** The statements since the last call, without quotes. */
    List<String> sent() {
        List<String> sql = fixture.statements().sql().stream().map(each -> each.replaceAll("[\"`\\[\\]]", "")).toList();
        fixture.statements().clear();
        return sql;
    }

    /** Rows read by plain SQL. */
    List<String> rows(String sql) {
        return RowText.of(fixture.dataSource(), sql);
    }

    /** Whether an UPDATE returns what a generated column holds. */
    boolean returnsUpdated() {
        return kind == TestDatabase.POSTGRESQL || kind == TestDatabase.H2 || kind == TestDatabase.SQLITE;
    }

    /** Whether an UPDATE returns what a trigger has made. */
    boolean returnsTriggered() {
        return kind == TestDatabase.POSTGRESQL || kind == TestDatabase.H2;
    }
}
