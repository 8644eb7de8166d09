package dev.dovetail.session;

import dev.dovetail.error.TransactionConflictException;
import dev.dovetail.error.TransactionFailedException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs work in a new session, and retries it after a conflict with another transaction. */
final class Retry {
    private static final long SHORTEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(5);
    private static final int MOST_DOUBLINGS = 6;

    private Retry() {}

    /** Runs {@code work} at most {@code attempts} times, and returns its result. */
    static <T extends @Nullable Object> T run(Database database, int attempts, Function<Session, T> work) {
        if (attempts < 1) {
            throw new IllegalArgumentException("Work cannot be tried " + attempts + " times. Give at least 1.");
        }
        for (int attempt = 1;; attempt++) {
            Session session = database.openSession();
            try (session) {
                T result = work.apply(session);
                session.parts().transaction.end();
                return result;
            } catch (TransactionConflictException | TransactionFailedException e) {
                if (attempt >= attempts || session.runner().isJoined() || !isConflict(e)) {
                    throw e;
                }
            }
            pause(attempt);
        }
    }

    /** Returns whether {@code e} reports a conflict, also if the work caught the conflict and then could not go on. */
    private static boolean isConflict(RuntimeException e) {
        return !(e instanceof TransactionFailedException failed) || failed.isConflict();
    }

    /**
     * Waits a random time, which may be longer after each attempt, so that the other transaction can end and two
     * conflicting ones do not retry at the same moment. No connection is held during the wait.
     */
    private static void pause(int attempt) {
        long longest = SHORTEST_PAUSE << Math.min(attempt, MOST_DOUBLINGS);
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(SHORTEST_PAUSE, longest + 1));
    }
}
