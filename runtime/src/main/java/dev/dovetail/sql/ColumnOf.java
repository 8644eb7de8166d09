package dev.dovetail.sql;

import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;

/**
 * A column of a table reference.
 *
 * @param table the table reference
 * @param column the name of the column
 */
public record ColumnOf(TableReference table, String column) implements SqlNode {
    @Override
    public void writeTo(SqlWriter to) {
        StatementWriter out = StatementWriter.of(to);
        out.column(table, column);
    }

    @Override
    public boolean isComputed() {
        return false;
    }
}
