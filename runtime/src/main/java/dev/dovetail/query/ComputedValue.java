package dev.dovetail.query;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;

/**
 * A computed value that is stored without a conversion.
 *
 * @param node how it is computed
 * @param type its column type
 */
record ComputedValue<R, T>(SqlNode node, ColumnType type) implements ComparableExpression<R, T> {
    @Override
    public void writeTo(SqlWriter out) {
        out.node(node);
    }
}
