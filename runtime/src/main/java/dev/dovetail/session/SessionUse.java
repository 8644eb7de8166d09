package dev.dovetail.session;

import java.util.ConcurrentModificationException;
import org.jspecify.annotations.Nullable;

/**
 * Notices that a thread uses a session while another one is in the middle of something in it. One thread after the other
 * may use it. Looks where a statement may be sent, not at each property, so it costs nothing that can be measured.
 */
final class SessionUse {
    private volatile @Nullable Thread user;
    private int depth;

    /** The thread begins something, perhaps within something else that it has begun. */
    void enter() {
        Thread current = Thread.currentThread();
        Thread using = user;
        if (using != current) {
            if (using != null) {
                throw new ConcurrentModificationException("Thread \"" + current.getName() + "\" uses a session while thread \""
                        + using.getName() + "\" is in the middle of a flush, a query or the end of a transaction of it."
                        + " A session is for one thread at a time: open one for each with database.openSession().");
            }
            user = current;
        }
        depth++;
    }

    void exit() {
        if (--depth == 0) {
            user = null;
        }
    }
}
