package dev.dovetail.query;

import dev.dovetail.sql.ColumnType;
import dev.dovetail.sql.Ordered;
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
    /** An equation, or its opposite, of an expression and a value or another expression. */
    static <R> Comparison<R> of(Expression<R, ?> left, String operator, SqlNode right) {
        SqlNode computed = right instanceof Expression<?, ?> && !(right instanceof Column<?, ?>) ? right : left;
        return new Comparison<>(side(computed, left, left.type()), operator, side(computed, right, left.type()));
    }

    /** Columns are compared as they are stored; what is computed, as its values are, whatever the form it has. */
    static SqlNode side(SqlNode operand, SqlNode side, ColumnType type) {
        return operand instanceof Column<?, ?> ? side : new Ordered(side, type);
    }

    @Override
    public void writeTo(SqlWriter out) {
        out.node(left).text(" ").text(operator).text(" ").node(right);
    }
}
