package dev.dovetail.query;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;

/**
 * A number with few decimal places.
 *
 * @param number the number
 * @param places how many places
 * @param type what kind of number it is
 */
record Rounded(SqlNode number, int places, ColumnType type) implements SqlNode {
    @Override
    public void writeTo(SqlWriter out) {
        out.dialect().writeRounded(out, number, places, type);
    }
}
