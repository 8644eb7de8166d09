package dev.dovetail.flush;

import org.jspecify.annotations.Nullable;

/**
 * A flush was refused before any statement was sent: the message names the entity, the property and the remedy. Memory
 * and database are as before.
 */
public class FlushException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private @Nullable String call;

    /** With a message for the user. */
    public FlushException(String message) {
        super(message);
    }

    /** Says that the session was flushing by itself, before this. */
    public void before(String call) {
        this.call = call;
    }

    @Override
    public @Nullable String getMessage() {
        return call == null ? super.getMessage() : super.getMessage() + " This came up while flushing before " + call + ".";
    }
}
