package dev.dovetail.processor.model;

import dev.dovetail.dialect.TableName;
import java.util.List;

/**
 * Properties whose combination no two rows share; the primary key is not among them.
 *
 * @param name the constraint's name
 * @param properties the entity's properties
 * @param columns their columns
 */
public record UniqueModel(String name, List<String> properties, List<String> columns) {
    /** Copies the lists. */
    public UniqueModel {
        properties = List.copyOf(properties);
        columns = List.copyOf(columns);
    }

    /** The name where the user gives none: {@code uq_profiles_user_id}. */
    public static String defaultName(TableName table, List<String> columns) {
        return "uq_" + table.name() + "_" + String.join("_", columns);
    }
}
