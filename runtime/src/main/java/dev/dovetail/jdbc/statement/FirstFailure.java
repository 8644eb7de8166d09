package dev.dovetail.jdbc.statement;

import dev.dovetail.error.CommitOutcomeUnknownException;
import dev.dovetail.error.TransactionFailedException;
import org.jspecify.annotations.Nullable;

/**
 * What failed first in a session's transaction. From then on nobody can say for every database what the transaction
 * still holds, so it can only be undone: the same rule for all of them.
 */
final class FirstFailure {
    private @Nullable Throwable cause;
    private String what = "";

    @Nullable Throwable cause() {
        return cause;
    }

    /** Keeps the first one; the same one again says more exactly what failed. */
    void note(String failed, Throwable failure) {
        if (cause == null || cause == failure) {
            cause = failure;
            what = failed;
        }
    }

    void forget() {
        cause = null;
    }

    /**
     * The refusal to go on.
     *
     * @param undone whether the transaction was rolled back at once
     * @param savepoint whether a savepoint that was set before is still there
     */
    TransactionFailedException refusal(Throwable first, boolean undone, boolean savepoint) {
        String state;
        if (first instanceof CommitOutcomeUnknownException) {
            state = ", and nobody knows whether its transaction was stored. Call session.rollback() to bring memory "
                    + "back to"
                    + " where the transaction began; then the session can be used again.";
        } else if (undone) {
            state = ", and its transaction was rolled back. Call session.rollback() to bring memory back as well;"
                    + " then the session can be used again.";
        } else if (savepoint) {
            state = ", so that its transaction can only be undone. Call rollback() of the savepoint that was set "
                    + "before,"
                    + " and go on from there; or session.rollback() for all of it.";
        } else {
            state = ", so that its transaction can only be undone. Call session.rollback(); then the session can be "
                    + "used"
                    + " again.";
        }
        return new TransactionFailedException("The last " + what + " of this session failed (" + first.getMessage()
                + ")"
                + state, first);
    }

    /** A savepoint is not there any more, although nobody has ended it. */
    static TransactionFailedException savepointGone(Throwable first, @Nullable Throwable told) {
        TransactionFailedException gone = new TransactionFailedException("This savepoint does not exist any more: the"
                + " failure (" + first.getMessage()
                + ") has ended the whole transaction. Call session.rollback(); then the"
                + " session can be used again.", first);
        if (told != null && told != first) {
            gone.addSuppressed(told);
        }
        return gone;
    }
}
