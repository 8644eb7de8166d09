package dev.dovetail.it.query;

import static dev.dovetail.it.query.model.Author_.author;
import static dev.dovetail.query.Plans.selectIn;

import dev.dovetail.it.query.model.Author;
import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import java.io.PrintWriter;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** A program with little memory that reads many rows: as entities, with a collection of each, and as columns. */
final class MillionRows {
    private MillionRows() {}

    /** Reads all authors of the database at this URL, and prints the sums of their identifiers. */
    public static void main(String[] arguments) {
        Database database = Database.of(source(arguments[0], arguments[1]));
        long[] sums = new long[3];
        try (Session session = database.openSession()) {
            try (Stream<Author> all = session.select(author).stream()) {
                all.forEach(each -> sums[0] += each.id());
            }
        }
        try (Session session = database.openSession()) {
            session.select(author).with(selectIn(author.books())).where(author.id.le(20_000L))
                    .forEach(each -> sums[1] += each.books().size() + 1);
        }
        try (Session session = database.openSession()) {
            session.select(author).columns(author.id, author.name)
                    .forEach(row -> sums[2] += row.first() + row.second().length());
        }
        System.out.println(sums[0] + " " + sums[1] + " " + sums[2]);
    }

    /** A source without a pool: whatever it is asked for, it connects. */
    private static DataSource source(String url, String user) {
        return (DataSource) Proxy.newProxyInstance(MillionRows.class.getClassLoader(), new Class<?>[] {DataSource.class},
                (proxy, method, values) -> method.getReturnType() == Connection.class
                        ? DriverManager.getConnection(url, user, "")
                        : method.getReturnType() == PrintWriter.class ? null : 0);
    }
}
