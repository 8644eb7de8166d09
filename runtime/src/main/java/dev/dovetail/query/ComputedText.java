package dev.dovetail.query;

import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;

/**
 * A computed string.
 *
 * @param node how it is computed
 */
record ComputedText<R>(SqlNode node) implements StringExpression<R> {
    @Override
    public void writeTo(SqlWriter out) {
        out.node(node);
    }
}
