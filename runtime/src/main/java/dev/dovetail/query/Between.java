package dev.dovetail.query;

import dev.dovetail.sql.SqlNode;
import dev.dovetail.sql.SqlWriter;

/**
 * The operand is not less than one value and not greater than another.
 *
 * @param operand the operand
 * @param low the first value
 * @param high the second value
 */
record Between<R>(SqlNode operand, SqlNode low, SqlNode high) implements Condition<R> {
    @Override
    public void writeTo(SqlWriter out) {
        out.node(operand).text(" BETWEEN ").node(low).text(" AND ").node(high);
    }
}
