package dev.dovetail.query;

import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;

/**
 * {@code operand BETWEEN low AND high}.
 *
 * @param operand the operand
 * @param low the lower bound, included
 * @param high the upper bound, included
 */
record Between<R>(SqlNode operand, SqlNode low, SqlNode high) implements Condition<R> {
    @Override
    public void writeTo(SqlWriter out) {
        out.node(operand).text(" BETWEEN ").node(low).text(" AND ").node(high);
    }
}
