package dev.dovetail.it.foundation;

import dev.dovetail.it.query.model.Author;
import dev.dovetail.it.query.model.Author_;
import dev.dovetail.it.query.model.BooksSchema;
import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import org.h2.jdbcx.JdbcDataSource;

/** A program that reads one row: see {@link ColdStartTest}. */
final class FirstQuery {
    private FirstQuery() {}

    /** Prints the name of the author 1 of the database at this URL. */
    public static void main(String[] arguments) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(arguments[0]);
        source.setUser(arguments[1]);
        try (Session session = Database.of(source, BooksSchema.SCHEMA).openSession()) {
            Author found = session.get(Author_.TYPE, 1L);
            System.out.println(found == null ? "none" : found.name());
        }
    }
}
