package dev.dovetail.query;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;
import dev.dovetail.sql.Ordered;

/**
 * Two operands with an operator between them.
 *
 * @param left the left operand
 * @param operator the operator, in SQL
 * @param right the right operand
 */
record Comparison<R>(SqlNode left, String operator, SqlNode right) implements Condition<R> {
    /** Compares an expression with a value or another expression by {@code =} or {@code <>}. */
    static <R> Comparison<R> of(Expression<R, ?> left, String operator, SqlNode right) {
        SqlNode computed = right instanceof Expression<?, ?> && !(right instanceof Column<?, ?>) ? right : left;
        return new Comparison<>(side(computed, left, left.type()), operator, side(computed, right, left.type()));
    }

    /** Returns the operand as it is compared: columns as they are stored, computed values by their value. */
    static SqlNode side(SqlNode operand, SqlNode side, ColumnType type) {
        return operand instanceof Column<?, ?> ? side : new Ordered(side, type);
    }

    @Override
    public void writeTo(SqlWriter out) {
        out.node(left).text(" ").text(operator).text(" ").node(right);
    }
}
