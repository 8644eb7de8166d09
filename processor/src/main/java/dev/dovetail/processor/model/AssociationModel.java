package dev.dovetail.processor.model;

import dev.dovetail.dialect.TableName;
import java.util.ArrayList;
import java.util.List;

/**
 * The association table of a many-to-many relationship, seen from one side.
 *
 * @param table the table
 * @param declared whether this is the owning side, which declares the table and writes its rows
 * @param own the columns that refer to this side
 * @param other the columns that refer to the target
 */
public record AssociationModel(TableName table, boolean declared, End own, End other) {
    /**
     * One of the two foreign keys of an association table.
     *
     * @param table the table of the entity that it references
     * @param columns the columns in the association table, in the order of {@code referenced}; they are never null
     * @param referenced the identifier columns in the table of the entity
     */
    public record End(TableName table, List<ColumnModel> columns, List<String> referenced) {
        /** Copies the lists. */
        public End {
            columns = List.copyOf(columns);
            referenced = List.copyOf(referenced);
        }

        /** Returns the names of the columns in the association table. */
        public List<String> names() {
            return columns.stream().map(ColumnModel::name).toList();
        }
    }

    /** Returns the columns of the table. A column that both foreign keys contain is there once. */
    public List<ColumnModel> columns() {
        List<ColumnModel> columns = new ArrayList<>(own.columns());
        for (ColumnModel column : other.columns()) {
            if (columns.stream().noneMatch(each -> each.name().equalsIgnoreCase(column.name()))) {
                columns.add(column);
            }
        }
        return columns;
    }

    /** Returns the table as seen from the other side. */
    public AssociationModel reversed() {
        return new AssociationModel(table, !declared, other, own);
    }
}
