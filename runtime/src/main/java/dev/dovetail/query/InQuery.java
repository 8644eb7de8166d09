package dev.dovetail.query;

import dev.dovetail.sql.SqlNode;
import dev.dovetail.sql.SqlWriter;

/**
 * The operand is one of the values that a select gives.
 *
 * @param operand the operand
 * @param select the select
 */
record InQuery<R>(SqlNode operand, SqlNode select) implements Condition<R> {
    @Override
    public void writeTo(SqlWriter out) {
        out.node(operand).text(" IN (").node(select).text(")");
    }
}
