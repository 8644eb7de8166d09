package dev.dovetail.it.states;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.session.Session;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** A test of what happens to objects between two flushes, with empty tables and an open session, on each database. */
@ParameterizedClass(name = "{0}")
@MethodSource("dev.dovetail.it.database.TestDatabase#all")
abstract class StatesTest {
    /** Each book, with the name of its writer. */
    static final String BOOKS = "SELECT name, " + nameOf("st_writers", "writer_id") + " FROM st_books ORDER BY id";

    private static final Map<TestDatabase, Fixture> OPEN = new EnumMap<>(TestDatabase.class);

    @Parameter
    TestDatabase kind;

    Fixture fixture;
    Session session;

    @BeforeEach
    void open() {
        fixture = OPEN.computeIfAbsent(kind, any -> kind.create(StatesSchema.SCHEMA));
        fixture.empty();
        session = fixture.database().openSession();
    }

    @AfterEach
    void close() {
        session.close();
    }

    /** Saves objects, and what they reach, in a session of their own. */
    void save(Object... entities) {
        fixture.database().transact(other -> other.addAll(List.of(entities)));
        fixture.statements().clear();
    }

    /** Saves the writer v of the books a and b, and the writer w of none. */
    void saveTwoWriters() {
        save(writer("v", "a", "b"), writer("w"));
    }

    /** The statements since the last call, each as its first words: "SELECT st_books", "UPDATE st_books". */
    List<String> sent() {
        List<String> found = new ArrayList<>();
        for (String sql : fixture.statements().sql()) {
            String plain = sql.replaceAll("[\"`\\[\\]]", "");
            String verb = plain.substring(0, plain.indexOf(' '));
            String table = plain.replaceAll("(?s).*?(?:INTO|UPDATE|FROM)\\s+(\\w+).*", "$1");
            found.add(verb + " " + table);
        }
        fixture.statements().clear();
        return found;
    }

    /** The key of the n-th row of a type; an impossible one where there are fewer. */
    long key(EntityType<?> type, int position) {
        List<String> keys = rows("SELECT id FROM " + type.table().name() + " ORDER BY id");
        return position > keys.size() ? -1 : Long.parseLong(keys.get(position - 1));
    }

    /** The object of the n-th row of a type. */
    <E> E nth(EntityType<E> type, int position) {
        return session.get(type, key(type, position));
    }

    /** A foreign key as the name of the row that it refers to, in a statement. */
    static String nameOf(String table, String key) {
        return "(SELECT other.name FROM " + table + " other WHERE other.id = " + key + ")";
    }

    /** Rows read by plain SQL, each with a blank between its values. */
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

    static Writer writer(String name, String... books) {
        Writer writer = Writer_.create().name(name);
        for (String book : books) {
            writer.books().add(Book_.create().name(book));
        }
        return writer;
    }

    static Club club(String name, String... guests) {
        Club club = Club_.create().name(name);
        for (String guest : guests) {
            club.guests().add(Guest_.create().name(guest));
        }
        return club;
    }
}
