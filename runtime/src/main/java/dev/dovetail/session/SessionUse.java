package dev.dovetail.session;

import java.util.ConcurrentModificationException;
import org.jspecify.annotations.Nullable;

/**
 * Notices that a thread uses a session while another one is in the middle of something in it. One thread after the
 * other may use it. Looks wherever the session itself is called, not at each property. Its fields are plain, so that it
 * costs nothing that can be measured: threads that hand the session on see each other's values, and what others see is
 * a misuse that may go unnoticed.
 */
final class SessionUse {
    private @Nullable Thread user;
    private int depth;

    /** The thread begins something, perhaps within something else that it has begun. */
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

    /** What the thread has begun has ended. */
    void exit() {
        if (--depth == 0) {
            user = null;
        }
    }

    /** The same as beginning something that ends at once. */
    void check() {
        Thread using = user;
        if (using != null && using != Thread.currentThread()) {
            throw misuse(using, Thread.currentThread());
        }
    }

    private static ConcurrentModificationException misuse(Thread using, Thread current) {
        return new ConcurrentModificationException("Thread \"" + current.getName() + "\" uses a session while thread \""
                + using.getName()
                + "\" is in the middle of a flush, a query, a change or the end of a transaction of it."
                + " A session is for one thread at a time: open one for each with database.openSession().");
    }
}
