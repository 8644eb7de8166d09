package dev.dovetail.it.music;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.RowText;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.sample.music.store.ChinookSource;
import dev.dovetail.sample.music.store.Question;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The music store holds what its source holds, and its program answers the same, on every database. */
class StoreOnEveryDatabaseTest extends MusicTest {
    private static final List<String> TABLES = List.of("Artist", "Album", "Genre", "MediaType", "Track", "Playlist",
            "PlaylistTrack", "Employee", "Customer", "Invoice", "InvoiceLine");

    @TestFactory
    Stream<DynamicTest> holdsTheSourcesRows() {
        return TABLES.stream().map(table -> DynamicTest.dynamicTest(table, () -> {
            try (ChinookSource source = new ChinookSource(); Connection copy = store.dataSource().getConnection()) {
                List<String> columns = columns(source.connection(), table);
                assertThat(rows(copy, table, columns)).isEqualTo(rows(source.connection(), table, columns)).isNotEmpty();
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> answersAsOnH2() {
        return Question.all().stream().map(each -> DynamicTest.dynamicTest(each.text(), () -> {
            try (var other = MusicStores.of(TestDatabase.H2).database().openSession()) {
                assertThat(texts(each.answer().apply(session))).isEqualTo(texts(each.answer().apply(other))).isNotEmpty();
            }
        }));
    }

    private static List<List<String>> texts(List<? extends List<?>> rows) {
        return rows.stream().map(RowText::of).toList();
    }

    private static List<String> columns(Connection source, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet found = source.getMetaData().getColumns(null, "chinook", table, null)) {
            while (found.next()) {
                columns.add(found.getString("COLUMN_NAME"));
            }
        }
        return columns;
    }

    private static List<String> rows(Connection connection, String table, List<String> columns) throws SQLException {
        String quote = connection.getMetaData().getIdentifierQuoteString();
        StringJoiner sql = new StringJoiner(", ", "SELECT ", " FROM " + quote + table + quote + " ORDER BY 1, 2");
        columns.forEach(column -> sql.add(quote + column + quote));
        List<String> all = new ArrayList<>();
        try (var statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql.toString())) {
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= columns.size(); column++) {
                    row.add(plain(rows.getString(column)));
                }
                all.add(String.join(" | ", row));
            }
        }
        if (!connection.getAutoCommit()) {
            connection.rollback();
        }
        return all;
    }

    /** Numbers have one form, whether the database pads them or not. */
    private static String plain(String text) {
        return text != null && text.matches("\\d+\\.\\d+") ? RowText.of(new java.math.BigDecimal(text)) : text;
    }
}
