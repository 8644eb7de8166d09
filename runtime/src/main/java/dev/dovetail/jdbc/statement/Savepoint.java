package dev.dovetail.jdbc.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A point in a transaction to which it can be rolled back, once. */
public final class Savepoint {
    private final java.sql.Savepoint point;
    private final List<Rows> cursors;
    private @Nullable String ended;
    private @Nullable Throwable failure;

    Savepoint(java.sql.Savepoint point, List<Rows> cursors) {
        this.point = point;
        this.cursors = cursors;
    }

    /** The cursors that were open when it was set. */
    List<Rows> cursors() {
        return cursors;
    }

    /** Returns whether the transaction can still be rolled back to it. */
    public boolean isOpen() {
        return ended == null;
    }

    /**
     * Refuses where it has ended.
     *
     * @throws IllegalStateException saying by what
     */
    public void check() {
        if (failure != null) {
            throw FirstFailure.savepointGone(failure, null);
        }
        if (ended != null) {
            throw new IllegalStateException(ended + " Nothing was changed.");
        }
    }

    java.sql.Savepoint open() {
        check();
        return point;
    }

    void end(String reason) {
        ended = reason;
    }

    /** A failure has ended the whole transaction, and is what a later rollback to here has to tell. */
    void endBy(Throwable cause) {
        ended = "This savepoint has ended: its transaction has failed.";
        failure = cause;
    }
}
