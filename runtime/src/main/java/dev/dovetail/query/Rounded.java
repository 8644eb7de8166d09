package dev.dovetail.query;

import dev.dovetail.sql.SqlNode;
import dev.dovetail.sql.SqlWriter;

/**
 * A number with few decimal places.
 *
 * @param number the number
 * @param places how many places
 */
record Rounded(SqlNode number, int places) implements SqlNode {
    @Override
    public void writeTo(SqlWriter out) {
        out.dialect().writeRounded(out, number, places);
    }
}
