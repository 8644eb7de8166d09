package dev.dovetail.catalog;

import java.util.List;

/**
 * An index that somebody asked for; those that a database makes for its constraints are none.
 *
 * @param name the name
 * @param unique whether no two rows share the values
 * @param columns the columns; an expression is an empty name
 * @param statement the statement that creates it; empty where the catalog keeps none
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
