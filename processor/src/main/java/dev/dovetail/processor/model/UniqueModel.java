package dev.dovetail.processor.model;

import dev.dovetail.dialect.TableName;
import java.util.List;

/**
 * A unique constraint, other than the primary key.
 *
 * @param name the name of the constraint
 * @param properties the properties of the entity
 * @param columns their columns
 */
public record UniqueModel(String name, List<String> properties, List<String> columns) {
    /** Copies the lists. */
    public UniqueModel {
        properties = List.copyOf(properties);
        columns = List.copyOf(columns);
    }

    /** Returns the name of a unique constraint without a declared name: {@code uq_profiles_user_id}. */
    public static String defaultName(TableName table, List<String> columns) {
        return ConstraintNames.derived("uq_", table, columns);
    }
}
