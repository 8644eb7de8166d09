package dev.dovetail.tools.plan;

import dev.dovetail.catalog.CatalogColumn;
import dev.dovetail.catalog.CatalogTable;
import dev.dovetail.catalog.TableKind;
import dev.dovetail.tools.name.NameSet;
import dev.dovetail.tools.name.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** A table that becomes an entity, and the names in it. */
final class MappedTable {
    private final CatalogTable table;
    private final List<String> id;
    private final String type;
    private final NameSet names = new NameSet();
    private final Map<String, String> properties = new HashMap<>();

    /**
     * Creates the table.
     *
     * @param id the columns that identify a row
     * @param type the name of the entity
     */
    MappedTable(CatalogTable table, List<String> id, String type) {
        this.table = table;
        this.id = List.copyOf(id);
        this.type = type;
    }

    CatalogTable table() {
        return table;
    }

    /** Returns the columns that identify a row. */
    List<String> id() {
        return id;
    }

    String type() {
        return type;
    }

    /** Returns the words of the type, in the singular. */
    List<String> words() {
        return Words.singular(Words.of(table.name().name()));
    }

    /** Returns the names of properties that are taken. */
    NameSet names() {
        return names;
    }

    /** Sets the property of a column. */
    void name(String column, String property) {
        properties.put(column, property);
    }

    /** Returns the property of a column. */
    String property(String column) {
        return properties.getOrDefault(column, column);
    }

    /** Returns the properties of columns. */
    List<String> properties(List<String> columns) {
        return columns.stream().map(this::property).toList();
    }

    /** Returns whether rows are written, so that foreign keys matter. */
    boolean isWritten() {
        return table.kind() == TableKind.TABLE;
    }

    /** Returns the column named {@code name}. */
    CatalogColumn column(String name) {
        CatalogColumn column = table.column(name);
        if (column == null) {
            throw new IllegalArgumentException("There is no column " + name + " in " + table.name());
        }
        return column;
    }

    /** Returns whether {@code columns} are unique, in whatever order. */
    boolean isUnique(List<String> columns) {
        return isSame(columns, id) || table.uniqueKeys().stream().anyMatch(key -> isSame(key, columns));
    }

    /** Returns whether {@code columns} are those of the identifier, in whatever order. */
    boolean isId(List<String> columns) {
        return isSame(columns, id);
    }

    static boolean isSame(List<String> a, List<String> b) {
        return a.size() == b.size() && new HashSet<>(a).equals(new HashSet<>(b));
    }
}
