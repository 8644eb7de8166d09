package dev.dovetail.jdbc.statement;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A connection that was taken from a data source.
 *
 * @param connection the connection, which the taker must close
 * @param isJoined whether it belongs to an outer transaction
 * @param replica the replica to which it leads; null if it leads to the primary
 */
record TakenConnection(Connection connection, boolean isJoined, @Nullable Replica replica) {
    /** Closes {@code connection} after {@code failure}, to which a failure of closing is added. */
    static void close(Connection connection, Throwable failure) {
        try {
            connection.close();
        } catch (SQLException | RuntimeException | Error e) {
            FirstThrown.of(failure, e);
        }
    }
}
