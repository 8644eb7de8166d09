package dev.dovetail.jdbc;

import dev.dovetail.dialect.Dialects;
import dev.dovetail.sql.Dialect;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Asks a database which one it is. */
public final class DialectReader {
    private DialectReader() {}

    /** The dialect of the database behind {@code source}. */
    public static Dialect read(DataSource source) {
        try (Connection connection = source.getConnection()) {
            DatabaseMetaData database = connection.getMetaData();
            return Dialects.of(database.getDatabaseProductName(), database.getDatabaseProductVersion());
        } catch (SQLException e) {
            throw Failures.doing("connect", e);
        }
    }
}
