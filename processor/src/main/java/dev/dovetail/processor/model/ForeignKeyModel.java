package dev.dovetail.processor.model;

import dev.dovetail.annotation.OnDelete;
import dev.dovetail.dialect.TableName;
import java.util.List;

/**
 * A foreign key of an entity's table; of several columns where the key is composite.
 *
 * @param name the constraint's name
 * @param properties the entity's properties that hold it
 * @param columns their columns, in the same order
 * @param target the entity that it refers to
 * @param targetTable that entity's table
 * @param targetProperties the target's properties that it refers to, in the order of {@code properties}
 * @param targetColumns their columns
 * @param onDelete what the database does when the referenced row is deleted
 */
public record ForeignKeyModel(
        String name,
        List<String> properties,
        List<String> columns,
        EntityNames target,
        TableName targetTable,
        List<String> targetProperties,
        List<String> targetColumns,
        OnDelete onDelete) {

    /** Copies the lists. */
    public ForeignKeyModel {
        properties = List.copyOf(properties);
        columns = List.copyOf(columns);
        targetProperties = List.copyOf(targetProperties);
        targetColumns = List.copyOf(targetColumns);
    }

    /** The name that a constraint gets where the user gives none: {@code fk_posts_user_id}. */
    public static String defaultName(TableName table, List<String> columns) {
        return "fk_" + table.name() + "_" + String.join("_", columns);
    }
}
