package dev.dovetail.jdbc.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A point in a transaction to which it can be rolled back, once. */
public final class Savepoint {
    private final java.sql.@Nullable Savepoint point;
    private final List<Rows> cursors;
    private @Nullable String ended;
    private @Nullable Throwable failure;

    Savepoint(java.sql.@Nullable Savepoint point, List<Rows> cursors) {
        this.point = point;
        this.cursors = cursors;
    }

    /** Returns the cursors that were open when the savepoint was set. */
    List<Rows> cursors() {
        return cursors;
    }

    /** Returns whether the transaction can still be rolled back to this savepoint. */
    public boolean isOpen() {
        return ended == null;
    }

    /**
     * Checks that this savepoint has not ended.
     *
     * @throws IllegalStateException if it has ended; the message names the reason
     */
    public void check() {
        if (failure != null) {
            throw FirstFailure.savepointGone(failure, null);
        }
        if (ended != null) {
            throw new IllegalStateException(ended + " Nothing was changed.");
        }
    }

    /**
     * Returns the savepoint of the driver, or null if the outer transaction has it.
     *
     * @throws IllegalStateException if this savepoint has ended
     */
    java.sql.@Nullable Savepoint open() {
        check();
        return point;
    }

    /** Ends this savepoint. {@code reason} is the message of later calls. */
    void end(String reason) {
        ended = reason;
    }

    /** Ends this savepoint because a failure has ended the transaction. {@link #check} then reports {@code cause}. */
    void endBy(Throwable cause) {
        ended = "This savepoint has ended: its transaction has failed.";
        failure = cause;
    }
}
