package dev.dovetail.jdbc.statement;

import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.Dialects;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Detects the dialect of a database. */
public final class DialectReader {
    private DialectReader() {}

    /**
     * Returns the dialect of the database of {@code source}.
     *
     * @throws dev.dovetail.error.DatabaseException if no connection can be made
     */
    public static Dialect read(DataSource source) {
        return read(new OuterTransactions(source, null));
    }

    /** Returns the dialect of the database of {@code source}. Also records whether its connections have auto-commit. */
    public static Dialect read(OuterTransactions source) {
        try (Connection connection = source.connect()) {
            source.isFree(connection);
            DatabaseMetaData database = connection.getMetaData();
            return Dialects.of(database.getDatabaseProductName(), database.getDatabaseProductVersion());
        } catch (SQLException e) {
            throw ExceptionTranslator.doing("connect", e);
        }
    }
}
