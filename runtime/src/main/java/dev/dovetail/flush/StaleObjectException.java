package dev.dovetail.flush;

/**
 * A row was changed or deleted by somebody else since it was read. Answers to SQLAlchemy's {@code StaleDataError} and
 * JPA's {@code OptimisticLockException}.
 */
public final class StaleObjectException extends FlushException {
    private static final long serialVersionUID = 1L;

    /** With a message for the user. */
    public StaleObjectException(String message) {
        super(message);
    }
}
