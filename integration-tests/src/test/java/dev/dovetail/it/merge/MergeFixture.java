package dev.dovetail.it.merge;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Session;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Authors and books on each database, for tests that merge them and read the rows. */
abstract class MergeFixture {
    static List<TestDatabase> databases() {
        return TestDatabase.all();
    }

    /** Runs a test with empty tables, whose keys start at 1. */
    static void on(TestDatabase kind, Consumer<Fixture> test) {
        try (Fixture fixture = kind.create(MergingSchema.SCHEMA)) {
            if (kind == TestDatabase.HSQLDB) {
                startKeysAtOne(fixture); // It starts them at 0.
            }
            test.accept(fixture);
        }
    }

    private static void startKeysAtOne(Fixture fixture) {
        Author first = saved(fixture, "first");
        change(fixture, session -> session.delete(session.get(Author_.TYPE, first.id())));
    }

    /** Saves an author with books of these titles; detached. */
    static Author saved(Fixture fixture, String... titles) {
        return fixture.database().compute(session -> {
            Author author = session.add(Author_.create().name("A").note("n"));
            for (String title : titles) {
                author.books().add(Book_.create().title(title).pages(10));
            }
            return author;
        });
    }

    static <T> T read(Fixture fixture, Function<Session, T> work) {
        return fixture.database().compute(work::apply);
    }

    /** The first author with the books, read by a session that is closed. */
    static Author detached(Fixture fixture) {
        return read(fixture, session -> {
            Author author = session.get(Author_.TYPE, 1L);
            author.books().size();
            return author;
        });
    }

    static void change(Fixture fixture, Consumer<Session> work) {
        fixture.database().transact(work::accept);
    }

    /** Merges in a session of its own; the statements are those of that session. */
    static void merge(Fixture fixture, Object given) {
        fixture.statements().clear();
        change(fixture, session -> session.merge(given));
    }

    static List<String> titles(Fixture fixture) {
        return values(fixture, String.class, "SELECT title FROM books ORDER BY id");
    }

    static <T> List<T> values(Fixture fixture, Class<T> type, String sql) {
        return read(fixture, session -> session.sql(sql).values(type));
    }

    static long count(Fixture fixture, String table) {
        return values(fixture, Long.class, "SELECT COUNT(*) FROM " + table).get(0);
    }

    /** A column of the one tag that tests use. */
    static String text(Fixture fixture, String column) {
        return read(fixture, session -> session.sql("SELECT " + column + " FROM tags WHERE code = 'java'")
                .value(String.class));
    }
}
