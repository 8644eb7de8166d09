package dev.dovetail.jdbc.statement;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The replicas of a database. Reads use them in turn. A replica that cannot be reached, or that lags too far behind, is
 * left out for a while. If none is left, reads use the primary.
 */
public final class ReplicaSet {
    private static final Logger LOGGER = System.getLogger("dev.dovetail.jdbc");

    private final List<Replica> replicas = new ArrayList<>();
    private final @Nullable ReplicaLag lag;
    private final AtomicInteger turn = new AtomicInteger();

    /**
     * Creates a set of replicas, all in use.
     *
     * @param sources the data source of each replica
     * @param pause how long a replica is left out after a failure
     * @param lag the limit of their lag; null if there is none
     */
    public ReplicaSet(List<DataSource> sources, Duration pause, @Nullable ReplicaLag lag) {
        for (DataSource source : sources) {
            replicas.add(new Replica(source, pause.toNanos()));
        }
        this.lag = lag;
    }

    /** Returns a connection to a replica, or to {@code primary} if no replica can be used. */
    TakenConnection take(OuterTransactions primary) throws SQLException {
        int first = Math.floorMod(turn.getAndIncrement(), replicas.size());
        for (int i = 0; i < replicas.size(); i++) {
            Replica replica = replicas.get((first + i) % replicas.size());
            Connection connection = replica.mayTry() ? connect(replica, primary) : null;
            if (connection != null) {
                return new TakenConnection(connection, false, replica);
            }
        }
        return primary.takeFromPrimary();
    }

    /** Returns a connection to {@code replica}, or null if it cannot be used now. */
    private @Nullable Connection connect(Replica replica, OuterTransactions primary) {
        Connection connection;
        try {
            connection = replica.connect();
        } catch (SQLException | RuntimeException e) {
            // Some pools throw their own exceptions when the server is down.
            LOGGER.log(Level.WARNING, "A replica is left out, because it cannot be reached: " + e);
            replica.leaveOut();
            return null;
        }
        try {
            if (lag == null || lag.allows(replica, connection, primary)) {
                replica.use();
                return connection;
            }
            replica.leaveOut(lag.pause());
        } catch (SQLException e) {
            LOGGER.log(Level.WARNING, "A replica is left out, because it does not say how far it is: " + e);
            replica.leaveOut();
        } catch (RuntimeException | Error e) {
            TakenConnection.close(connection, e);
            throw e;
        }
        close(connection);
        return null;
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException | RuntimeException e) {
            LOGGER.log(Level.DEBUG, "A connection to a replica cannot be closed: " + e);
        }
    }
}
