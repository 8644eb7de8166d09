package dev.dovetail.it.hierarchy.reads;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.hierarchy.joined.JoinedSchema;
import dev.dovetail.it.hierarchy.single.SingleSchema;
import dev.dovetail.query.EntityPath;
import dev.dovetail.schema.Schema;
import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/**
 * How much is allocated for 10,000 rows of three types that one SELECT gives, compared with as many rows of one type
 * after the other.
 */
class HierarchyAllocationTest {
    private static final int ROWS = 9_999;
    private static final double MOST = 1.3;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void rowsOfOneTable() throws Exception {
        var medium = dev.dovetail.it.hierarchy.single.Medium_.medium;
        var book = dev.dovetail.it.hierarchy.single.Book_.book;
        var paper = dev.dovetail.it.hierarchy.single.Paper_.paper;
        var film = dev.dovetail.it.hierarchy.single.Film_.film;
        check(SingleSchema.SCHEMA, "single", medium, List.of(book, paper, film), """
                INSERT INTO single_authors (name) VALUES ('ann');
                INSERT INTO single_media (version, title, type, language, pages, isbn, author_id, journal, minutes)
                    SELECT 1, 'title ' || x, CASE MOD(x, 3) WHEN 0 THEN 'book' WHEN 1 THEN 'article' ELSE 'film' END,
                        CASE WHEN MOD(x, 3) < 2 THEN 'en' END, CASE WHEN MOD(x, 3) < 2 THEN x END,
                        CASE MOD(x, 3) WHEN 0 THEN 'i' || x END, CASE MOD(x, 3) WHEN 0 THEN 1 END,
                        CASE MOD(x, 3) WHEN 1 THEN 'j' || x END, CASE MOD(x, 3) WHEN 2 THEN x END
                    FROM SYSTEM_RANGE(1, 9999)
                """);
    }

    @Test
    void rowsOfJoinedTables() throws Exception {
        var medium = dev.dovetail.it.hierarchy.joined.Medium_.medium;
        var book = dev.dovetail.it.hierarchy.joined.Book_.book;
        var paper = dev.dovetail.it.hierarchy.joined.Paper_.paper;
        var film = dev.dovetail.it.hierarchy.joined.Film_.film;
        check(JoinedSchema.SCHEMA, "joined", medium, List.of(book, paper, film), """
                INSERT INTO joined_authors (name) VALUES ('ann');
                INSERT INTO joined_media (version, title, type)
                    SELECT 1, 'title ' || x, CASE MOD(x, 3) WHEN 0 THEN 'book' WHEN 1 THEN 'article' ELSE 'film' END
                    FROM SYSTEM_RANGE(1, 9999);
                INSERT INTO joined_texts (id, language, pages) SELECT id, 'en', id FROM joined_media
                    WHERE type <> 'film';
                INSERT INTO joined_books (id, isbn, author_id) SELECT id, 'i' || id, 1 FROM joined_media
                    WHERE type = 'book';
                INSERT INTO joined_papers (id, journal) SELECT id, 'j' || id FROM joined_media WHERE type = 'article';
                INSERT INTO joined_films (id, minutes) SELECT id, id FROM joined_media WHERE type = 'film'
                """);
    }

    private <E> void check(Schema schema, String name, EntityPath<E, E> root,
            List<? extends EntityPath<?, ? extends E>> leaves, String script) throws Exception {
        try (Fixture fixture = TestDatabase.H2.create(schema)) {
            try (Connection connection = fixture.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                for (String sql : script.split(";")) {
                    statement.execute(sql);
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            long mixed = ownBytes(fixture, List.of(root));
            long apart = ownBytes(fixture, leaves);
            assertThat((double) mixed / apart).as("%s: %d bytes a row, %d a type at a time", name, mixed / ROWS,
                    apart / ROWS).isBetween(0.3, MOST);
        }
    }

    /** What is allocated besides what the database allocates for the same rows, in the same process. */
    private long ownBytes(Fixture fixture, List<? extends EntityPath<?, ?>> roots) throws Exception {
        return bytes(() -> inASession(fixture, roots)) - bytes(() -> byHand(fixture, roots));
    }

    private static List<String> byHand(Fixture fixture, List<? extends EntityPath<?, ?>> roots) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = fixture.dataSource().getConnection()) {
            for (EntityPath<?, ?> root : roots) {
                try (PreparedStatement statement = connection.prepareStatement(sql(fixture.database(), root));
                        ResultSet results = statement.executeQuery()) {
                    while (results.next()) {
                        rows.add(name(results));
                    }
                }
            }
        }
        return rows;
    }

    private static String name(ResultSet results) throws SQLException {
        return results.getLong(1) == 0 ? "" : results.getString(3);
    }

    @SuppressWarnings("unchecked")
    private static <E> String sql(Database database, EntityPath<?, E> root) {
        return database.select((EntityPath<E, E>) root).sql();
    }

    private static List<Object> inASession(Fixture fixture, List<? extends EntityPath<?, ?>> roots) {
        try (Session session = fixture.database().openSession()) {
            List<Object> all = new ArrayList<>();
            for (EntityPath<?, ?> root : roots) {
                all.addAll(list(session, root));
            }
            return all;
        }
    }

    @SuppressWarnings("unchecked")
    private static <E> List<E> list(Session session, EntityPath<?, E> root) {
        return session.select((EntityPath<E, E>) root).list();
    }

    /** The least of several runs: what the compiler does besides is not the work's. */
    private long bytes(Callable<? extends List<?>> work) throws Exception {
        long least = Long.MAX_VALUE;
        for (int run = 0; run < 8; run++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            assertThat(work.call()).hasSize(ROWS);
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }
}
