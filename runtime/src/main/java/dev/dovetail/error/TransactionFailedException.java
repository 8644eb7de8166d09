package dev.dovetail.error;

/**
 * Thrown if a session is used after something in its transaction has failed: the cause. Call {@code rollback()}, or
 * roll back a savepoint that was set before. Corresponds to SQLAlchemy's {@code PendingRollbackError}.
 */
public final class TransactionFailedException extends DovetailException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what happened, and what to do
     * @param first what failed first
     */
    public TransactionFailedException(String message, Throwable first) {
        super(message, first);
    }

    /** Returns whether another transaction was in the way: then the same work can succeed in a new transaction. */
    public boolean isConflict() {
        return getCause() instanceof TransactionConflictException;
    }
}
