package dev.dovetail.session;

import dev.dovetail.error.TransactionConflictException;
import dev.dovetail.error.TransactionFailedException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/** Runs work in a session of its own, again as long as other transactions get in the way. */
final class Attempts {
    private static final long SHORTEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(5);
    private static final int MOST_DOUBLINGS = 6;

    private Attempts() {}

    static <T> T run(Database database, int attempts, Function<Session, T> work) {
        if (attempts < 1) {
            throw new IllegalArgumentException("Work cannot be tried " + attempts + " times. Give at least 1.");
        }
        for (int attempt = 1;; attempt++) {
            Session session = database.openSession();
            try (session) {
                T result = work.apply(session);
                session.transaction.end();
                return result;
            } catch (TransactionConflictException | TransactionFailedException e) {
                if (attempt >= attempts || session.runner().isJoined() || !isConflict(e)) {
                    throw e;
                }
            }
            makeWay(attempt);
        }
    }

    /** Also where the work has caught the conflict itself, and could not go on. */
    private static boolean isConflict(RuntimeException e) {
        return !(e instanceof TransactionFailedException failed) || failed.isConflict();
    }

    /**
     * Waits a random while, longer after each attempt: whoever was in the way has to end, and two that got in each
     * other's way must not do so again at once. No connection is held meanwhile.
     */
    private static void makeWay(int attempt) {
        long longest = SHORTEST_PAUSE << Math.min(attempt, MOST_DOUBLINGS);
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(SHORTEST_PAUSE, longest + 1));
    }
}
