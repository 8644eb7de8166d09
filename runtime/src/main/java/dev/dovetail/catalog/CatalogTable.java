package dev.dovetail.catalog;

import dev.dovetail.dialect.TableName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table or view.
 *
 * @param name the name
 * @param kind what it is
 * @param comment the comment, empty if there is none
 * @param columns the columns
 * @param constraints the constraints, including those that are added later
 * @param indexes the indexes
 * @param statements the statements that create it
 */
public record CatalogTable(
        TableName name,
        TableKind kind,
        String comment,
        List<CatalogColumn> columns,
        List<Constraint> constraints,
        List<CatalogIndex> indexes,
        TableStatements statements) {

    /** Copies the lists. */
    public CatalogTable {
        columns = List.copyOf(columns);
        constraints = List.copyOf(constraints);
        indexes = List.copyOf(indexes);
    }

    /** Returns the primary key, or null if there is none. */
    public @Nullable Constraint primaryKey() {
        for (Constraint constraint : constraints) {
            if (constraint.kind() == Constraint.Kind.PRIMARY_KEY) {
                return constraint;
            }
        }
        return null;
    }

    /** Returns the column named {@code name}, or null if there is none. */
    public @Nullable CatalogColumn column(String name) {
        for (CatalogColumn column : columns) {
            if (column.name().equals(name)) {
                return column;
            }
        }
        return null;
    }

    /** Returns the constraints of one kind. */
    public List<Constraint> constraints(Constraint.Kind kind) {
        return constraints.stream().filter(constraint -> constraint.kind() == kind).toList();
    }

    /**
     * Returns the columns of each unique key: of unique constraints, and of unique indexes that hold for all rows and
     * have no expressions.
     */
    public List<List<String>> uniqueKeys() {
        List<List<String>> keys = new ArrayList<>();
        constraints(Constraint.Kind.UNIQUE).forEach(unique -> keys.add(unique.columns()));
        indexes.stream().filter(CatalogIndex::isUniqueKey).forEach(index -> keys.add(index.columns()));
        return keys.stream().distinct().toList();
    }
}
