package dev.dovetail.flush;

/**
 * A flush was refused before any statement was sent: the message names the entity, the property and the remedy. Memory
 * and database are as before.
 */
public class FlushException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a message for the user. */
    public FlushException(String message) {
        super(message);
    }
}
