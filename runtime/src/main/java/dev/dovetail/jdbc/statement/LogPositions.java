package dev.dovetail.jdbc.statement;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares how far a replica has repeated the log with how far the primary had written it at known moments. All that
 * was committed before such a moment is in the replica if it has come as far.
 */
final class LogPositions implements LagMeasure {
    private static final Logger LOGGER = System.getLogger("dev.dovetail.jdbc");
    /** Enough to find one that a replica which lags almost as much as allowed has reached. */
    private static final int KEPT = 8;

    private final String written;
    private final String replayed;
    private final long interval;
    private final ReentrantLock sampling = new ReentrantLock();
    private volatile List<Sample> samples = List.of();

    /**
     * Creates a measure without samples.
     *
     * @param written the query for the position of the primary
     * @param replayed the query for the position of a replica
     * @param interval how many nanoseconds pass between two samples of the primary
     */
    LogPositions(String written, String replayed, long interval) {
        this.written = written;
        this.replayed = replayed;
        this.interval = interval;
    }

    /** A position of the primary's log, and a moment before it was read. */
    private record Sample(long taken, BigDecimal position) {}

    @Override
    public void measure(Replica replica, Connection connection, OuterTransactions primary) throws SQLException {
        sample(primary);
        BigDecimal position = LagMeasure.number(replayed, connection);
        if (position == null) {
            return;
        }
        for (Sample sample : samples) {
            if (position.compareTo(sample.position()) >= 0) {
                replica.repeats(sample.taken());
                return;
            }
        }
    }

    /** Reads the position of the primary if the last one is old, and no other thread does so. */
    private void sample(OuterTransactions primary) {
        if (isRecent() || !sampling.tryLock()) {
            return;
        }
        try {
            if (!isRecent()) {
                Sample taken = read(primary);
                if (taken != null) {
                    samples = Stream.concat(Stream.of(taken), samples.stream()).limit(KEPT).toList();
                }
            }
        } catch (SQLException e) {
            // Without a sample no replica is fresh, and the read that then uses the primary shows the failure.
            LOGGER.log(Level.WARNING, "The primary does not say how far its log is: " + e);
        } finally {
            sampling.unlock();
        }
    }

    private boolean isRecent() {
        return !samples.isEmpty() && System.nanoTime() - samples.get(0).taken() < interval;
    }

    private @Nullable Sample read(OuterTransactions primary) throws SQLException {
        try (Connection connection = primary.connect()) {
            long now = System.nanoTime();
            BigDecimal position = LagMeasure.number(written, connection);
            return position == null ? null : new Sample(now, position);
        }
    }
}
