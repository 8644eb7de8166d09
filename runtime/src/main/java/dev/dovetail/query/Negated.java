package dev.dovetail.query;

import dev.dovetail.dialect.SqlNode;
import dev.dovetail.dialect.SqlWriter;

/**
 * A number with the other sign.
 *
 * @param number the number
 */
record Negated(SqlNode number) implements SqlNode {
    @Override
    public void writeTo(SqlWriter out) {
        out.text("(- ").node(number).text(")");
    }
}
