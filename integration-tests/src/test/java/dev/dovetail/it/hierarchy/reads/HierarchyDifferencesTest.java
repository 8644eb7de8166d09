package dev.dovetail.it.hierarchy.reads;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.hierarchy.joined.Book;
import dev.dovetail.it.hierarchy.joined.JoinedSchema;
import dev.dovetail.it.hierarchy.single.Paper;
import dev.dovetail.it.hierarchy.single.SingleSchema;
import dev.dovetail.schema.Difference;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A comparison names the type that declares a column, whichever table it is in. */
class HierarchyDifferencesTest {
    @Test
    void ofOneTable() throws SQLException {
        try (Fixture fixture = TestDatabase.H2.create(SingleSchema.SCHEMA)) {
            execute(fixture, "ALTER TABLE single_media DROP CONSTRAINT IF EXISTS ck_single_media_article");
            execute(fixture, "ALTER TABLE single_media DROP COLUMN journal CASCADE");
            execute(fixture, "ALTER TABLE single_media ALTER COLUMN type VARCHAR(40) NOT NULL");
            List<Difference> found = SingleSchema.SCHEMA.validate(fixture.database());
            assertThat(of(found, "journal").description()).startsWith("Paper.journal (single_media.journal): ");
            assertThat(of(found, "journal").entity()).isEqualTo(Paper.class);
            assertThat(of(found, "type").description()).startsWith("Medium (single_media.type): ")
                    .contains("@Inheritance(discriminatorLength = 40)");
            assertThat(of(found, "type").property()).isEmpty();
        }
    }

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
