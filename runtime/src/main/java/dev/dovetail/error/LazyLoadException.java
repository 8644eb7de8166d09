package dev.dovetail.error;

/**
 * Thrown if a relationship or an attribute is read that is not in memory, where it cannot or must not be loaded. Load
 * it with the query, as the message shows, or read it while the session is open. Corresponds to SQLAlchemy's
 * {@code DetachedInstanceError}, and to its error for {@code raiseload}.
 */
public final class LazyLoadException extends DovetailException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what was not loaded, and the plan that loads it
     */
    public LazyLoadException(String message) {
        super(message, null);
    }
}
