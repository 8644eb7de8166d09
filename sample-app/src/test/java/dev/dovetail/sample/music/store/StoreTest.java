package dev.dovetail.sample.music.store;

import static dev.dovetail.sample.music.Album_.album;
import static dev.dovetail.sample.music.Artist_.artist;
import static dev.dovetail.sample.music.Customer_.customer;
import static dev.dovetail.sample.music.Employee_.employee;
import static dev.dovetail.sample.music.Genre_.genre;
import static dev.dovetail.sample.music.InvoiceLine_.invoiceLine;
import static dev.dovetail.sample.music.Invoice_.invoice;
import static dev.dovetail.sample.music.MediaType_.mediaType;
import static dev.dovetail.sample.music.Playlist_.playlist;
import static dev.dovetail.sample.music.Track_.track;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.query.EntityPath;
import dev.dovetail.sample.music.MusicSchema;
import dev.dovetail.sample.music.Playlist;
import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Checks that the copy equals the source, and that each answer equals that of plain SQL on the source. */
class StoreTest {
    private static final Map<String, EntityPath<?, ?>> ROOTS = Map.of("Album", album, "Artist", artist,
            "Customer", customer, "Employee", employee, "Genre", genre, "Invoice", invoice, "InvoiceLine", invoiceLine,
            "MediaType", mediaType, "Playlist", playlist, "Track", track);

    private static final JdbcConnectionPool POOL =
            JdbcConnectionPool.create("jdbc:h2:mem:store;DB_CLOSE_DELAY=-1", "sa", "");
    private static ChinookSource source;
    private static Database database;

    @BeforeAll
    static void copy() throws SQLException {
        source = new ChinookSource();
        database = Database.of(POOL);
        MusicSchema.SCHEMA.createIn(database);
        try (Session session = database.openSession()) {
            ChinookCopy.copy(source, session);
            session.commit();
        }
    }

    @AfterAll
    static void close() throws SQLException {
        source.close();
        POOL.dispose();
    }

    @TestFactory
    Stream<DynamicTest> countsTheSourcesRows() {
        return ROOTS.entrySet().stream().map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
            try (Session session = database.openSession()) {
                assertThat(count(session, each.getValue())).isEqualTo(sourceCount(each.getKey()));
            }
        }));
    }

    @Test
    void countsThePairsOfPlaylistsAndTracks() throws SQLException {
        try (Session session = database.openSession()) {
            long pairs = session.select(playlist).list().stream().map(Playlist::tracks)
                    .mapToLong(Set::size).sum();
            assertThat(pairs).isEqualTo(sourceCount("PlaylistTrack")).isEqualTo(8715);
        }
    }

    @TestFactory
    Stream<DynamicTest> holdsTheSourcesRows() {
        return Stream.concat(ROOTS.keySet().stream(), Stream.of("PlaylistTrack"))
                .map(table -> DynamicTest.dynamicTest(table, () -> compare(table)));
    }

    private static void compare(String table) throws SQLException {
        String columns = columns(table);
        String sql = "SELECT " + columns + " FROM \"" + table + "\" ORDER BY 1, 2";
        try (Connection copy = POOL.getConnection()) {
            assertThat(rows(copy, sql)).isEqualTo(rows(source.connection(), sql)).isNotEmpty();
        }
    }

    @TestFactory
    Stream<DynamicTest> answersAsPlainSqlDoes() {
        return Question.all().stream().map(each -> DynamicTest.dynamicTest(each.text(), () -> {
            try (Session session = database.openSession()) {
                List<List<@Nullable Object>> answer = each.answer().apply(session).stream()
                        .map(row -> row.stream().map(StoreTest::plain).toList()).toList();
                assertThat(answer).isNotEmpty().isEqualTo(rows(source.connection(), PlainSql.of(each.method())));
                assertThat(answer.get(0)).hasSameSizeAs(each.columns());
            }
        }));
    }

    @Test
    void asksAtLeastTwelveQuestions() {
        assertThat(Question.all()).hasSizeGreaterThanOrEqualTo(12);
    }

    private static <E> long count(Session session, EntityPath<?, ?> root) {
        @SuppressWarnings("unchecked") // each root starts a query for its own entity
        EntityPath<E, E> path = (EntityPath<E, E>) root;
        return session.select(path).count();
    }

    private static long sourceCount(String table) throws SQLException {
        try (Statement statement = source.connection().createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM \"" + table + "\"")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static String columns(String table) throws SQLException {
        StringJoiner columns = new StringJoiner(", ");
        try (ResultSet found = source.connection().getMetaData().getColumns(null, "chinook", table, null)) {
            while (found.next()) {
                columns.add("\"" + found.getString("COLUMN_NAME") + "\"");
            }
        }
        return columns.toString();
    }

    private static List<List<@Nullable Object>> rows(Connection connection, String sql) throws SQLException {
        List<List<@Nullable Object>> all = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<@Nullable Object> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    row.add(plain(rows.getObject(column)));
                }
                all.add(row);
            }
        }
        return all;
    }

    /** Returns a common form of numbers and dates, which the two databases return as different types. */
    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Number number) {
            return new BigDecimal(number.toString()).stripTrailingZeros();
        }
        return value instanceof Date date ? date.toLocalDate() : value;
    }
}
