package dev.dovetail.catalog;

import java.util.List;

/**
 * An index, except those that a database creates for constraints.
 *
 * @param name the name
 * @param unique whether it is unique
 * @param columns the columns; an empty name for an expression, or for the beginning of a column
 * @param parts the columns and expressions as they are written, for example {@code name DESC} and {@code lower(name)}
 * @param condition the condition of a partial index (the text after WHERE); empty if it holds for all rows
 * @param statement the CREATE INDEX statement; empty if it is not known
 */
public record CatalogIndex(
        String name, boolean unique, List<String> columns, List<String> parts, String condition, String statement) {
    /** Copies the lists. */
    public CatalogIndex {
        columns = List.copyOf(columns);
        parts = List.copyOf(parts);
    }

    /** Returns whether the index makes all rows unique by its columns. */
    public boolean isUniqueKey() {
        return unique && condition.isEmpty() && !columns.contains("");
    }

    @Override
    public String toString() {
        return (unique ? "unique index " : "index ") + name + " (" + String.join(", ", parts) + ")"
                + (condition.isEmpty() ? "" : " where " + condition);
    }
}
