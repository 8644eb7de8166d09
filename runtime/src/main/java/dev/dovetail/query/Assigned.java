package dev.dovetail.query;

import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;

/**
 * A decimal that is assigned to a column with fewer digits after the point.
 *
 * @param number the decimal
 * @param places how many digits the column has after the point
 */
record Assigned(SqlNode number, int places) implements SqlNode {
    @Override
    public void writeTo(SqlWriter out) {
        out.dialect().writeAssigned(out, number, places);
    }
}
