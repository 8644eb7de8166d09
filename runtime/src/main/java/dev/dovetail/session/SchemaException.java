package dev.dovetail.session;

import dev.dovetail.jdbc.DatabaseException;
import java.util.ArrayList;
import java.util.List;

/** The tables of a schema could not be created or dropped, or not all of them. Says what was done before. */
public final class SchemaException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    private final ArrayList<String> executed;

    SchemaException(String message, DatabaseException failure, List<String> executed) {
        super(message, failure);
        this.executed = new ArrayList<>(executed);
    }

    /** The statements whose effect is in the database; none where they were rolled back. */
    public List<String> executed() {
        return List.copyOf(executed);
    }
}
