package dev.dovetail.catalog;

import dev.dovetail.dialect.TableName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table.
 *
 * @param name the name
 * @param columns the columns
 * @param constraints the constraints, including {@code later}
 * @param indexes the indexes
 * @param body the text after the name in the CREATE TABLE statement; empty if it is not known
 * @param followers the statements that follow, for example comments; without those of indexes
 * @param later the constraints that are added after all tables were created, because they refer to later ones
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

    /** Returns the primary key, or null if there is none. */
    @Nullable Constraint primaryKey() {
        for (Constraint constraint : constraints) {
            if (constraint.kind() == Constraint.Kind.PRIMARY_KEY) {
                return constraint;
            }
        }
        return null;
    }
}
