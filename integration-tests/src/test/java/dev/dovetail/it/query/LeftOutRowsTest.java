package dev.dovetail.it.query;

import static dev.dovetail.it.query.model.Account_.account;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.RowNotInsertedException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.query.model.Account_;
import dev.dovetail.it.query.model.Book_;
import dev.dovetail.it.query.model.BooksSchema;
import dev.dovetail.it.query.model.Category_;
import dev.dovetail.it.query.model.State;
import dev.dovetail.session.Database;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A row that a trigger or a rule leaves out was not inserted. H2, HSQLDB and MariaDB have nothing that does so. */
class LeftOutRowsTest {
    private static void leaveOut(Fixture fixture, String table, String condition) {
        List<String> statements = fixture.kind() == TestDatabase.SQLITE
                ? List.of("CREATE TRIGGER out_of_" + table + " BEFORE INSERT ON " + table + " WHEN " + condition
                        + " BEGIN SELECT RAISE(IGNORE); END")
                : List.of("CREATE OR REPLACE FUNCTION leave_out() RETURNS trigger AS 'BEGIN RETURN NULL; END' LANGUAGE plpgsql",
                        "CREATE TRIGGER out_of_" + table + " BEFORE INSERT ON " + table + " FOR EACH ROW WHEN (" + condition
                                + ") EXECUTE FUNCTION leave_out()");
        // The parser of the tests knows no triggers.
        Database plain = Database.of(fixture.dataSource());
        plain.transact(session -> statements.forEach(sql -> session.sql(sql).update()));
    }

    @ParameterizedTest
    @EnumSource(value = TestDatabase.class, names = {"SQLITE", "POSTGRESQL"})
    void aRowThatIsLeftOutIsAnError(TestDatabase kind) {
        try (Fixture fixture = kind.create(BooksSchema.SCHEMA)) {
            leaveOut(fixture, "accounts", "NEW.email = 'bad@x'");
            for (int rows = 1; rows <= 3; rows++) {
                int before = rows;
                assertThatThrownBy(() -> fixture.database().transact(session -> {
                    for (int i = 1; i < before; i++) {
                        session.add(Account_.create().email("good" + i + "@x"));
                    }
                    session.add(Account_.create().email("bad@x"));
                })).isInstanceOf(RowNotInsertedException.class).hasMessageStartingWith("Account: the table accounts left out a"
                        + " row that was to be inserted. Look for a rule or a trigger of it. If that writes the row"
                        + " elsewhere, say so: @GeneratedValue(returned = false).\n    The database inserted "
                        + (rows - 1) + " of " + rows + " rows, and gave no error\n    in: INSERT INTO accounts ");
            }
            assertThat(fixture.database().<Long>compute(session -> session.select(account).count())).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(value = TestDatabase.class, names = {"SQLITE", "POSTGRESQL"})
    void aPairThatIsLeftOutIsAnError(TestDatabase kind) {
        try (Fixture fixture = kind.create(BooksSchema.SCHEMA)) {
            leaveOut(fixture, "book_categories", "NEW.category_id > 1");
            for (int pairs = 2; pairs <= 3; pairs++) {
                int last = pairs;
                assertThatThrownBy(() -> fixture.database().transact(session -> {
                    var book = Book_.create().title("T").pages(1).state(State.SOLD).inPrint(true);
                    for (int i = 0; i < last; i++) {
                        book.categories().add(Category_.create().name("C" + i));
                    }
                    session.add(book);
                })).isInstanceOf(RowNotInsertedException.class).hasMessageStartingWith("Book.categories: the table"
                        + " book_categories left out a row that was to be inserted.");
            }
        }
    }
}
