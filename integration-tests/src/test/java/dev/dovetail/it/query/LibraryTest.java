package dev.dovetail.it.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.RowText;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.query.model.BooksSchema;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Has a library in each database, and a session that is rolled back after each test. */
@ParameterizedClass(name = "{0}")
@MethodSource("dev.dovetail.it.database.TestDatabase#all")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LibraryTest {
    /** The database that is asked; what is written by hand is asked of H2. */
    @Parameter
    TestDatabase kind;

    private Fixture reference;
    Fixture fixture;
    Session session;

    /** With the first test, since the kind of database is not known before it. */
    private void fillTables() {
        fixture = create(kind);
        // Keys of HSQLDB begin with another number, so that it is asked itself.
        reference = kind == TestDatabase.H2 || kind == TestDatabase.HSQLDB ? fixture : create(TestDatabase.H2);
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

    @AfterParameterizedClassInvocation
    void dispose() {
        // The same object serves the next kind of database.
        Fixture asked = fixture;
        fixture = null;
        asked.close();
        if (reference != asked) {
            reference.close();
        }
    }

    /** Checks the text of statements, which differs between databases, on one of them. */
    void onH2(Runnable check) {
        if (kind == TestDatabase.H2) {
            check.run();
        }
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
        compare(RowText.of(query.list()), sql, query.sql());
    }

    /** The rows are those that the statement gives. */
    void same(List<?> found, String sql) {
        compare(RowText.of(found), sql, sent());
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
        return RowText.of(reference.dataSource(), sql);
    }
}
