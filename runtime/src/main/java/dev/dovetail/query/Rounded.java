package dev.dovetail.query;

import dev.dovetail.sql.ColumnType;
import dev.dovetail.sql.SqlNode;
import dev.dovetail.sql.SqlWriter;

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
