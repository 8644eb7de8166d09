package dev.dovetail.jdbc.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The open savepoints of a transaction, outer ones first. */
final class Savepoints {
    /** Replaced by one that can grow with the first savepoint: most transactions set none. */
    private List<Savepoint> open = List.of();

    /** Adds a savepoint with the cursors that are open. */
    Savepoint set(java.sql.@Nullable Savepoint point, List<Rows> cursors) {
        Savepoint savepoint = new Savepoint(point, cursors);
        if (open.isEmpty()) {
            open = new ArrayList<>();
        }
        open.add(savepoint);
        return savepoint;
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    /** Ends {@code savepoint}, which was rolled back to or released, and those that were set after it. */
    void end(Savepoint savepoint) {
        for (int i = open.size() - 1; i >= 0; i--) {
            Savepoint last = open.remove(i);
            if (last == savepoint) {
                last.end("This savepoint has been rolled back or released already.");
                return;
            }
            last.end("This savepoint has ended: one that was set before it has been rolled back or released.");
        }
    }

    /** Ends all savepoints, because the transaction has ended. */
    void endAll() {
        for (int i = 0; i < open.size(); i++) {
            open.get(i).end("This savepoint has ended: its transaction has been committed or rolled back.");
        }
        open = List.of();
    }

    /** Ends all savepoints, because the failure {@code cause} has ended the transaction. */
    void endAll(Throwable cause) {
        for (Savepoint each : open) {
            each.endBy(cause);
        }
        open = List.of();
    }
}
