package dev.dovetail.error;

/**
 * Thrown if a row was changed or deleted by another transaction since it was read. Roll back, read the object again and
 * repeat the work. {@code database.transact(attempts, work)} does not repeat it, because the values may come from a
 * user who has not seen the change. Corresponds to SQLAlchemy's {@code StaleDataError} and JPA's
 * {@code OptimisticLockException}.
 */
public final class StaleObjectException extends DovetailException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message which object is stale, and what to do
     */
    public StaleObjectException(String message) {
        super(message, null);
    }
}
