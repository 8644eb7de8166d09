package dev.dovetail.error;

import java.util.ArrayList;
import java.util.List;

/**
 * Thrown if the tables of a schema could not be created or dropped, or not all of them. {@link #executed} returns what
 * was done before; drop that, remove the cause and create again.
 */
public final class SchemaException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    private final ArrayList<String> executed;

    /**
     * Creates the exception.
     *
     * @param message what happened, and what to do
     * @param failure what failed
     * @param executed the statements that were executed before, and not rolled back
     */
    public SchemaException(String message, DatabaseException failure, List<String> executed) {
        super(message, failure);
        this.executed = new ArrayList<>(executed);
    }

    /** Returns the statements whose effect is in the database, or an empty list if they were rolled back. */
    public List<String> executed() {
        return List.copyOf(executed);
    }
}
