package dev.dovetail.error;

/**
 * Thrown if an object is read again whose row is not in the database any more. Detach the object, or go on without it.
 * Corresponds to SQLAlchemy's {@code ObjectDeletedError}.
 */
public final class RowGoneException extends DovetailException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what happened, and what to do
     */
    public RowGoneException(String message) {
        super(message, null);
    }
}
