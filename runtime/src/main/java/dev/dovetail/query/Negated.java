package dev.dovetail.query;

import dev.dovetail.sql.SqlNode;
import dev.dovetail.sql.SqlWriter;

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
