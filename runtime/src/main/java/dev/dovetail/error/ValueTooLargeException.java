package dev.dovetail.error;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if a text is longer than its column, or a number has more digits than its column or the database's arithmetic
 * allows. Roll back; then shorten the value, or give the column more room.
 */
public final class ValueTooLargeException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    private final ArrayList<String> columns;
    private @Nullable String entity;
    private ArrayList<String> properties = new ArrayList<>();

    /**
     * Creates the exception.
     *
     * @param message what happened, and what to do
     * @param sql the statement, or null if none failed
     * @param cause the driver's exception
     * @param columns the columns that the driver names
     */
    public ValueTooLargeException(String message, @Nullable String sql, SQLException cause, List<String> columns) {
        super(message, sql, cause);
        this.columns = new ArrayList<>(columns);
    }

    /** Returns the entity whose row was to be written, for example {@code Account}, or null if it is not known. */
    public @Nullable String entity() {
        return entity;
    }

    /**
     * Returns the property whose value is too large, several properties if it is one of them, or an empty list if it is
     * not known.
     */
    public List<String> properties() {
        return Collections.unmodifiableList(properties);
    }

    /** Returns the columns that the driver names, as the database stores them. */
    public List<String> columns() {
        return Collections.unmodifiableList(columns);
    }

    /** Adds which value is too large. The runtime calls it if the entity is known. */
    public void explain(String meaning, String entity, List<String> properties) {
        explain(meaning);
        this.entity = entity;
        this.properties = new ArrayList<>(properties);
    }
}
