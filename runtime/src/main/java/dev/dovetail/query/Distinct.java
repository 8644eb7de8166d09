package dev.dovetail.query;

import dev.dovetail.sql.SqlNode;
import dev.dovetail.sql.SqlWriter;

/**
 * The different values of an aggregate's operand.
 *
 * @param operand the operand
 */
record Distinct(SqlNode operand) implements SqlNode {
    @Override
    public void writeTo(SqlWriter out) {
        out.text("DISTINCT ").node(operand);
    }
}
