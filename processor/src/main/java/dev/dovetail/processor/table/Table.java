package dev.dovetail.processor.table;

import dev.dovetail.annotation.OnDelete;
import dev.dovetail.dialect.TableName;
import dev.dovetail.processor.model.CheckModel;
import dev.dovetail.processor.model.ColumnModel;
import dev.dovetail.processor.model.ConstraintNames;
import dev.dovetail.processor.model.IndexModel;
import dev.dovetail.processor.model.UniqueModel;
import java.util.List;

/**
 * A table, before any dialect writes it.
 *
 * @param name its name
 * @param comment what it holds, in a line
 * @param columns the columns
 * @param identity the column that numbers the rows; empty for none
 * @param primaryKey the columns of the primary key
 * @param uniques the unique constraints
 * @param references the foreign keys
 * @param checks the check constraints
 * @param indexes the indexes, those of foreign keys included
 */
public record Table(
        TableName name,
        String comment,
        List<ColumnModel> columns,
        String identity,
        List<String> primaryKey,
        List<UniqueModel> uniques,
        List<Reference> references,
        List<CheckModel> checks,
        List<IndexModel> indexes) {

    /** Returns whether the comment says more than the entity's name. */
    public boolean isDescribed() {
        return comment.indexOf(' ') > 0;
    }

    /** The primary key's name. */
    public String primaryKeyName() {
        return ConstraintNames.primaryKey(name);
    }

    /**
     * A foreign key.
     *
     * @param name the constraint's name
     * @param columns the columns
     * @param target the table that they refer to
     * @param targetColumns that table's columns
     * @param onDelete what happens when the row that they refer to is deleted
     */
    public record Reference(
            String name, List<String> columns, TableName target, List<String> targetColumns, OnDelete onDelete) {}
}
