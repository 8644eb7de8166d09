package dev.dovetail.error;

/**
 * Thrown if a flush is refused before any statement was sent. The message names the entity, the property and the
 * remedy. Memory and database are as before: correct the objects, then flush or commit again.
 */
public final class FlushException extends DovetailException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what is wrong, and what to do
     */
    public FlushException(String message) {
        super(message, null);
    }
}
