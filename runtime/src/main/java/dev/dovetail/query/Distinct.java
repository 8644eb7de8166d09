package dev.dovetail.query;

import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;

/**
 * {@code DISTINCT} before the operand of an aggregate function.
 *
 * @param operand the operand
 */
record Distinct(SqlNode operand) implements SqlNode {
    @Override
    public void writeTo(SqlWriter out) {
        out.text("DISTINCT ").node(operand);
    }
}
