package dev.dovetail.processor.table;

import dev.dovetail.annotation.OnDelete;
import dev.dovetail.annotation.OnUpdate;
import dev.dovetail.dialect.TableName;
import dev.dovetail.processor.model.CheckModel;
import dev.dovetail.processor.model.ColumnModel;
import dev.dovetail.processor.model.ConstraintNames;
import dev.dovetail.processor.model.IndexModel;
import dev.dovetail.processor.model.PresenceModel;
import dev.dovetail.processor.model.UniqueModel;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A table, independent of the SQL dialect.
 *
 * @param name its name
 * @param comment the name of the entity with the first sentence of its Javadoc, or the two sides of an association
 * @param columns the columns
 * @param identity the identity column; empty if there is none
 * @param primaryKey the columns of the primary key
 * @param uniques the unique constraints
 * @param references the foreign keys
 * @param checks the check constraints
 * @param typeChecks the check constraints of single types of a hierarchy
 * @param presences the check constraints of embedded records
 * @param indexes the indexes, including those of foreign keys
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
        List<TypeCheck> typeChecks,
        List<PresenceModel> presences,
        List<IndexModel> indexes) {

    /** Returns whether the comment contains more than the name of the entity. */
    public boolean isDescribed() {
        return comment.indexOf(' ') > 0;
    }

    /** Returns whether the database numbers one of several columns of the primary key. */
    public boolean numbersPartOfKey() {
        return !identity.isEmpty() && primaryKey.size() > 1;
    }

    /** Returns whether {@code column} is generated and reads the identity column. */
    public boolean readsNumber(ColumnModel column) {
        return !identity.isEmpty() && column.reads(identity);
    }

    /** Returns whether any column is generated and reads the identity column. */
    public boolean readsNumber() {
        return columns.stream().anyMatch(this::readsNumber);
    }

    /** Returns the foreign key that changes one of {@code names} with the row that it references. */
    public Optional<Reference> changing(Collection<String> names) {
        return references.stream().filter(each -> !each.change().isEmpty())
                .filter(each -> each.columns().stream().anyMatch(names::contains)).findFirst();
    }

    /** Returns the name of the primary key. */
    public String primaryKeyName() {
        return ConstraintNames.primaryKey(name);
    }

    /**
     * A check constraint that concerns the rows of some types of a hierarchy. Either the columns must not be null, or
     * the condition must hold.
     *
     * @param name the name of the constraint
     * @param discriminator the column that says of which type a row is
     * @param types the values of that column
     * @param columns the columns; with a condition, those that it names
     * @param condition the condition, in SQL; empty if none of {@code columns} may be null
     */
    public record TypeCheck(
            String name, String discriminator, List<String> types, List<String> columns, String condition) {}

    /**
     * A foreign key.
     *
     * @param name the name of the constraint
     * @param columns the columns
     * @param target the table that they reference
     * @param targetColumns the referenced columns of that table
     * @param onDelete the action when the referenced row is deleted
     * @param onUpdate the action when the referenced key changes
     * @param nullable whether all of the columns can be null
     * @param deferrable whether the constraint can be checked at the end of a flush
     */
    public record Reference(
            String name, List<String> columns, TableName target, List<String> targetColumns, OnDelete onDelete,
            OnUpdate onUpdate, boolean nullable, boolean deferrable) {

        /**
         * Returns the element of {@code @ForeignKey} by which a change of the referenced row changes the columns; empty
         * if there is none. {@code SET NULL} of columns that are never null changes nothing.
         */
        public String change() {
            if (onDelete == OnDelete.SET_NULL && nullable) {
                return "onDelete = OnDelete.SET_NULL";
            }
            return onUpdate == OnUpdate.NO_ACTION || onUpdate == OnUpdate.RESTRICT
                    ? "" : "onUpdate = OnUpdate." + onUpdate;
        }
    }
}
