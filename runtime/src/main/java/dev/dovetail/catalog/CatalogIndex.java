package dev.dovetail.catalog;

import java.util.List;

/**
 * An index, except those that a database creates for constraints.
 *
 * @param name the name
 * @param unique whether it is unique
 * @param columns the columns; an empty name for an expression
 * @param statement the CREATE INDEX statement; empty if it is not known
 */
public record CatalogIndex(String name, boolean unique, List<String> columns, String statement) {
    /** Copies the list. */
    public CatalogIndex {
        columns = List.copyOf(columns);
    }

    @Override
    public String toString() {
        return (unique ? "unique index " : "index ") + name + " (" + String.join(", ", columns) + ")";
    }
}
