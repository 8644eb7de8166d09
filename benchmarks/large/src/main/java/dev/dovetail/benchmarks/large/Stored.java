package dev.dovetail.benchmarks.large;

import dev.dovetail.benchmarks.Digest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Executes statements outside of the works: to check what they have written, and to undo it. */
public final class Stored {
    private Stored() {}

    /** Adds each row that the query {@code sql} gives. */
    public static void describe(DataSource source, String sql, Digest digest) throws SQLException {
        try (Connection connection = source.getConnection()) {
            try (PreparedStatement statement = connection.prepareStatement(sql);
                    ResultSet rows = statement.executeQuery()) {
                Object[] values = new Object[rows.getMetaData().getColumnCount()];
                while (rows.next()) {
                    for (int i = 0; i < values.length; i++) {
                        values[i] = rows.getObject(i + 1);
                    }
                    digest.add(values);
                }
            }
            connection.commit();
        }
    }

    /** Executes {@code sql} and commits. */
    public static void execute(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection()) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.execute();
            }
            connection.commit();
        }
    }
}
