package dev.dovetail.benchmarks.large.jdbc;

import dev.dovetail.benchmarks.Digest;
import dev.dovetail.benchmarks.large.Data;
import dev.dovetail.benchmarks.large.Stored;
import dev.dovetail.benchmarks.large.WideRow;
import dev.dovetail.benchmarks.large.Work;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads rows of 40 columns. */
final class WideByHand implements Work<List<WideRow>> {
    private final DataSource source;

    WideByHand(DataSource source) {
        this.source = source;
    }

    @Override
    public List<WideRow> run() throws SQLException {
        try (Connection connection = source.getConnection()) {
            List<WideRow> found = rows(connection);
            connection.commit();
            return found;
        }
    }

    static List<WideRow> rows(Connection connection) throws SQLException {
        List<WideRow> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("select " + WideRow.COLUMNS + " from wide_rows");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(row(rows));
            }
        }
        return found;
    }

    private static WideRow row(ResultSet rows) throws SQLException {
        return new WideRow(
                rows.getLong(1), rows.getString(2), rows.getString(3), rows.getString(4), rows.getString(5),
                rows.getString(6), rows.getString(7), rows.getString(8), rows.getString(9), rows.getInt(10),
                rows.getInt(11), rows.getInt(12), rows.getInt(13), rows.getInt(14), rows.getInt(15),
                rows.getLong(16), rows.getLong(17), rows.getLong(18), rows.getBigDecimal(19), rows.getBigDecimal(20),
                rows.getBigDecimal(21), rows.getBigDecimal(22), rows.getDouble(23), rows.getDouble(24),
                rows.getDouble(25), rows.getDouble(26), rows.getBoolean(27), rows.getBoolean(28),
                rows.getBoolean(29), rows.getObject(30, OffsetDateTime.class).toInstant(),
                rows.getObject(31, OffsetDateTime.class).toInstant(), rows.getObject(32, LocalDate.class),
                rows.getObject(33, LocalDate.class), rows.getObject(34, LocalDateTime.class),
                rows.getObject(35, LocalDateTime.class), longOrNull(rows, 36), intOrNull(rows, 37),
                doubleOrNull(rows, 38), rows.getString(39), rows.getString(40));
    }

    private static @Nullable Long longOrNull(ResultSet rows, int column) throws SQLException {
        long value = rows.getLong(column);
        return value == 0 && rows.wasNull() ? null : value;
    }

    private static @Nullable Integer intOrNull(ResultSet rows, int column) throws SQLException {
        int value = rows.getInt(column);
        return value == 0 && rows.wasNull() ? null : value;
    }

    private static @Nullable Double doubleOrNull(ResultSet rows, int column) throws SQLException {
        double value = rows.getDouble(column);
        return value == 0 && rows.wasNull() ? null : value;
    }

    @Override
    public void describe(List<WideRow> result, Digest digest) {
        result.forEach(digest::add);
    }

    /** Changes a column of each tenth row. */
    static final class Update implements Work<List<WideRow>> {
        private final DataSource source;

        Update(DataSource source) {
            this.source = source;
        }

        @Override
        public void before() throws SQLException {
            Stored.execute(source, Data.RESET_STOCK);
        }

        @Override
        public List<WideRow> run() throws SQLException {
            try (Connection connection = source.getConnection()) {
                List<WideRow> found = rows(connection);
                try (PreparedStatement statement =
                        connection.prepareStatement("update wide_rows set stock = ? where id = ?")) {
                    for (int i = 9; i < found.size(); i += 10) {
                        statement.setInt(1, Data.CHANGED_STOCK);
                        statement.setLong(2, found.get(i).id());
                        statement.addBatch();
                    }
                    statement.executeBatch();
                }
                connection.commit();
                return found;
            }
        }

        @Override
        public void describe(List<WideRow> result, Digest digest) throws SQLException {
            Stored.describe(source, Data.CHANGED_STOCKS, digest);
        }
    }
}
