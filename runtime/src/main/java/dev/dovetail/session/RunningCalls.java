package dev.dovetail.session;

import dev.dovetail.flush.FlushHook;
import dev.dovetail.jdbc.JdbcCall;
import dev.dovetail.jdbc.statement.StatementRunner;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tracks the running calls of a session during which its transaction must not end. */
final class RunningCalls {
    private final List<FlushHook> hooks;
    boolean flushing;
    private boolean calling;
    private int lent;

    RunningCalls(Session session, List<FlushCallback> callbacks) {
        // Most sessions have none, and create no class of a lambda.
        hooks = callbacks.isEmpty() ? List.of() : callbacks.stream().map(callback -> hook(session, callback)).toList();
    }

    private FlushHook hook(Session session, FlushCallback callback) {
        return changes -> {
            calling = true;
            try {
                callback.beforeFlush(new FlushChanges(session, changes));
            } finally {
                calling = false;
            }
        };
    }

    /** Returns what calls the callbacks of a flush. */
    List<FlushHook> hooks() {
        return hooks;
    }

    /** Runs {@code work} with the connection. */
    <T extends @Nullable Object> T lend(StatementRunner runner, JdbcCall<T> work) {
        lent++;
        try {
            return runner.lend(work);
        } finally {
            lent--;
        }
    }

    /** Throws an exception if a callback of a flush calls what would flush. */
    void refuseFlush() {
        if (calling) {
            throw new IllegalStateException("A callback of database.beforeFlush(...) has called what would flush, but"
                    + " this session is flushing: it writes what the callback changes when the callback returns.");
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
