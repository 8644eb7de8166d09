package dev.dovetail.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Tells a connection of a transaction that somebody else has begun, for example Spring's, from one that is free. A data
 * source that knows of transactions gives the same connection again for as long as one lasts, and without auto-commit.
 */
final class OuterTransactions {
    private OuterTransactions() {}

    /** Whether {@code taken}, just taken from {@code source}, belongs to such a transaction. */
    static boolean owns(DataSource source, Connection taken) throws SQLException {
        if (taken.getAutoCommit()) {
            return false;
        }
        Connection beneath = beneath(taken);
        // Pools that hand out connections without auto-commit need not be asked for a second one.
        if (beneath == taken) {
            return false;
        }
        try (Connection again = source.getConnection()) {
            return beneath(again) == beneath;
        }
    }

    /** What a connection that shares another one is a view of; itself where it stands for itself. */
    private static Connection beneath(Connection connection) throws SQLException {
        return connection.getMetaData().getConnection();
    }
}
