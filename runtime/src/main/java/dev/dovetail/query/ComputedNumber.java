package dev.dovetail.query;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.Scaled;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;

/**
 * A computed number.
 *
 * @param node how it is computed
 * @param type its column type
 */
record ComputedNumber<R, N extends Number, S extends Number>(SqlNode node, ColumnType type)
        implements NumberAggregate<R, N>, Summand<R, N, S>, Scaled {
    @Override
    public int scale() {
        return Scaled.of(node);
    }

    @Override
    public SqlNode bare() {
        return node;
    }

    @Override
    public Summand<R, N, S> coalesce(N value) {
        return Summand.super.coalesce(value);
    }

    @Override
    public Summand<R, N, S> coalesce(Expression<R, N> other) {
        return Summand.super.coalesce(other);
    }

    @Override
    public NumberExpression<R, N> over(Window<R> window) {
        return new ComputedNumber<>(Over.of(node, window), type);
    }

    @Override
    public void writeTo(SqlWriter out) {
        out.node(node);
    }
}
