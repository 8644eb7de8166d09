package dev.dovetail.query;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;

/**
 * A rounded number.
 *
 * @param number the number
 * @param places the number of decimal places
 * @param type the type of {@code number}
 */
record Rounded(SqlNode number, int places, ColumnType type) implements SqlNode {
    @Override
    public void writeTo(SqlWriter out) {
        out.dialect().writeRounded(out, number, places, type);
    }
}
