package dev.dovetail.sql;

/**
 * A column of an occurrence of a table.
 *
 * @param table the occurrence
 * @param column the column's name
 */
public record ColumnOf(Occurrence table, String column) implements SqlNode {
    @Override
    public void writeTo(SqlWriter out) {
        out.column(table, column);
    }

    @Override
    public boolean isComputed() {
        return false;
    }
}
