package dev.dovetail.catalog;

import dev.dovetail.dialect.TableName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table.
 *
 * @param name the name
 * @param columns the columns
 * @param constraints the constraints
 * @param indexes the indexes
 * @param body what stands after the name in the statement that creates it; empty where the catalog keeps none
 * @param followers the statements that belong to it, such as its comment; those of indexes are not among them
 * @param later those of the constraints that are not in the body, because they need tables that come later
 */
public record CatalogTable(
        TableName name,
        List<CatalogColumn> columns,
        List<Constraint> constraints,
        List<CatalogIndex> indexes,
        String body,
        List<String> followers,
        List<Constraint> later) {

    /** Copies the lists. */
    public CatalogTable {
        columns = List.copyOf(columns);
        constraints = List.copyOf(constraints);
        indexes = List.copyOf(indexes);
        followers = List.copyOf(followers);
        later = List.copyOf(later);
    }

    @Nullable Constraint primaryKey() {
        for (Constraint constraint : constraints) {
            if (constraint.kind() == Constraint.Kind.PRIMARY_KEY) {
                return constraint;
            }
        }
        return null;
    }
}
