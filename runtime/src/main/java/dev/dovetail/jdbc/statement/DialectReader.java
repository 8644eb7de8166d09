package dev.dovetail.jdbc.statement;

import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.Dialects;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Asks a database which one it is. */
public final class DialectReader {
    private DialectReader() {}

    /** The dialect of the database behind {@code source}. */
    public static Dialect read(DataSource source) {
        return read(new OuterTransactions(source, null));
    }

    /** The same; the connection from which it is read also tells how those are that belong to no transaction. */
    public static Dialect read(OuterTransactions source) {
        try (Connection connection = source.take()) {
            source.isFree(connection);
            DatabaseMetaData database = connection.getMetaData();
            return Dialects.of(database.getDatabaseProductName(), database.getDatabaseProductVersion());
        } catch (SQLException e) {
            throw ExceptionTranslator.doing("connect", e);
        }
    }
}
