package dev.dovetail.query;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;

/**
 * A quotient of numbers.
 *
 * @param dividend the dividend
 * @param divisor the divisor
 * @param type the type of both numbers
 */
record Quotient(SqlNode dividend, SqlNode divisor, ColumnType type) implements SqlNode {
    @Override
    public void writeTo(SqlWriter out) {
        out.dialect().writeQuotient(out, dividend, divisor, type);
    }
}
