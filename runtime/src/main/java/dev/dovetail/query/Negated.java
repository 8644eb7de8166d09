package dev.dovetail.query;

import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;

/**
 * {@code -number}.
 *
 * @param number the number
 */
record Negated(SqlNode number) implements SqlNode {
    @Override
    public void writeTo(SqlWriter out) {
        out.text("(- ").node(number).text(")");
    }
}
