package dev.dovetail.session;

import java.util.ConcurrentModificationException;
import org.jspecify.annotations.Nullable;

/**
 * Detects that a thread calls a session while another thread is in the middle of a call. Several threads may use a
 * session one after the other. Checks calls of the session, not each property. The fields are plain, so that the check
 * costs nothing measurable: it may miss a misuse, but never reports a session that was handed over safely.
 */
final class SessionUse {
    private @Nullable Thread user;
    private int depth;
    private @Nullable String outerEnd;

    /** Marks the session as used by the current thread. Calls can be nested. */
    void enter() {
        Thread current = Thread.currentThread();
        Thread using = user;
        if (using != current) {
            if (using != null) {
                throw misuse(using, current);
            }
            user = current;
        }
        depth++;
    }

    /** Ends the use that the last {@link #enter} began. */
    void exit() {
        if (--depth == 0) {
            user = null;
        }
    }

    /** Throws if another thread uses the session, without marking it. */
    void check() {
        Thread using = user;
        if (using != null && using != Thread.currentThread()) {
            throw misuse(using, Thread.currentThread());
        }
    }

    /** Records how a framework has ended the transaction of the session, which is closed with it. */
    void outerEnded(boolean committed) {
        outerEnd = committed ? "committed" : "rolled back";
    }

    /** Returns the exception for a call of the closed session. */
    IllegalStateException closed() {
        return new IllegalStateException(outerEnd == null
                ? "This session is closed. Open another with database.openSession()."
                : "This session belongs to a transaction that was " + outerEnd + ". A query belongs to the session that"
                        + " made it: call select(...) of the injected session, or of its DAO, again in the transaction"
                        + " that runs the query.");
    }

    private static ConcurrentModificationException misuse(Thread using, Thread current) {
        return new ConcurrentModificationException("Thread \"" + current.getName() + "\" uses a session while thread \""
                + using.getName()
                + "\" is in the middle of a flush, a query, a change or the end of a transaction of it."
                + " A session is for one thread at a time: open one for each with database.openSession().");
    }
}
