package dev.dovetail.jdbc.statement;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Limits how far replicas may lag behind the primary. A replica is known to contain all that was committed before a
 * moment, which is measured again when half of the limit has passed, so that most reads need no measurement.
 */
public final class ReplicaLag {
    private final long most;
    private final LagMeasure measure;

    private ReplicaLag(long most, LagMeasure measure) {
        this.most = most;
        this.measure = measure;
    }

    /**
     * Returns a limit that compares positions of the log. It depends on no clock but that of this process.
     *
     * @param most the greatest lag
     * @param written the query that returns up to where the primary has written its log
     * @param replayed the query that returns up to where a replica has repeated that log
     */
    public static ReplicaLag byPosition(Duration most, String written, String replayed) {
        long limit = most.toNanos();
        return new ReplicaLag(limit, new LogPositions(written, replayed, limit / 4));
    }

    /**
     * Returns a limit that asks the replica for its lag.
     *
     * @param most the greatest lag
     * @param query the query that returns the lag in seconds, also fractions; null if it is not known
     */
    public static ReplicaLag bySeconds(Duration most, String query) {
        return new ReplicaLag(most.toNanos(), new SecondsBehind(query));
    }

    /** Returns how many nanoseconds a replica that lags is left out. */
    long pause() {
        return most;
    }

    /** Returns whether {@code replica}, to which {@code connection} leads, lags no more than allowed. */
    boolean allows(Replica replica, Connection connection, OuterTransactions primary) throws SQLException {
        if (replica.age() > most / 2) {
            measure.measure(replica, connection, primary);
        }
        return replica.age() <= most;
    }
}
