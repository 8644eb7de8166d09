package dev.dovetail.query;

import dev.dovetail.sql.SqlNode;
import dev.dovetail.sql.SqlWriter;

/**
 * What a division of whole numbers leaves over.
 *
 * @param dividend the number that is divided
 * @param divisor the number by which it is divided
 */
record Remainder(SqlNode dividend, SqlNode divisor) implements SqlNode {
    @Override
    public void writeTo(SqlWriter out) {
        out.dialect().writeRemainder(out, dividend, divisor);
    }
}
