package dev.dovetail.query;

import dev.dovetail.sql.SqlNode;
import dev.dovetail.sql.SqlWriter;

/**
 * A quotient of numbers.
 *
 * @param dividend the number that is divided
 * @param divisor the number by which it is divided
 * @param whole whether both are whole numbers
 */
record Quotient(SqlNode dividend, SqlNode divisor, boolean whole) implements SqlNode {
    @Override
    public void writeTo(SqlWriter out) {
        out.dialect().writeQuotient(out, dividend, divisor, whole);
    }
}
