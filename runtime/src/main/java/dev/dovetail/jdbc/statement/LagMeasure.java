package dev.dovetail.jdbc.statement;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Measures how far a replica has come. */
interface LagMeasure {
    /**
     * Records in {@code replica} before which moment all is known to be repeated, if that is known.
     *
     * @param replica the replica
     * @param connection a connection to it
     * @param primary the database whose writes it repeats
     * @throws SQLException if the replica does not answer
     */
    void measure(Replica replica, Connection connection, OuterTransactions primary) throws SQLException;

    /** Returns the number that {@code query} returns, or null if it returns none. Leaves no transaction open. */
    static @Nullable BigDecimal number(String query, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet results = statement.executeQuery()) {
            return results.next() ? results.getBigDecimal(1) : null;
        } finally {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
        }
    }
}
