package dev.dovetail.session;

import dev.dovetail.jdbc.JdbcCall;
import dev.dovetail.jdbc.statement.StatementRunner;
import org.jspecify.annotations.Nullable;

/** Tracks the running calls of a session during which its transaction must not end. */
final class RunningCalls {
    boolean flushing;
    private int lent;

    /** Runs {@code work} with the connection. */
    <T extends @Nullable Object> T lend(StatementRunner runner, JdbcCall<T> work) {
        lent++;
        try {
            return runner.lend(work);
        } finally {
            lent--;
        }
    }

    /** Throws an exception if {@code what} is called within such a call. */
    void refuse(String what) {
        if (lent > 0) {
            throw new IllegalStateException("Work of session.jdbc(...) is under way, and has the connection: call "
                    + "session." + what
                    + "() after it, not in it.");
        }
        if (flushing) {
            throw new IllegalStateException("A flush of this session is under way, and cannot end its own transaction: "
                    + "call "
                    + what + "() after it, not in what it calls.");
        }
    }
}
