package dev.dovetail.error;

/**
 * Thrown if a query that must find exactly one row found none, or more. If that is possible, call {@code first()} or
 * {@code list()}.
 */
public final class NotSingleException extends DovetailException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what happened, and what to do
     */
    public NotSingleException(String message) {
        super(message, null);
    }
}
