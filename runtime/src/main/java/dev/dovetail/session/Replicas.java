package dev.dovetail.session;

import dev.dovetail.dialect.Dialect;
import dev.dovetail.jdbc.statement.ReplicaLag;
import dev.dovetail.jdbc.statement.ReplicaSet;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The replicas of a database, and how they are used. Immutable; each method that changes something returns a copy.
 *
 * @see Database#withReplicas(Replicas)
 */
public final class Replicas {
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final List<DataSource> sources;
    private final Duration pause;
    private final @Nullable Duration most;
    private final String query;

    private Replicas(List<DataSource> sources, Duration pause, @Nullable Duration most, String query) {
        this.sources = sources;
        this.pause = pause;
        this.most = most;
        this.query = query;
    }

    /**
     * Returns replicas without a limit of their lag. One that cannot be reached is left out for five seconds.
     *
     * @param sources the data source of each replica. A pool should refuse soon if its server is down, for example with
     *     a {@code connectionTimeout} of one second.
     * @throws IllegalArgumentException if there are none
     */
    public static Replicas of(DataSource... sources) {
        if (sources.length == 0) {
            throw new IllegalArgumentException("There are no replicas. Give the data source of each.");
        }
        return new Replicas(List.of(sources), PAUSE, null, "");
    }

    /**
     * Returns a copy whose reads see all that was committed longer than {@code most} ago. A replica that lags more, or
     * does not say, is left out. If all are left out, reads use the primary.
     *
     * <p>The lag is measured at most four times in {@code most}, with a query to the primary and one to the replica.
     * Supported by PostgreSQL; elsewhere use {@link #maxLag(Duration, String)}.
     *
     * @throws IllegalArgumentException if {@code most} is not positive
     */
    public Replicas maxLag(Duration most) {
        return new Replicas(sources, pause, positive(most), "");
    }

    /**
     * Returns a copy like {@link #maxLag(Duration)} that asks each replica for its lag with a query of the application,
     * for example of a table to which the primary writes the time each second.
     *
     * @param most the greatest lag
     * @param query an SQL query that returns one number, the lag in seconds; null if it is not known
     * @throws IllegalArgumentException if {@code most} is not positive
     */
    public Replicas maxLag(Duration most, String query) {
        return new Replicas(sources, pause, positive(most), query);
    }

    /**
     * Returns a copy that leaves out a replica for {@code pause} after a failure. Then one read tries it again.
     *
     * @throws IllegalArgumentException if {@code pause} is not positive
     */
    public Replicas retryAfter(Duration pause) {
        return new Replicas(sources, positive(pause), most, query);
    }

    private static Duration positive(Duration duration) {
        if (duration.isZero() || duration.isNegative()) {
            throw new IllegalArgumentException("The duration " + duration + " is not positive.");
        }
        return duration;
    }

    ReplicaSet open(Dialect dialect) {
        return new ReplicaSet(sources, pause, lag(dialect));
    }

    private @Nullable ReplicaLag lag(Dialect dialect) {
        if (most == null) {
            return null;
        }
        if (!query.isEmpty()) {
            return ReplicaLag.bySeconds(most, query);
        }
        if (dialect.logWritten().isEmpty()) {
            throw new IllegalArgumentException("Dovetail cannot compare the logs of two servers of " + dialect.name()
                    + ". Write maxLag(duration, \"SELECT ...\") with a query that returns the lag of a replica in"
                    + " seconds.");
        }
        return ReplicaLag.byPosition(most, dialect.logWritten(), dialect.logReplayed());
    }
}
