package dev.dovetail.sample.music.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The original Chinook database: HSQLDB in a jar, read with plain JDBC. */
public final class ChinookSource implements AutoCloseable {
    private final Connection connection;

    /** Opens the database of {@code chinook-data-hsqldb}. */
    public ChinookSource() throws SQLException {
        // HSQLDB logs through java.util.logging when it opens. That should not appear in the output.
        System.setProperty("hsqldb.reconfig_logging", "false");
        java.util.logging.Logger.getLogger("hsqldb.db").setLevel(java.util.logging.Level.WARNING);
        connection = DriverManager.getConnection("jdbc:hsqldb:res:chinook", "sa", "");
        connection.setSchema("chinook");
    }

    /** Processes a row. */
    interface RowReader {
        void read(Row row) throws SQLException;
    }

    /** Passes each row of {@code table} to {@code reader}, in the order of its first column. */
    void each(String table, RowReader reader) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM \"" + table + "\" ORDER BY 1")) {
            while (rows.next()) {
                reader.read(new Row(rows));
            }
        }
    }

    /** Returns the connection, for plain SQL. */
    public Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /**
     * A row of a table.
     *
     * @param values the result set, positioned at the row
     */
    record Row(ResultSet values) {
        int integer(String column) throws SQLException {
            return values.getInt(column);
        }

        @Nullable Integer integerOrNull(String column) throws SQLException {
            return values.getObject(column, Integer.class);
        }

        String text(String column) throws SQLException {
            return values.getString(column);
        }

        @Nullable String textOrNull(String column) throws SQLException {
            return values.getString(column);
        }

        BigDecimal decimal(String column) throws SQLException {
            return values.getBigDecimal(column);
        }

        LocalDate date(String column) throws SQLException {
            return values.getObject(column, LocalDate.class);
        }

        @Nullable LocalDate dateOrNull(String column) throws SQLException {
            return values.getObject(column, LocalDate.class);
        }
    }
}
