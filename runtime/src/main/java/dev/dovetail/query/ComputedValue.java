package dev.dovetail.query;

import dev.dovetail.sql.ColumnType;
import dev.dovetail.sql.SqlNode;
import dev.dovetail.sql.SqlWriter;

/**
 * A computed value of a type that the database holds as it is.
 *
 * @param node how it is computed
 * @param type what kind of value it is
 */
record ComputedValue<R, T>(SqlNode node, ColumnType type) implements ComparableExpression<R, T> {
    @Override
    public void writeTo(SqlWriter out) {
        out.node(node);
    }
}
