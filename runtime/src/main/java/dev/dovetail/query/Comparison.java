package dev.dovetail.query;

import dev.dovetail.sql.SqlNode;
import dev.dovetail.sql.SqlWriter;

/**
 * Two operands and what stands between them.
 *
 * @param left the first operand
 * @param operator the operator, in SQL
 * @param right the second operand
 */
record Comparison<R>(SqlNode left, String operator, SqlNode right) implements Condition<R> {
    @Override
    public void writeTo(SqlWriter out) {
        out.node(left).text(" ").text(operator).text(" ").node(right);
    }
}
