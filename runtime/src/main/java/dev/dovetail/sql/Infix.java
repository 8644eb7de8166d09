package dev.dovetail.sql;

import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;

/**
 * Two operands with an operator between them, in parentheses.
 *
 * @param left the left operand
 * @param operator the operator, in SQL
 * @param right the right operand
 */
public record Infix(SqlNode left, String operator, SqlNode right) implements SqlNode {
    @Override
    public void writeTo(SqlWriter out) {
        out.text("(").node(left).text(" ").text(operator).text(" ").node(right).text(")");
    }
}
