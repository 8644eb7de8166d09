package dev.dovetail.it.hierarchy.reads;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.hierarchy.joined.Book;
import dev.dovetail.it.hierarchy.joined.JoinedSchema;
import dev.dovetail.schema.Difference;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A comparison names the type that declares a column, whichever table it is in. */
class HierarchyDifferencesTest {
    @Test
    void ofJoinedTables() throws SQLException {
        try (Fixture fixture = TestDatabase.H2.create(JoinedSchema.SCHEMA)) {
            execute(fixture, "ALTER TABLE joined_books ALTER COLUMN isbn SET NULL");
            execute(fixture, "ALTER TABLE joined_media ALTER COLUMN title VARCHAR(70) NOT NULL");
            List<Difference> found = JoinedSchema.SCHEMA.validate(fixture.database());
            assertThat(of(found, "isbn").description()).startsWith("Book.isbn (joined_books.isbn): ");
            assertThat(of(found, "isbn").entity()).isEqualTo(Book.class);
            assertThat(of(found, "title").description()).startsWith("Medium.title (joined_media.title): ");
        }
    }

    private static Difference of(List<Difference> all, String column) {
        return all.stream().filter(each -> each.column().equalsIgnoreCase(column)).findFirst().orElseThrow();
    }

    private static void execute(Fixture fixture, String sql) throws SQLException {
        try (Connection connection = fixture.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
