package dev.dovetail.error;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if a constraint of the database refuses a row. Roll back, or roll back a savepoint that was set before, then
 * store other values. Names the entity and the properties where they are known.
 */
public abstract sealed class ConstraintViolationException extends DatabaseException
        permits CheckViolationException, ForeignKeyViolationException, NotNullViolationException,
                UniqueViolationException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String constraint;
    private ArrayList<String> columns;
    private @Nullable String entity;
    private ArrayList<String> properties = new ArrayList<>();

    ConstraintViolationException(String message, @Nullable String sql, SQLException cause, @Nullable String constraint,
            List<String> columns) {
        super(message, sql, cause);
        this.constraint = constraint;
        this.columns = new ArrayList<>(columns);
    }

    /** Returns the name of the constraint as the database stores it, or null if the driver does not report it. */
    public @Nullable String constraint() {
        return constraint;
    }

    /** Returns the entity that the constraint is about, for example {@code Account}, or null if it is not known. */
    public @Nullable String entity() {
        return entity;
    }

    /**
     * Returns the properties of that entity, for example {@code email}, or an empty list if they are not known.
     */
    public List<String> properties() {
        return Collections.unmodifiableList(properties);
    }

    /**
     * Returns the columns of those properties, or else the columns that the driver reports, as the database stores
     * them.
     */
    public List<String> columns() {
        return Collections.unmodifiableList(columns);
    }

    /** Adds what the violation means to the application. The runtime calls it if the entity is known. */
    public void explain(String meaning, String entity, List<String> properties, List<String> columns) {
        explain(meaning);
        this.entity = entity;
        this.properties = new ArrayList<>(properties);
        this.columns = columns.isEmpty() ? this.columns : new ArrayList<>(columns);
    }
}
