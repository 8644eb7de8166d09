package dev.dovetail.query;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.Scaled;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;
import dev.dovetail.generated.Row;
import org.jspecify.annotations.Nullable;

/**
 * A computed value with the type of another expression.
 *
 * @param node how it is computed
 * @param like the other expression, which decides how values are stored
 */
record Computed<R, T>(SqlNode node, Expression<?, T> like) implements Aggregate<R, T>, Scaled {
    @Override
    public int scale() {
        return Scaled.of(node);
    }

    @Override
    public SqlNode bare() {
        return node;
    }

    @Override
    public ColumnType type() {
        return like.type();
    }

    @Override
    public @Nullable Object stored(T value) {
        return like.stored(value);
    }

    @Override
    public @Nullable T read(Row row, int column) {
        return like.read(row, column);
    }

    @Override
    public ComparableExpression<R, T> over(Window<R> window) {
        return new Computed<>(Over.of(node, window), like);
    }

    @Override
    public void writeTo(SqlWriter out) {
        out.node(node);
    }
}
