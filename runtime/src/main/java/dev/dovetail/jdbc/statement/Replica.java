package dev.dovetail.jdbc.statement;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** A database server that repeats the writes of another one, the primary. */
final class Replica {
    private static final long IN_USE = Long.MIN_VALUE;

    private final DataSource source;
    private final long pause;
    /** When a replica that was left out is tried again; {@link #IN_USE} if it is not left out. */
    private final AtomicLong triedAgain = new AtomicLong(IN_USE);
    private volatile long repeated;
    private volatile boolean measured;

    /**
     * Creates a replica that is in use.
     *
     * @param source where its connections come from
     * @param pause how many nanoseconds it is left out after a failure
     */
    Replica(DataSource source, long pause) {
        this.source = source;
        this.pause = pause;
    }

    /** Returns a new connection. */
    Connection connect() throws SQLException {
        return source.getConnection();
    }

    /**
     * Returns whether the replica can be tried. One thread at a time tries a replica that was left out, because a
     * server that is down can take long to refuse.
     */
    boolean mayTry() {
        long until = triedAgain.get();
        long now = System.nanoTime();
        return until == IN_USE || now - until >= 0 && triedAgain.compareAndSet(until, after(now, pause));
    }

    /** Leaves the replica out after a failure. */
    void leaveOut() {
        leaveOut(pause);
    }

    /** Leaves the replica out for {@code nanoseconds}. */
    void leaveOut(long nanoseconds) {
        triedAgain.set(after(System.nanoTime(), nanoseconds));
    }

    /** Uses the replica again. */
    void use() {
        if (triedAgain.get() != IN_USE) {
            triedAgain.set(IN_USE);
        }
    }

    private static long after(long now, long nanoseconds) {
        long until = now + nanoseconds;
        return until == IN_USE ? until + 1 : until;
    }

    /** Records that the replica has repeated all that was committed before {@code moment}, a time of this JVM. */
    void repeats(long moment) {
        if (!measured || moment - repeated > 0) {
            repeated = moment;
            measured = true;
        }
    }

    /** Returns how many nanoseconds ago the last moment was of which the replica is known to have all. */
    long age() {
        return measured ? System.nanoTime() - repeated : Long.MAX_VALUE;
    }
}
