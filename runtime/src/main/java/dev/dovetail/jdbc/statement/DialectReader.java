package dev.dovetail.jdbc.statement;

import dev.dovetail.dialect.Ability;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.Dialects;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
            boolean free = source.isFree(connection);
            DatabaseMetaData database = connection.getMetaData();
            String product = database.getDatabaseProductName();
            String detail = product.equals("H2") ? settings(database) : "";
            String query = detail.isEmpty() ? Dialects.detailQuery(product) : "";
            // Without auto-commit, a query begins a transaction, which cannot be ended if it may be an outer one.
            boolean may = free || !source.mayOwn(connection);
            if (may && !query.isEmpty()) {
                detail = ask(connection, query);
            }
            // The driver of a remote H2 asks the server too.
            if (may && !free && !detail.isEmpty()) {
                connection.rollback();
            }
            Dialect dialect = Dialects.of(product, database.getDatabaseProductVersion(), detail);
            return returnsOneKey(dialect, database) ? dialect.without(Ability.GENERATED_KEYS_OF_ROWS) : dialect;
        } catch (SQLException e) {
            throw ExceptionTranslator.doing("connect", e);
        }
    }

    /**
     * Returns the settings of H2 as its driver knows them; empty if only H2's table of settings tells the mode. That is
     * so in the modes that do not know LIMIT. H2 loads some hundred classes to read its table.
     */
    private static String settings(DatabaseMetaData database) throws SQLException {
        return ("," + database.getSQLKeywords() + ",").contains(",LIMIT,")
                ? "DATABASE_TO_LOWER=" + database.storesLowerCaseIdentifiers()
                        + ";DATABASE_TO_UPPER=" + database.storesUpperCaseIdentifiers() + ";MODE=REGULAR"
                : "";
    }

    /** Returns whether the driver is that of MariaDB on MySQL, which returns the first key of several rows only. */
    private static boolean returnsOneKey(Dialect dialect, DatabaseMetaData database) throws SQLException {
        return dialect.name().equals("mysql") && database.getDriverName().startsWith("MariaDB");
    }

    private static String ask(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet answer = statement.executeQuery(query)) {
            String text = answer.next() ? answer.getString(1) : null;
            return text == null ? "" : text;
        }
    }
}
