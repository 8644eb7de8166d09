package dev.dovetail.processor.model;

import dev.dovetail.annotation.OnDelete;
import dev.dovetail.annotation.OnUpdate;
import dev.dovetail.dialect.TableName;
import java.util.List;

/**
 * A foreign key of an entity's table, with one or more columns.
 *
 * @param name the name of the constraint
 * @param properties the properties of the entity
 * @param columns their columns, in the same order
 * @param target the entity that it references
 * @param targetTable the table of that entity
 * @param targetProperties the referenced properties of the target, in the order of {@code properties}
 * @param targetColumns their columns
 * @param onDelete the action of the database when the referenced row is deleted
 * @param onUpdate the action of the database when the referenced key changes
 * @param deferrable whether the constraint can be checked at the end of a flush
 */
public record ForeignKeyModel(
        String name,
        List<String> properties,
        List<String> columns,
        EntityNames target,
        TableName targetTable,
        List<String> targetProperties,
        List<String> targetColumns,
        OnDelete onDelete,
        OnUpdate onUpdate,
        boolean deferrable) {

    /** Copies the lists. */
    public ForeignKeyModel {
        properties = List.copyOf(properties);
        columns = List.copyOf(columns);
        targetProperties = List.copyOf(targetProperties);
        targetColumns = List.copyOf(targetColumns);
    }

    /** Returns the name of a foreign key without a declared name: {@code fk_posts_user_id}. */
    public static String defaultName(TableName table, List<String> columns) {
        return ConstraintNames.derived("fk_", table, columns);
    }
}
