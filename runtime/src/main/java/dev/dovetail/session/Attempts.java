package dev.dovetail.session;

import dev.dovetail.jdbc.TransactionConflictException;
import java.util.function.Function;

/** Runs work in a session of its own, again as long as other transactions get in the way. */
final class Attempts {
    private Attempts() {}

    static <T> T run(Database database, int attempts, Function<Session, T> work) {
        if (attempts < 1) {
            throw new IllegalArgumentException("Work cannot be tried " + attempts + " times. Give at least 1.");
        }
        for (int attempt = 1;; attempt++) {
            Session session = database.openSession();
            try (session) {
                T result = work.apply(session);
                session.commit();
                return result;
            } catch (TransactionConflictException e) {
                if (attempt >= attempts || session.runner().isJoined()) {
                    throw e;
                }
            }
        }
    }
}
