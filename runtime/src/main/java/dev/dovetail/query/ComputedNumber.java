package dev.dovetail.query;

import dev.dovetail.sql.ColumnType;
import dev.dovetail.sql.SqlNode;
import dev.dovetail.sql.SqlWriter;

/**
 * A computed number.
 *
 * @param node how it is computed
 * @param type what kind of number it is
 */
record ComputedNumber<R, N extends Number>(SqlNode node, ColumnType type) implements NumberAggregate<R, N> {
    @Override
    public NumberExpression<R, N> over(Window<R> window) {
        return new ComputedNumber<>(new Over(node, window), type);
    }

    @Override
    public void writeTo(SqlWriter out) {
        out.node(node);
    }
}
