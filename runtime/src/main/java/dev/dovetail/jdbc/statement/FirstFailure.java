package dev.dovetail.jdbc.statement;

import dev.dovetail.error.CommitOutcomeUnknownException;
import dev.dovetail.error.TransactionFailedException;
import org.jspecify.annotations.Nullable;

/**
 * The first failure in the transaction of a session. Databases differ in what the transaction contains after it, so it
 * can only be rolled back on all of them.
 */
final class FirstFailure {
    private @Nullable Throwable cause;
    private String what = "";

    @Nullable Throwable cause() {
        return cause;
    }

    /**
     * Records {@code failure} if it is the first. The same failure again replaces {@code failed}, the description of
     * what failed.
     */
    void note(String failed, Throwable failure) {
        if (cause == null || cause == failure) {
            cause = failure;
            what = failed;
        }
    }

    /** Clears the failure. */
    void forget() {
        cause = null;
    }

    /** Clears the failure if it is {@code failed}. Returns whether it was. */
    boolean forget(Throwable failed) {
        boolean same = cause == failed;
        cause = same ? null : cause;
        return same;
    }

    /** Throws an exception like {@link #refusal} if something has failed. */
    void check(boolean undone, boolean savepoint) {
        Throwable first = cause;
        if (first != null) {
            throw refusal(first, undone, savepoint);
        }
    }

    /**
     * Returns the exception for a use of the session after the failure.
     *
     * @param first the failure
     * @param undone whether the transaction was rolled back already
     * @param savepoint whether a savepoint that was set before the failure still exists
     */
    private TransactionFailedException refusal(Throwable first, boolean undone, boolean savepoint) {
        String state;
        if (first instanceof CommitOutcomeUnknownException) {
            state = ", and it is unknown whether its transaction was stored. Call session.rollback() to bring memory"
                    + " back to where the transaction began; then the session can be used again.";
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

    /** Returns the exception for a rollback to a savepoint that the failure has removed. */
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
