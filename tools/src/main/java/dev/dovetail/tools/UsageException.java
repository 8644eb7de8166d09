package dev.dovetail.tools;

/** Says what is wrong with the command line, and what to write. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Creates an exception with a message for the user. */
    public UsageException(String message) {
        super(message);
    }
}
