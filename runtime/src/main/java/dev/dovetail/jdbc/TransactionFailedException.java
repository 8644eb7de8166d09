package dev.dovetail.jdbc;

/**
 * A transaction can only be undone, since something in it has failed before: the cause. Names that failure, and what to
 * call. Answers to SQLAlchemy's {@code PendingRollbackError}.
 */
public final class TransactionFailedException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /**
     * A refusal.
     *
     * @param message what failed first, and what to call
     * @param first what failed first
     */
    public TransactionFailedException(String message, Throwable first) {
        super(message, first);
    }

    /** Whether another transaction was in the way: then the same work can succeed in a new transaction. */
    public boolean isConflict() {
        return getCause() instanceof TransactionConflictException;
    }
}
