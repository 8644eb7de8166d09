package dev.dovetail.it.heap;

import dev.dovetail.it.conformance.Tag;
import dev.dovetail.it.conformance.Tag_;
import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteDataSource;

/** The program of {@link SmallHeapTest}: streams all tags of a database through one session, and prints how many. */
final class StreamOfRows {
    private StreamOfRows() {}

    public static void main(String[] arguments) throws SQLException {
        Database database = Database.of(source(arguments[0]));
        long rows = 0;
        try (Session session = database.openSession(); Stream<Tag> tags = session.select(Tag_.tag).stream()) {
            for (Tag tag : (Iterable<Tag>) tags::iterator) {
                rows += tag.name().isEmpty() ? 0 : 1;
            }
        }
        System.out.println(rows + " rows");
    }

    private static DataSource source(String url) throws SQLException {
        if (url.startsWith("jdbc:sqlite:")) {
            SQLiteDataSource sqlite = new SQLiteDataSource();
            sqlite.setUrl(url);
            return sqlite;
        }
        if (url.startsWith("jdbc:mariadb:")) {
            return new MariaDbDataSource(url);
        }
        PGSimpleDataSource postgresql = new PGSimpleDataSource();
        postgresql.setUrl(url);
        return postgresql;
    }
}
