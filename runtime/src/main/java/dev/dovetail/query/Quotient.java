package dev.dovetail.query;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;

/**
 * A quotient of numbers.
 *
 * @param dividend the number that is divided
 * @param divisor the number by which it is divided
 * @param type what kind of numbers both are
 */
record Quotient(SqlNode dividend, SqlNode divisor, ColumnType type) implements SqlNode {
    @Override
    public void writeTo(SqlWriter out) {
        out.dialect().writeQuotient(out, dividend, divisor, type);
    }
}
