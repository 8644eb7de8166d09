package dev.dovetail.query;

import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;

/**
 * A decimal that is assigned to a column with fewer decimal places.
 *
 * @param number the decimal
 * @param places the number of decimal places of the column
 */
record Assigned(SqlNode number, int places) implements SqlNode {
    @Override
    public void writeTo(SqlWriter out) {
        out.dialect().writeAssigned(out, number, places);
    }
}
