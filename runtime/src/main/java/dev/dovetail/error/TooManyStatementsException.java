package dev.dovetail.error;

import dev.dovetail.session.Database;
import dev.dovetail.session.Session;

/**
 * Thrown if more statements are sent than {@link Session#expect} or {@link Database#expect} allows. Load relationships
 * with the query, or allow more.
 */
public final class TooManyStatementsException extends DovetailException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what happened, and what to do
     */
    public TooManyStatementsException(String message) {
        super(message, null);
    }
}
